import { describe, expect, it } from 'vitest';
import { faultsIn, stillLooking, verdictKey } from './faults';
import { blank, blankTemplate, type Sketch, type TemplateSketch } from './sketch';

const now = Date.parse('2026-11-25T12:00:00Z');
const good: Sketch = { ...blank('EUR', ''), title: 'A coffee', value: 350 };
const wrong = (part: Partial<Sketch>) => faultsIn({ ...good, ...part }, new Map(), now).map(({ pointer, key }) => `${pointer} ${key}`);
const first = (part: Partial<TemplateSketch>) => wrong({ rewards: { ...good.rewards, firstUser: [{ ...blankTemplate(100), ...part }] } });

describe('what is wrong before the server is asked', () => {
  it('is nothing once it has a name and a worth', () => expect(wrong({})).toEqual([]));
  it('is what is missing at first, in the order of the form', () => expect(faultsIn(blank('EUR', ''), new Map(), now).map((one) => one.key)).toEqual(['value', 'title']));

  it.each<[Partial<Sketch>, string[]]>([
    [{ kind: 'percent_off', percent: 0 }, ['/terms/percent percent']],
    [{ kind: 'percent_off', percent: 10, fromBudget: true }, ['/terms/most budget_most']],
    [{ kind: 'percent_off', percent: 10, fromBudget: true, most: 500 }, []],
    [{ kind: 'gift_card', value: null }, ['/terms/value value']],
    [{ validDays: 0 }, ['/window/valid_days must_expire']],
    [{ validDays: 0, validUntil: '2026-12-31T22:59:59Z' }, []],
    [{ claimUntil: '2026-11-24T22:59:59Z' }, ['/window/claim_until past']],
    [{ opensAt: '2026-12-24T00:00:00Z', claimUntil: '2026-12-01T22:59:59Z' }, ['/window/claim_until closes_first']],
    [{ claimUntil: '2027-01-01T00:00:00Z', validUntil: '2026-12-31T00:00:00Z' }, ['/window/valid_until claimed_too_late']],
    [{ rewards: { ...good.rewards, on: 'spend_above' } }, ['/rules/rewards/spend_above spend_above']],
    [{ rewards: { ...good.rewards, on: 'never', firstUser: [blankTemplate(null)] }, validDays: 0 }, []],
    [{ rewards: { ...good.rewards, friend: blankTemplate(null) } }, ['/rules/rewards/friend/0/amount amount']],
  ])('%o: %o', (part, told) => expect(wrong(part)).toEqual(told));

  it('is told of each reward at its own place', () => {
    const at = '/rules/rewards/first_user/0';
    expect(first({ amount: null })).toEqual([`${at}/amount amount`]);
    expect(first({ way: 'percent', most: null })).toEqual([`${at}/most most`]);
    expect(first({ way: 'percent', most: 500, amount: null })).toEqual([`${at}/amount flat`]);
    expect(first({ way: 'chance', atLeast: 50 })).toEqual([`${at}/at_least bounds`]);
    expect(first({ way: 'chance', atLeast: 50, atMost: 50 })).toEqual([`${at}/at_most upper`]);
    expect(first({ way: 'points', points: 0 })).toEqual([`${at}/points points`]);
    expect(first({ way: 'voucher' })).toEqual([`${at}/offer_id voucher`]);
  });

  it('points alone need no end: nothing is set aside for them', () => {
    const rewards = { ...good.rewards, firstUser: [{ ...blankTemplate(100), way: 'points' as const }], friend: null };
    expect(wrong({ validDays: 0, rewards })).toEqual([]);
  });
});

describe('conditions', () => {
  const sketch: Sketch = {
    ...good,
    recommend: { ...good.recommend, condition: 'frends_since > 1' },
    rewards: { ...good.rewards, firstUser: [{ ...blankTemplate(100), condition: ' spent > 1 ' }] },
  };
  const known = (...bad: [Parameters<typeof verdictKey>[0], string, 'pending' | 'bad'][]) => new Map(bad.map(([subject, text, verdict]) => [verdictKey(subject, text), verdict]));

  it('stand in the way only when they are known to be wrong', () => {
    expect(faultsIn(sketch, new Map(), now)).toEqual([]);
    expect(faultsIn(sketch, known(['recommendation', 'frends_since > 1', 'bad'], ['reward', 'spent > 1', 'bad']), now).map((one) => one.pointer)).toEqual(['/rules/rewards/first_user/0/condition', '/rules/recommendation/condition']);
    expect(faultsIn(sketch, known(['reward', 'frends_since > 1', 'bad']), now)).toEqual([]);
  });
  it('do not count where nothing is recommended or rewarded', () => {
    const off: Sketch = { ...sketch, recommend: { ...sketch.recommend, on: false }, rewards: { ...sketch.rewards, on: 'never' } };
    expect(faultsIn(off, known(['recommendation', 'frends_since > 1', 'bad'], ['reward', 'spent > 1', 'bad']), now)).toEqual([]);
  });
  it('make the preview wait while the server looks at them', () => expect([stillLooking(sketch, known(['reward', 'spent > 1', 'pending'])), stillLooking(sketch, new Map())]).toEqual([true, false]));
});
