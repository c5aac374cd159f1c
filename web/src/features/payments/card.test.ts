import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { amountsKnown, changesBetween, comesIn, heroOf, missing, partOf, piecesOf } from './card';
import { takeCard } from './cards';
import { accepted, ana, bo, chi, eli, eur, flo, kim, line, paid, posted, settled, underWay } from './dinner';

describe('what a reader is to a request', () => {
  it.each([
    [ana.id, 'requester'],
    [bo.id, 'payer'],
    [kim.id, 'onlooker'],
  ])('%s is the %s', (id, part) => expect(partOf(underWay(), id)).toBe(part));
});

describe('the bar', () => {
  it('has one piece for each payer: in as wide as their share, asked, and out', () => {
    expect(piecesOf(underWay()).map(({ id, state, weight, limited }) => [id, state, weight, limited ?? false])).toEqual([
      [bo.id, 'in', 5000, false],
      [chi.id, 'in', 2000, true],
      ['u_dee', 'in', 5000, false],
      [eli.id, 'asked', 3333, false],
      [flo.id, 'out', 0, false],
    ]);
  });

  it('counts the requester who takes part, so that it is the whole total', () => {
    expect(piecesOf(underWay({ requester_share: eur(2500) }))[0]).toEqual({ id: ana.id, name: 'Ana', state: 'in', weight: 2500 });
  });

  it('marks no limit that does not bite', () => {
    const card = underWay({ lines: [accepted(chi, 2000, 2600, { own_cap: true })] });
    expect(piecesOf(card)[0]?.limited).toBe(false);
  });
});

describe('the figure', () => {
  it('is the total, whatever was collected', () => {
    expect(heroOf(settled()).figure).toEqual(eur(12000));
  });

  it('of an open round is what has come, against its goal', () => {
    const terms = { selection: { kind: 'everyone' }, split: { kind: 'open' }, settlement: 'immediate', visibility: 'everyone' } as const;
    const card = posted({ terms, total: eur(30000), lines: [paid(bo, 2000), line(chi)] });
    expect(heroOf(card)).toEqual({ figure: eur(2000), goal: eur(30000), gathers: true });
    expect(heroOf({ ...card, total: eur(0) }).goal).toBeNull();
  });
});

describe('what changed between two looks', () => {
  it('names those whose answer or share differs, and nobody else', () => {
    const after = underWay({ version: 6, lines: underWay().lines.map((one) => (one.user.id === eli.id ? accepted(eli, 3333, 5000) : one.user.id === bo.id ? { ...one, now: eur(3334) } : one)) });
    expect(changesBetween(underWay(), after).map(({ user, before, after: now }) => [user.id, before?.state, now?.state, now?.now.amount])).toEqual([
      [bo.id, 'accepted', 'accepted', 3334],
      [eli.id, 'asked', 'accepted', 3333],
    ]);
    expect(changesBetween(underWay(), underWay())).toEqual([]);
  });
});

it('adds up what comes in to the last cent', () => {
  expect(comesIn(underWay())).toBe(12000);
  expect(comesIn(posted())).toBe(0);
});

it('says how many more must accept', () => {
  expect(missing(posted())).toBe(3);
  expect(missing(underWay())).toBe(0);
});

it.each([
  ['equal', 'on_confirmation', false],
  ['shares', 'immediate', true],
  ['exact', 'all_answered', true],
  ['fixed', 'at_deadline', true],
  ['open', 'immediate', true],
] as const)('amounts of %s settled %s are known: %s', (kind, settlement, known) => {
  expect(amountsKnown({ terms: { selection: { kind: 'everyone' }, split: { kind }, settlement, visibility: 'payers' } })).toBe(known);
});

describe('the cache', () => {
  const client = new QueryClient();
  const known = () => client.getQueryData<{ version: number; accepted: number }>(['request', 'pr_dinner']);

  it('keeps the newest of what comes in any order', () => {
    takeCard(client, underWay({ version: 5 }));
    takeCard(client, posted({ version: 1 }));
    expect(known()?.version).toBe(5);
    takeCard(client, settled({ version: 7 }));
    expect(known()?.version).toBe(7);
  });

  it('takes the same version again: its figures may have moved with another round', () => {
    takeCard(client, settled({ version: 7, accepted: 9 }));
    expect(known()?.accepted).toBe(9);
  });
});
