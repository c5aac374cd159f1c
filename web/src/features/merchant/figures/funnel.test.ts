import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { learnMerchant, speak, startI18n } from '../../../i18n';
import type { Figures } from '../queries';
import { funnelLine, funnelSentences, steps } from './funnel';

beforeAll(async () => {
  await startI18n('en');
  await learnMerchant();
});

const t = () => i18next.getFixedT(null, 'merchant');
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const none = eur(0);
const figures = (part: Partial<Figures> = {}): Figures => ({
  recommended: 0, shared: 0, seen: 0, claimed: 0, claimed_by_friends: 0, redeemed: 0, redeemed_by_friends: 0, rewarded: 0, reversed: 0,
  discounts: none, first_user_rewards: none, friend_rewards: none, budget: { funded: none, returned: none, spent: none, held: none, available: none }, hands: [], left_out: [], no_reward: [], days: [], ...part,
});
const told = (part: Partial<Figures>, locale = 'en') => funnelSentences(figures(part), t(), locale).join(' ');

describe('the funnel as a sentence', () => {
  const whole: Partial<Figures> = {
    recommended: 40, shared: 12, seen: 31, claimed: 25, claimed_by_friends: 14, redeemed: 18, redeemed_by_friends: 9, rewarded: 16, discounts: eur(3000), first_user_rewards: eur(900), friend_rewards: eur(350),
  };

  it('tells each step', () =>
    expect(told(whole)).toBe(
      'It was recommended to 40 people. Friends shared it with 12 more. 31 of them saw it. 25 were claimed, 14 by way of a friend. Vouchers were used 18 times, 9 of them by people whom a friend brought. That gave 16 rewards. Altogether it cost €42.50.',
    ));

  it('says one as one', () =>
    expect(told({ shared: 1, seen: 1, claimed: 1, claimed_by_friends: 1, redeemed: 1, redeemed_by_friends: 1, rewarded: 1 })).toBe(
      'It was shared with 1 person. 1 of them saw it. 1 was claimed, by way of a friend. Vouchers were used once, by somebody whom a friend brought. That gave 1 reward.',
    ));

  it.each<[Partial<Figures>, string]>([
    [{}, 'Nobody has claimed it yet.'],
    [{ recommended: 3 }, 'It was recommended to 3 people. None of them has seen it yet. Nobody has claimed it yet.'],
    [{ claimed: 2 }, '2 were claimed. None has been used yet.'],
    [{ claimed: 2, redeemed: 2 }, '2 were claimed. Vouchers were used 2 times. No reward was due for it.'],
  ])('%o ends where nothing follows', (part, words) => expect(told(part)).toBe(words));

  it('reads in German and French as well', async () => {
    await speak('de');
    expect(told(whole, 'de')).toContain('25 wurden geholt, 14 über Freunde.');
    await speak('fr');
    expect(told(whole, 'fr')).toContain('Il y a eu 18 utilisations, 9 par des personnes amenées par un ami.');
    await speak('en');
  });
});

it('the line of a list', () => {
  expect(funnelLine({ claimed: 125, redeemed: 88 }, t())).toBe('125 claimed · 88 used');
  expect(funnelLine({ claimed: 1, redeemed: 0 }, t())).toBe('1 claimed · none used yet');
  expect(funnelLine({ claimed: 0, redeemed: 0 }, t())).toBe('Nobody has claimed it yet.');
});

it('the cost of a reward is rounded up, as the server rounds the others', () => {
  const all = steps(figures({ rewarded: 3, first_user_rewards: eur(100), friend_rewards: none, claimed: 4, cost_per_claim: eur(25) }));
  expect(all.map((step) => [step.id, step.each?.amount ?? null])).toEqual([['passed', null], ['seen', null], ['claimed', 25], ['redeemed', null], ['rewarded', 34]]);
});
