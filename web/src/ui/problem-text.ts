import { useLocale, useTranslation } from '../i18n';
import { formatMoney, type Money } from '../money';

/** What a refusal looks like from here: the api's Problem fits, and so does a parcel of the outbox. */
export interface Refusal {
  code: string;
  detail: string;
  params?: Record<string, unknown>;
}

const spoken = ['offline', 'internal', 'not_found', 'too_many_requests', 'unauthenticated', 'insufficient_funds'] as const;

/** The sentence a person reads for a refusal: ours in their language where we have one, else the server's. */
export function useProblemText(): (problem: Refusal, short?: Money | null) => string {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  return (problem, short) => {
    if (problem.code === 'insufficient_funds' && short) return t('problem.insufficient_funds_short', { short: formatMoney(short, locale) });
    const own = spoken.find((code) => code === problem.code);
    return own ? t(`problem.${own}`) : problem.detail || t('problem.internal');
  };
}
