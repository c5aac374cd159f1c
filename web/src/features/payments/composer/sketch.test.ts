import { describe, expect, it } from 'vitest';
import type { Member, Terms } from '../card';
import { ana, bo, chi, dee } from '../dinner';
import { blank, draftOf, hasAmount, leftToAssign, payersOf, questionAt, spreadRest, startingTerms, termsOf, unanswered, usualMinimum, withTerms, type Sketch } from './sketch';

const members: Member[] = [ana, bo, chi, dee].map((user, position) => ({ user, position, role: 'member', tags: user === bo || user === dee ? ['Climbers'] : [], joined_at: '2026-01-01T00:00:00Z', read_seq: 0 }));
const usual: Terms = { selection: { kind: 'everyone' }, split: { kind: 'equal' }, settlement: 'on_confirmation', visibility: 'payers' };
const sketch = (over: Partial<Sketch> = {}): Sketch => ({ ...blank('EUR', usual, null), ...over });
const names = (s: Sketch) => payersOf(s, members, ana.id).map(({ user }) => user.name);

describe('who is asked', () => {
  it('is everyone but me', () => expect(names(sketch())).toEqual(['Bo', 'Chi', 'Dee']));
  it('is those chosen, in member order, never me', () => expect(names(sketch({ who: 'members', members: [dee.id, bo.id, ana.id] }))).toEqual(['Bo', 'Dee']));
  it('is those who bear the tag, in whatever case', () => expect(names(sketch({ who: 'tagged', tag: 'climbers' }))).toEqual(['Bo', 'Dee']));
});

describe('exact amounts', () => {
  const exact = sketch({ split: 'exact', total: 1000, amounts: { [bo.id]: 300 } });
  const payers = payersOf(exact, members, ana.id);

  it('says what is left to assign, and when it is too much', () => {
    expect(leftToAssign(exact, payers)).toBe(700);
    expect(leftToAssign({ ...exact, amounts: { [bo.id]: 1001 } }, payers)).toBe(-1);
  });

  it('spreads the rest to the last unit over those without an amount', () => {
    expect(spreadRest({ ...exact, total: 1001 }, payers)).toEqual({ [bo.id]: 300, [chi.id]: 351, [dee.id]: 350 });
  });

  it('gives nothing where nothing is left', () => {
    const over = { ...exact, amounts: { [bo.id]: 2000 } };
    expect(spreadRest(over, payers)).toBe(over.amounts);
  });

  it('is answered when nothing is left, or when the rest is mine', () => {
    const purpose = 'x';
    expect(unanswered({ ...exact, purpose }, members, ana.id)).toBe('split');
    const all = { [bo.id]: 300, [chi.id]: 300, [dee.id]: 300 };
    expect(unanswered({ ...exact, purpose, amounts: all }, members, ana.id)).toBe('split');
    expect(unanswered({ ...exact, purpose, amounts: all, takesPart: true }, members, ana.id)).toBeNull();
    expect(unanswered({ ...exact, purpose, amounts: { ...all, [dee.id]: 400 } }, members, ana.id)).toBeNull();
  });
});

describe('which question comes next', () => {
  it.each([
    ['amount', {}],
    ['purpose', { total: 12000 }],
    ['purpose', { total: 12000, purpose: '  ' }],
    ['who', { total: 12000, purpose: 'Ramen', who: 'members' as const }],
    ['when', { total: 12000, purpose: 'Ramen', settlement: 'at_deadline' as const }],
    [null, { total: 12000, purpose: 'Ramen' }],
    [null, { total: 12000, purpose: 'Ramen', settlement: 'at_deadline' as const, deadlineAfter: 86400 }],
    ['amount', { split: 'fixed' as const, total: 12000, purpose: 'Fee' }],
    [null, { split: 'fixed' as const, each: 1500, purpose: 'Fee' }],
    [null, { split: 'open' as const, purpose: 'Rope' }],
  ])('%s', (question, over) => expect(unanswered(sketch(over), members, ana.id)).toBe(question));

  it('asks for more than nothing', () => {
    expect(hasAmount(sketch({ total: 0 }))).toBe(false);
    expect(hasAmount(sketch({ total: 1 }))).toBe(true);
  });
});

