import { useTranslation } from '../../i18n';
import { useProblemText, type Refusal } from '../../ui';

const spoken = [
  'request_closed', 'already_paid', 'limit_too_low', 'below_minimum', 'distribution_changed', 'figures_changed', 'too_few_accepted', 'caps_short',
  'terms_invalid', 'purpose_invalid', 'deadline_invalid', 'total_invalid', 'no_payers', 'too_many_payers', 'payer_not_a_member', 'exact_mismatch',
  'invalid_amount', 'amount_too_large', 'amount_negative', 'too_many_schemes', 'scheme_name_invalid', 'scheme_forbidden', 'picture_too_large',
  'not_a_picture', 'picture_not_found', 'not_a_payer',
] as const;

/** The sentence for a refusal about a request, in the reader's language. */
export function useRequestProblem(): (problem: Refusal) => string {
  const { t } = useTranslation('payments');
  const read = useProblemText();
  return (problem) => {
    const own = spoken.find((code) => code === problem.code);
    return own ? t(`problem.${own}`) : read(problem);
  };
}
