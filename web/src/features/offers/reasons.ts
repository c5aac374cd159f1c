import type { TFunction } from 'i18next';
import type { Reason, Reward } from './wire';

type Say = TFunction<'offers'>;

/** The published list, as a record so that the compiler misses what is new in it. */
const published: Record<Reason, true> = {
  rewarded: true, no_policy: true, not_passed_on: true, outside_window: true, oneself: true, same_terminal: true, circular: true, works_there: true,
  not_the_first: true, below_spend: true, no_template: true, user_limit: true, pair_limit: true, day_limit: true, budget: true, reversed: true,
};

export const reasons = Object.keys(published) as Reason[];

/** Why a reward was given, or why none: a sentence for each of the published reasons, and for those to come. */
export function reasonWords(reason: Reason, side: Reward['side'], t: Say): string {
  if (!(reason in published)) return t('reason.unknown');
  if (reason === 'rewarded') return t(side === 'friend' ? 'reason.rewarded_friend' : 'reason.rewarded_first');
  return t(`reason.${reason}`);
}
