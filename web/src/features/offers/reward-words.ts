import type { TFunction } from 'i18next';
import { formatMoney } from '../../money';
import type { Reward } from './wire';

type Say = TFunction<'offers'>;

/** What a reward gave: "€1.00", "20 points", "a voucher"; empty for nothing. */
export function givenWords(reward: Pick<Reward, 'gives' | 'amount' | 'points'>, t: Say, locale: string): string {
  if (reward.gives === 'money' && reward.amount) return formatMoney(reward.amount, locale);
  if (reward.gives === 'points') return t('prospect.points', { count: reward.points ?? 0, points: (reward.points ?? 0).toLocaleString(locale) });
  return reward.gives === 'voucher' ? t('prospect.voucher') : '';
}

/** What it was for: "Bo used A coffee on the house", "You used …". A friend who is not to be named is "a friend". */
export function deedWords(reward: Pick<Reward, 'side' | 'friend' | 'offer'>, t: Say): string {
  if (reward.side === 'friend') return t('deed.own', { offer: reward.offer });
  return reward.friend ? t('deed.named', { name: reward.friend.name, offer: reward.offer }) : t('deed.friend', { offer: reward.offer });
}

/** The news of a reward in one breath; null when there is nothing to celebrate. */
export function newsOf(reward: Reward, t: Say, locale: string): string | null {
  const what = givenWords(reward, t, locale);
  if (reward.state === 'reversed') return t('news.reversed', { offer: reward.offer });
  if (reward.state === 'none' || !what) return null;
  const pending = reward.state === 'pending';
  if (reward.side === 'friend') return t(pending ? 'news.own_pending' : 'news.own', { offer: reward.offer, what });
  if (!reward.friend) return t(pending ? 'news.friend_pending' : 'news.friend', { offer: reward.offer, what });
  return t(pending ? 'news.named_pending' : 'news.named', { name: reward.friend.name, offer: reward.offer, what });
}
