import type { TFunction } from 'i18next';
import { formatMoney, type Money } from '../../../money';
import { worded } from '../faults';
import type { Redeemed, VoucherCheck } from '../queries';

type T = TFunction<'merchant'>;

/** What a voucher gives, in a few words: "10% off", "€3.00 off", "Free: worth €3.50", "Gift card of €25.00". */
export function worthWords(kind: VoucherCheck['kind'], terms: VoucherCheck['terms'], t: T, locale: string): string {
  const write = (money: Money) => formatMoney(money, locale);
  if (kind === 'percent_off') {
    const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format((terms.percent ?? 0) / 100);
    return terms.most ? t('worth.percent_most', { percent, most: write(terms.most) }) : t('worth.percent', { percent });
  }
  if (kind === 'free_item') return terms.value ? t('worth.free_of', { value: write(terms.value) }) : t('worth.free');
  const value = terms.value ? write(terms.value) : '';
  return kind === 'amount_off' ? t('worth.amount', { value }) : t('worth.card', { value });
}

/** Why it cannot be redeemed like that, as a sentence; null when it can. `use` is how much of a gift card was wanted. */
export function obstacleWords(check: VoucherCheck, t: T, locale: string, use: Money | null = null): string | null {
  if (check.redeemable) return null;
  if (check.obstacle === 'spend_missing') return check.terms.min_spend ? t('check.spend_missing_least', { least: formatMoney(check.terms.min_spend, locale) }) : t('check.spend_missing');
  if (check.obstacle === 'spend_too_low' && check.terms.min_spend) return t('check.spend_too_low', { least: formatMoney(check.terms.min_spend, locale) });
  // The same code tells of more than is on the card, and of more than the purchase comes to.
  if (check.obstacle === 'more_than_balance' && check.balance && use && use.amount <= check.balance.amount) return t('check.more_than_spent');
  if (check.obstacle === 'more_than_balance' && check.balance) return t('check.more_than_balance', { balance: formatMoney(check.balance, locale) });
  const known = worded.find((code) => code === check.obstacle);
  return known ? t(`problem.${known}`) : check.detail || t('check.not_now');
}

/** Whether it is only a matter of what the purchase comes to: nothing is wrong with the voucher then. */
export function awaitsSpend(check: VoucherCheck): boolean {
  return check.obstacle === 'spend_missing';
}

/** What the person at the till does now: "Take €3.00 off." */
export function deedWords(kind: VoucherCheck['kind'], title: string, value: Money | undefined, t: T, locale: string): string {
  const amount = value ? formatMoney(value, locale) : '';
  if (kind === 'free_item') return t('deed.free_item', { title });
  if (!value) return title;
  return kind === 'gift_card' ? t('deed.gift_card', { amount }) : t('deed.off', { amount });
}

/** What remains: to be paid, and on the card. */
export function remainderWords({ to_pay, balance, kind }: Pick<VoucherCheck, 'to_pay' | 'balance' | 'kind'>, t: T, locale: string): string[] {
  const lines: string[] = [];
  if (to_pay) lines.push(to_pay.amount === 0 ? t('remains.nothing') : t('remains.to_pay', { amount: formatMoney(to_pay, locale) }));
  if (kind === 'gift_card' && balance) lines.push(t('remains.balance', { amount: formatMoney(balance, locale) }));
  return lines;
}

/** What the redemption gave as rewards: how many and what they cost, never whose; and why none, where there is none. */
export function rewardWords(rewards: Redeemed['rewards'], t: T, locale: string): string[] {
  const given = rewards.filter((one) => one.state === 'paid' || one.state === 'pending');
  // Where there is no policy, nobody expected anything.
  if (rewards.every((one) => one.reason === 'no_policy')) return [];
  if (given.length === 0) {
    const why = rewards.find((one) => one.side === 'first_user') ?? rewards[0];
    return why ? [t('outcome.none', { why: t(`reason.${why.reason}`) })] : [];
  }
  const money = given.flatMap((one) => (one.amount ? [one.amount] : []));
  const currency = money[0]?.currency;
  const lines = [t('outcome.given', { count: given.length })];
  if (currency) lines.push(t('outcome.cost', { amount: formatMoney({ amount: money.reduce((sum, one) => sum + one.amount, 0), currency }, locale) }));
  const points = given.reduce((sum, one) => sum + (one.points ?? 0), 0);
  if (points > 0) lines.push(t('outcome.points', { count: points }));
  return lines;
}
