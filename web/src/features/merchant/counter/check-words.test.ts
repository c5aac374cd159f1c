import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { learnMerchant, speak, startI18n } from '../../../i18n';
import type { Redeemed, VoucherCheck } from '../queries';
import { deedWords, obstacleWords, remainderWords, rewardWords, worthWords } from './check-words';

beforeAll(async () => {
  await startI18n('en');
  await learnMerchant();
});

const t = () => i18next.getFixedT(null, 'merchant');
const eur = (amount: number) => ({ amount, currency: 'EUR' });
const check = (part: Partial<VoucherCheck>): VoucherCheck => ({ offer_id: 'off_1', kind: 'free_item', title: 'A coffee', terms: {}, state: 'active', redeemable: false, uses_left: 1, ...part });

describe('what a voucher is worth', () => {
  it.each([
    ['percent_off', { percent: 10 }, '10% off'],
    ['percent_off', { percent: 15, most: eur(600) }, '15% off, €6.00 at most'],
    ['amount_off', { value: eur(300) }, '€3.00 off'],
    ['free_item', { value: eur(350) }, 'free, worth €3.50'],
    ['gift_card', { value: eur(2500) }, '€25.00 on it'],
  ] as const)('%s %o is "%s"', (kind, terms, words) => expect(worthWords(kind, terms, t(), 'en')).toBe(words));
});

describe('why it cannot be redeemed', () => {
  it.each<[Partial<VoucherCheck>, string]>([
    [{ obstacle: 'voucher_used' }, 'This voucher is used up.'],
    [{ obstacle: 'spend_missing' }, 'What does the purchase come to?'],
    [{ obstacle: 'spend_missing', terms: { min_spend: eur(500) } }, 'What does the purchase come to? It takes €5.00 at least.'],
    [{ obstacle: 'spend_too_low', terms: { min_spend: eur(500) } }, 'Not yet: it takes a purchase of €5.00.'],
    [{ obstacle: 'more_than_balance', balance: eur(420) }, 'There is €4.20 left on the card.'],
    [{ obstacle: 'from_the_future', detail: 'It is too early.' }, 'It is too early.'],
    [{ obstacle: 'from_the_future' }, 'It cannot be redeemed now.'],
  ])('%o', (part, words) => expect(obstacleWords(check(part), t(), 'en')).toBe(words));

  it('is not a matter of the card when the card has enough', () => {
    const card = check({ kind: 'gift_card', obstacle: 'more_than_balance', balance: eur(2500) });
    expect(obstacleWords(card, t(), 'en', eur(1000))).toBe('That is more than the purchase comes to.');
    expect(obstacleWords(card, t(), 'en', eur(3000))).toBe('There is €25.00 left on the card.');
  });

  it('is nothing where it can', () => expect(obstacleWords(check({ redeemable: true }), t(), 'en')).toBeNull());
});

describe('what to do at the till', () => {
  it.each([
    ['amount_off', eur(300), 'Take €3.00 off.'],
    ['percent_off', eur(125), 'Take €1.25 off.'],
    ['gift_card', eur(420), '€4.20 came off the card.'],
    ['free_item', eur(350), 'Hand it over: A coffee'],
  ] as const)('%s', (kind, value, words) => expect(deedWords(kind, 'A coffee', value, t(), 'en')).toBe(words));

  it('and what remains', () => {
    expect(remainderWords({ kind: 'amount_off', to_pay: eur(450) }, t(), 'en')).toEqual(['€4.50 to pay.']);
    expect(remainderWords({ kind: 'gift_card', to_pay: eur(0), balance: eur(840) }, t(), 'en')).toEqual(['Nothing to pay.', '€8.40 left on the card.']);
    expect(remainderWords({ kind: 'free_item' }, t(), 'en')).toEqual([]);
  });

  it('in the reader’s language', async () => {
    await speak('de');
    expect(deedWords('amount_off', '', eur(300), t(), 'de').replace('\u00a0', ' ')).toBe('Zieh 3,00 € ab.');
    await speak('en');
  });
});

describe('what it gave', () => {
  const outcome = (part: Partial<Redeemed['rewards'][number]>): Redeemed['rewards'][number] => ({ reward_id: 'rwd_1', side: 'first_user', state: 'paid', reason: 'rewarded', at: '', ...part });
  it('as counts and cost, never whose', () =>
    expect(rewardWords([outcome({ gives: 'money', amount: eur(100) }), outcome({ side: 'friend', state: 'pending', gives: 'money', amount: eur(50) })], t(), 'en')).toEqual(['2 rewards were given.', 'Together they cost €1.50.']));
  it('with points', () => expect(rewardWords([outcome({ gives: 'points', points: 40 })], t(), 'en')).toEqual(['1 reward was given.', 'And 40 points.']));
  it('or why nothing', () => expect(rewardWords([outcome({ state: 'none', reason: 'not_passed_on' })], t(), 'en')).toEqual(['No reward. Nobody had passed it on.']));
  it.each([[[]], [[outcome({ state: 'none', reason: 'no_policy' }), outcome({ side: 'friend', state: 'none', reason: 'no_policy' })]]])('and nothing where there is no policy at all', (rewards) =>
    expect(rewardWords(rewards, t(), 'en')).toEqual([]));
});
