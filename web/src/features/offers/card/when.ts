import type { TFunction } from 'i18next';
import type { Held, Offered } from '../wire';

type Say = TFunction<'offers'>;

const day = 86_400_000;

/** Closer than this, an end is marked. */
const soon = 7 * day;

export function endsSoon(until: string | undefined, now = Date.now()): boolean {
  if (!until) return false;
  const left = Date.parse(until) - now;
  return left > 0 && left < soon;
}

/** A date as the reader writes it, with the year only where it is another one. */
export function dateWords(at: string, locale: string, now = new Date()): string {
  const then = new Date(at);
  const year = then.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...year }).format(then);
}

/** Until when it can be claimed, and for how long it can be used: one line each. */
export function windowWords({ window, standing }: Pick<Offered, 'window' | 'standing'>, t: Say, locale: string): string[] {
  const { opens_at, claim_until, valid_until, valid_days } = window;
  const opens = opens_at && standing === 'not_yet' ? t('when.opens', { date: dateWords(opens_at, locale) }) : null;
  const claim = claim_until ? t('when.claim_until', { date: dateWords(claim_until, locale) }) : null;
  const days = valid_days ? t('when.valid_days', { count: valid_days }) : null;
  const until = valid_until ? t('when.valid_until', { date: dateWords(valid_until, locale) }) : null;
  return [opens, claim, days && valid_until ? t('when.both', { days, date: dateWords(valid_until, locale) }) : (days ?? until)].filter((line) => line !== null);
}

/** How a voucher stands in time. */
export function validWords({ state, valid_until }: Pick<Held, 'state' | 'valid_until'>, t: Say, locale: string): string {
  if (state === 'used') return t('voucher.used');
  if (state === 'void') return t('voucher.void');
  if (!valid_until) return t('voucher.no_end');
  const date = dateWords(valid_until, locale);
  return state === 'expired' ? t('voucher.expired', { date }) : t('voucher.until', { date });
}
