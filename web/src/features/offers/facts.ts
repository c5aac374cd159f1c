import type { TFunction } from 'i18next';
import { formatMoney } from '../../money';
import type { Kind } from './wire';

type Say = TFunction<'offers'>;

// What the server's rules may speak of: about friends, and about a use.
const named = [
  'friends_since', 'messages_30d', 'groups_in_common', 'has_claimed', 'has_used', 'tags', 'interests', 'language', 'kind', 'spent', 'value', 'place', 'first', 'hands', 'weekday', 'hour',
] as const;

const kinds: Kind[] = ['percent_off', 'amount_off', 'free_item', 'gift_card'];

export interface FactLine {
  name: string;
  label: string;
  value: string;
}

/** A fact's name as people say it; one that only a newer server knows, as it is called there. */
export function factName(name: string, t: Say): string {
  const known = named.find((one) => one === name);
  return known ? t(`facts.${known}`) : name;
}

// The second of January 2023 was a Monday, the first day of the rules' week.
const weekday = (day: number, locale: string) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2023, 0, 1 + day));

const hour = (of: number, locale: string) => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC', timeZoneName: 'short' }).format(Date.UTC(2023, 0, 1, of));

function special(name: string, value: unknown, t: Say, locale: string, currency: string | undefined): string | null {
  if (typeof value === 'number') {
    if (name === 'weekday') return weekday(value, locale);
    if (name === 'hour') return hour(value, locale);
    if ((name === 'spent' || name === 'value') && currency) return formatMoney({ amount: value, currency }, locale);
  }
  if (typeof value === 'string') {
    const kind = kinds.find((one) => one === value);
    if (name === 'kind' && kind) return t(`kinds.${kind}`);
    if (name === 'language') return new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }).of(value) ?? value;
  }
  return null;
}

function valueWords(value: unknown, t: Say, locale: string): string {
  if (typeof value === 'boolean') return t(value ? 'facts.yes' : 'facts.no');
  if (typeof value === 'number') return value.toLocaleString(locale);
  if (Array.isArray(value)) return value.length === 0 ? t('facts.none') : new Intl.ListFormat(locale, { type: 'conjunction' }).format(value.map(String));
  return value === null || value === undefined || value === '' ? t('facts.none') : String(value);
}

/** What a rule saw, in words. Amounts are in the currency of the reward, where there is one to tell it. */
export function factLines(facts: Record<string, unknown> | undefined, t: Say, locale: string, currency?: string): FactLine[] {
  return Object.entries(facts ?? {}).map(([name, value]) => ({
    name,
    label: factName(name, t),
    value: special(name, value, t, locale, currency) ?? valueWords(value, t, locale),
  }));
}
