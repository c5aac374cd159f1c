import type { TFunction } from 'i18next';
import { formatMoney } from '../../money';
import type { Offered } from './wire';

type Say = TFunction<'offers'>;
type Worth = Pick<Offered, 'kind' | 'terms'>;

/** Percent as the reader writes it: "20%", "20 %". */
export function percentWords(percent: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100);
}

/** What an offer is worth, as one sentence: "20% off, up to €5.00". */
export function worthOf({ kind, terms }: Worth, t: Say, locale: string): string {
  const value = terms.value ? formatMoney(terms.value, locale) : '';
  const least = terms.min_spend ? formatMoney(terms.min_spend, locale) : '';
  if (kind === 'percent_off') {
    const percent = percentWords(terms.percent ?? 0, locale);
    return terms.most ? t('worth.percent_most', { percent, most: formatMoney(terms.most, locale) }) : t('worth.percent', { percent });
  }
  if (kind === 'amount_off') return least ? t('worth.amount_from', { value, least }) : t('worth.amount', { value });
  if (kind === 'gift_card') return t('worth.gift_card', { value });
  return value ? t('worth.free_value', { value }) : t('worth.free');
}

/** The same in the fewest words, for where a picture would be: "20%", "€5 off", "Free". */
export function stampOf({ kind, terms }: Worth, t: Say, locale: string): string {
  if (kind === 'percent_off') return percentWords(terms.percent ?? 0, locale);
  if (kind === 'free_item' || !terms.value) return t('stamp.free');
  return formatMoney(terms.value, locale);
}

/** What has to be kept in mind when using it, one line each. */
export function termsOf({ kind, terms }: Worth, t: Say, locale: string): string[] {
  const uses = terms.uses ?? 1;
  return [
    terms.applies_to ? t('terms.applies_to', { what: terms.applies_to }) : null,
    terms.min_spend ? t('terms.min_spend', { least: formatMoney(terms.min_spend, locale) }) : null,
    kind === 'gift_card' ? t('terms.in_parts') : uses > 1 ? t('terms.uses', { count: uses }) : null,
    terms.once_per_visit ? t('terms.once_per_visit') : null,
    terms.combinable ? t('terms.combinable') : t('terms.alone'),
  ].filter((line) => line !== null);
}
