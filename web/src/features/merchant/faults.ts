import type { Problem } from '../../api';
import { useTranslation } from '../../i18n';
import { useProblemText, type Refusal } from '../../ui';

// The server's codes that have a sentence of ours here.
export const worded = [
  'merchant_invalid', 'merchant_not_active', 'too_many_merchants', 'merchant_owner_only', 'last_merchant_owner', 'too_many_staff', 'too_many_keys', 'key_invalid',
  'offer_invalid', 'offer_published', 'offer_state', 'offer_changed', 'too_many_offers', 'budget_exhausted', 'expression_invalid',
  'code_unknown', 'code_mistyped', 'voucher_used', 'voucher_expired', 'voucher_void', 'redemptions_exhausted', 'spend_missing', 'spend_too_low',
  'more_than_balance', 'one_per_visit', 'not_combinable', 'order_reference_reused', 'already_reversed',
  'picture_too_large', 'not_a_picture', 'picture_not_found', 'body_too_large', 'user_not_found', 'forbidden', 'currency_mismatch', 'invalid_amount', 'amount_invalid',
] as const;

/** The sentence for a refusal in this room, in the reader's language. */
export function useMerchantProblem(): (problem: Refusal) => string {
  const { t } = useTranslation('merchant');
  const others = useProblemText();
  return (problem) => {
    const own = worded.find((code) => code === problem.code);
    return own ? t(`problem.${own}`) : others(problem);
  };
}

/** What is wrong with one field: the entry at this pointer, or at anything inside it. */
export function fieldError(problem: Problem | null, pointer: string): string | null {
  if (!problem) return null;
  const found = problem.fields.find((field) => field.pointer === pointer || field.pointer.startsWith(`${pointer}/`));
  return found ? found.detail || problem.detail : null;
}
