import type { TFunction } from 'i18next';
import { formatMoney } from '../../../money';
import type { Card, Member } from '../card';
import { hasAmount, payersOf, usualMinimum, type Question, type Sketch } from './sketch';

interface Telling {
  sketch: Sketch;
  members: readonly Member[];
  meId: string;
  /** The preview, which knows what follows from the answers. */
  card: Card | null;
  locale: string;
  t: TFunction<'payments'>;
}

/** "2 days", "3 hours": the largest unit that says it whole. */
export function spanWords(seconds: number, locale: string): string {
  const [unit, length] = seconds % 86_400 === 0 ? (['day', 86_400] as const) : seconds % 3600 === 0 ? (['hour', 3600] as const) : (['minute', 60] as const);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.round(seconds / length));
}

/** What was answered to a question, in a line. */
export function answerTo(question: Question, telling: Telling): string {
  const { sketch, t } = telling;
  switch (question) {
    case 'amount':
      return amountWords(telling);
    case 'purpose':
      return [sketch.purpose.trim() || t('ask.open.purpose'), sketch.pictureId ? t('ask.with_bill') : ''].filter(Boolean).join(' · ');
    case 'who':
      return whoWords(telling);
    case 'split':
      return t(`ask.split.${sketch.split}`);
    case 'when':
      return whenWords(telling);
    default:
      return t(sketch.visibility === 'payers' ? 'ask.seen_payers' : 'ask.seen_everyone');
  }
}

function amountWords({ sketch, card, locale, t }: Telling): string {
  const write = (amount: number) => formatMoney({ amount, currency: sketch.currency }, locale);
  if (!hasAmount(sketch)) return t('ask.open.amount');
  if (sketch.split === 'fixed') {
    const total = card?.terms.split.kind === 'fixed' ? card.total.amount : 0;
    return total > 0 ? t('ask.each_total', { each: write(sketch.each ?? 0), total: write(total) }) : t('ask.each_short', { each: write(sketch.each ?? 0) });
  }
  if (sketch.split === 'open') return sketch.total ? t('ask.goal_short', { goal: write(sketch.total) }) : t('ask.no_goal');
  return write(sketch.total ?? 0);
}

function whoWords({ sketch, members, meId, locale, t }: Telling): string {
  const payers = payersOf(sketch, members, meId);
  if (payers.length === 0) return t('ask.open.who');
  const names = payers.map(({ user }) => user.name);
  const who = sketch.who === 'everyone' ? t('ask.everyone_count', { count: payers.length }) : sketch.who === 'tagged' ? `${sketch.tag} (${payers.length})` : names.length <= 3 ? new Intl.ListFormat(locale).format(names) : t('ask.people', { count: names.length });
  return sketch.takesPart && sketch.split !== 'open' ? t('ask.and_me', { who }) : who;
}

function whenWords({ sketch, members, meId, locale, t }: Telling): string {
  const asked = payersOf(sketch, members, meId).length;
  const least = sketch.minAcceptors || usualMinimum(sketch, asked);
  const until = sketch.deadlineAt ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(sketch.deadlineAt)) : sketch.deadlineAfter ? spanWords(sketch.deadlineAfter, locale) : '';
  return [t(`ask.settlement.${sketch.settlement}`), sketch.settlement === 'immediate' || asked < 2 ? '' : t('ask.at_least', { count: least }), until].filter(Boolean).join(' · ');
}
