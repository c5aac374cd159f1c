import { useTranslation } from '../../i18n';
import { useProblemText, type Refusal } from '../../ui';

/** Refusals that have a sentence of ours. */
export const worded = [
  'offer_not_open', 'offer_gone', 'already_claimed', 'budget_exhausted', 'not_recommended', 'sharing_not_allowed', 'share_limit', 'share_depth',
  'not_a_friend', 'quiet_hours_invalid', 'interests_invalid', 'blocked', 'text_too_long', 'not_found',
] as const;

/** The sentence for a refusal about an offer, in the reader's language. */
export function useOfferProblem(): (problem: Refusal) => string {
  const { t } = useTranslation('offers');
  const others = useProblemText();
  return (problem) => {
    const own = worded.find((code) => code === problem.code);
    return own ? t(`problem.${own}`) : others(problem);
  };
}
