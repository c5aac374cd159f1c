import type { TFunction } from 'i18next';
import { formatMoney, type Money } from '../../../money';
import type { Figures } from '../queries';

type T = TFunction<'merchant'>;

/** What the vouchers and the rewards have cost together. */
export function wholeCost({ discounts, first_user_rewards, friend_rewards }: Figures): Money {
  return { amount: discounts.amount + first_user_rewards.amount + friend_rewards.amount, currency: discounts.currency };
}

/** The funnel, told. One sentence for each step that was reached; it ends where nothing follows. */
export function funnelSentences(figures: Figures, t: T, locale: string): string[] {
  const { recommended, shared, seen, claimed, claimed_by_friends: friends, redeemed, redeemed_by_friends: used, rewarded } = figures;
  const told: string[] = [];
  if (recommended + shared > 0) {
    if (recommended > 0) told.push(t('told.recommended', { count: recommended }));
    if (shared > 0) told.push(t(recommended > 0 ? 'told.also_shared' : 'told.shared', { count: shared }));
    told.push(t('told.seen', { count: seen }));
  }
  if (claimed === 0) return [...told, t('told.not_claimed')];
  told.push(friends > 0 ? t('told.claimed_friends', { count: claimed, friends: friends.toLocaleString(locale) }) : t('told.claimed', { count: claimed }));
  if (redeemed === 0) return [...told, t('told.not_used')];
  told.push(used > 0 ? t('told.used_friends', { count: redeemed, friends: used.toLocaleString(locale) }) : t('told.used', { count: redeemed }));
  told.push(rewarded > 0 ? t('told.rewarded', { count: rewarded }) : t('told.not_rewarded'));
  const cost = wholeCost(figures);
  if (cost.amount > 0) told.push(t('told.cost', { amount: formatMoney(cost, locale) }));
  return told;
}

/** The same in one line, for a list of offers. */
export function funnelLine({ claimed, redeemed }: { claimed: number; redeemed: number }, t: T): string {
  if (claimed === 0) return t('told.not_claimed');
  return `${t('line.claimed', { count: claimed })} · ${redeemed === 0 ? t('line.not_used') : t('line.used', { count: redeemed })}`;
}

export interface Step {
  id: 'passed' | 'seen' | 'claimed' | 'redeemed' | 'rewarded';
  count: number;
  /** How many of them by way of a friend. */
  friends: number | null;
  /** What one of it cost. */
  each: Money | null;
}

/** The steps of the funnel, from passed on to rewarded. */
export function steps(figures: Figures): Step[] {
  const rewards = figures.first_user_rewards.amount + figures.friend_rewards.amount;
  const perReward = figures.rewarded > 0 && rewards > 0 ? { amount: Math.ceil(rewards / figures.rewarded), currency: figures.discounts.currency } : null;
  return [
    { id: 'passed', count: figures.recommended + figures.shared, friends: null, each: null },
    { id: 'seen', count: figures.seen, friends: null, each: null },
    { id: 'claimed', count: figures.claimed, friends: figures.claimed_by_friends, each: figures.cost_per_claim ?? null },
    { id: 'redeemed', count: figures.redeemed, friends: figures.redeemed_by_friends, each: figures.cost_per_redemption ?? null },
    { id: 'rewarded', count: figures.rewarded, friends: null, each: perReward },
  ];
}