describe('what goes to the server', () => {
  it('is whole and has no more than was said', () => {
    expect(draftOf(sketch({ total: 12000, purpose: ' Ramen night ' }), members, ana.id)).toEqual({ total: { amount: 12000, currency: 'EUR' }, purpose: 'Ramen night', terms: usual });
  });

  it('has the weights of those asked, and mine when I take part', () => {
    const weights = { [bo.id]: 2, [ana.id]: 3, u_gone: 5 };
    expect(termsOf(sketch({ split: 'shares', weights }), members, ana.id).split).toEqual({ kind: 'shares', weights: { [bo.id]: 2 } });
    const mine = termsOf(sketch({ split: 'shares', weights, takesPart: true }), members, ana.id);
    expect(mine.split.weights).toEqual({ [bo.id]: 2, [ana.id]: 3 });
    expect(mine.requester_takes_part).toBe(true);
  });

  it('leaves the total of fixed to what follows from it', () => {
    const draft = draftOf(sketch({ split: 'fixed', each: 1500, total: 9999 }), members, ana.id);
    expect([draft.total.amount, draft.terms.split]).toEqual([0, { kind: 'fixed', each: 1500 }]);
  });

  it('has no minimum of people where accepting pays, and no part of mine in an open round', () => {
    const terms = termsOf(sketch({ split: 'open', settlement: 'immediate', minAcceptors: 3, takesPart: true, minimum: 500 }), members, ana.id);
    expect(terms).toEqual({ selection: { kind: 'everyone' }, split: { kind: 'open', minimum: 500 }, settlement: 'immediate', visibility: 'payers' });
  });

  it('has a moment or a span, never both', () => {
    const draft = draftOf(sketch({ total: 1, deadlineAfter: 3600, deadlineAt: '2026-12-01T10:00:00.000Z' }), members, ana.id);
    expect([draft.deadline, draft.terms.deadline_after]).toEqual(['2026-12-01T10:00:00.000Z', undefined]);
  });

  it('names the scheme it was taken from', () => {
    expect(draftOf(sketch({ schemeId: 'sc_1' }), members, ana.id).scheme_id).toBe('sc_1');
  });
});

describe('what it starts with', () => {
  const saved = { id: 'sc_1', name: 'Dinner', default: true, terms: { ...usual, min_acceptors: 2 } };
  const schemes = [{ id: '', name: '', default: false, terms: usual }, saved];

  it('is the group’s default', () => {
    expect(startingTerms(null, schemes, members)).toEqual({ terms: saved.terms, schemeId: 'sc_1' });
  });

  it('is the last way used here, without the amounts of that bill or who has left', () => {
    const last: Terms = { ...usual, selection: { kind: 'members', user_ids: [bo.id, 'u_gone'] }, split: { kind: 'exact', amounts: { [bo.id]: 700 } } };
    expect(startingTerms(last, schemes, members)).toEqual({ terms: { ...last, selection: { kind: 'members', user_ids: [bo.id] }, split: { kind: 'exact' } }, schemeId: null });
  });

  it('lays a scheme over what was written without losing it', () => {
    const written = sketch({ total: 12000, purpose: 'Ramen' });
    const laid = withTerms(written, { ...usual, split: { kind: 'shares', weights: { [bo.id]: 2 } }, visibility: 'everyone' }, 'sc_2');
    expect([laid.total, laid.purpose, laid.split, laid.weights[bo.id], laid.visibility, laid.schemeId]).toEqual([12000, 'Ramen', 'shares', 2, 'everyone', 'sc_2']);
  });
});

it('knows how many must accept when nobody says', () => {
  expect([3, 4, 5].map((asked) => usualMinimum(sketch(), asked))).toEqual([2, 2, 3]);
  expect(usualMinimum(sketch({ split: 'exact' }), 5)).toBe(1);
});

it.each([
  ['/total/amount', 'amount'],
  ['/terms/split/each', 'amount'],
  ['/purpose', 'purpose'],
  ['/picture_id', 'purpose'],
  ['/terms/selection/user_ids', 'who'],
  ['/terms/split/amounts/u_bo', 'split'],
  ['/terms/min_acceptors', 'when'],
  ['/deadline', 'when'],
  ['/terms/visibility', 'seen'],
])('a refusal of %s belongs to the question %s', (pointer, question) => expect(questionAt(pointer)).toBe(question));
