import { describe, expect, it } from 'vitest';
import type { CampaignDraft } from '../queries';
import { blank, blankTemplate, coin, copyOf, draftOf, sketchOf, type Sketch } from './sketch';

const eur = (amount: number) => ({ amount, currency: 'EUR' });

// Keys of templates are made anew each time and mean nothing.
const keyless = (sketch: Sketch): unknown => JSON.parse(JSON.stringify(sketch, (name, value: unknown) => (name === 'key' ? undefined : value)));

const coffee: CampaignDraft = {
  kind: 'free_item',
  title: 'A coffee on the house',
  description: 'Any size.',
  picture_id: 'p_1',
  place: 'Market Street 4',
  terms: { value: eur(350), min_spend: eur(500), applies_to: 'Hot drinks', uses: 2, once_per_visit: true },
  window: { opens_at: '2026-12-01T00:00:00Z', claim_until: '2026-12-24T22:59:59Z', valid_until: '2027-01-31T22:59:59Z', valid_days: 14 },
  supply: { claims: 500, per_user: 1, redemptions: 300 },
  from_budget: true,
  rules: {
    recommendation: { on: true, candidates: 'friends_and_groups', condition: 'friends_since >= 7', order: 'random', most: 5 },
    sharing: { friends: true, conversations: false, copies: 3, depth: 1 },
    rewards: {
      on: 'spend_above',
      spend_above: eur(1000),
      first_user: [
        { condition: 'spent >= 2000', gives: 'money', percent: 10, most: eur(500), amount: eur(150), title: '{friend} was here', text: '{amount} for you' },
        { gives: 'money', at_least: eur(50), at_most: eur(300), amount: eur(100) },
        { gives: 'points', points: 40 },
        { gives: 'voucher', offer_id: 'off_2' },
      ],
      friend: [{ gives: 'money', amount: eur(100) }],
      pending_days: 3,
      attribution_days: 60,
      per_user: 20,
      per_pair: 1,
      per_day: 4,
    },
  },
};

describe('a draft and its form', () => {
  it('say the same both ways', () => expect(draftOf(sketchOf(coffee, 'EUR'), 'EUR')).toEqual(coffee));

  it('say the same again', () => {
    const once = sketchOf(coffee, 'EUR');
    expect(keyless(sketchOf(draftOf(once, 'EUR'), 'EUR'))).toEqual(keyless(once));
  });

  it.each<CampaignDraft>([
    { ...coffee, kind: 'percent_off', terms: { percent: 15, most: eur(1000), uses: 1 } },
    { ...coffee, kind: 'amount_off', terms: { value: eur(300), uses: 5, combinable: true } },
    { ...coffee, kind: 'gift_card', terms: { value: eur(2500) }, window: {}, supply: { per_user: 1 } },
    { ...coffee, rules: { ...coffee.rules, recommendation: { on: false } } },
    { ...coffee, rules: { ...coffee.rules, rewards: { first_user: [], friend: [] } } },
    { ...coffee, rules: { ...coffee.rules, rewards: { on: 'claim', first_user: [{ gives: 'points', points: 1 }], friend: [], attribution_days: 30 } } },
  ])('say the same of $kind', (draft) => expect(draftOf(sketchOf(draft, 'EUR'), 'EUR')).toEqual(draft));

  it('read what the server left at its defaults as those', () => {
    const bare: CampaignDraft = {
      kind: 'free_item', title: 'Tea', terms: {}, window: {}, supply: {}, from_budget: false,
      rules: { recommendation: { on: true }, sharing: { friends: true, conversations: true }, rewards: { on: 'claim', first_user: [], friend: [] } },
    };
    const sketch = sketchOf(bare, 'EUR');
    expect([sketch.uses, sketch.perUser, sketch.recommend.most, sketch.sharing.depth, sketch.rewards.attributionDays, sketch.claims]).toEqual([1, 1, 20, 3, 30, 0]);
  });
});

describe('a new offer', () => {
  it('thanks both sides by default, in minor units of the currency', () => {
    const { rewards } = draftOf(blank('EUR', ''), 'EUR').rules;
    expect([rewards.on, rewards.first_user, rewards.friend]).toEqual(['first_redemption', [{ gives: 'money', amount: eur(100) }], [{ gives: 'money', amount: eur(50) }]]);
    expect(draftOf(blank('JPY', ''), 'JPY').rules.rewards.first_user[0]?.amount).toEqual({ amount: 100, currency: 'JPY' });
    expect([coin('EUR'), coin('JPY'), coin('KWD')]).toEqual([100, 100, 1000]);
  });

  it('keeps in the form what another choice leaves out of the draft', () => {
    const sketch: Sketch = { ...blank('EUR', ''), kind: 'free_item', percent: 25, most: 400, value: 350 };
    expect(draftOf(sketch, 'EUR').terms).toEqual({ value: eur(350), uses: 1, once_per_visit: true });
    expect(draftOf({ ...sketch, kind: 'percent_off' }, 'EUR').terms).toEqual({ percent: 25, most: eur(400), uses: 1, once_per_visit: true });
  });

  it('gives the friend a certain benefit: no condition goes with it', () => {
    const start = blank('EUR', '');
    const sketch: Sketch = { ...start, rewards: { ...start.rewards, friend: { ...blankTemplate(100), condition: 'spent > 1' } } };
    expect(draftOf(sketch, 'EUR').rules.rewards.friend).toEqual([{ gives: 'money', amount: eur(100) }]);
  });
});

it('a copy leaves behind the dates that have passed', () => {
  const copy = copyOf(coffee, 'EUR', Date.parse('2026-12-31T00:00:00Z'));
  expect([copy.opensAt, copy.claimUntil, copy.validUntil, copy.title]).toEqual([null, null, '2027-01-31T22:59:59Z', 'A coffee on the house']);
});
