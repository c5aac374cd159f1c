import type { TFunction } from 'i18next';
import { formatMoney } from '../../money';
import type { Card, Explanation, Step } from './card';

/** One line of a sum: what is said, and what it comes to (minor units; null where a sentence says it all). */
export interface SumLine {
  key: string;
  kind: Step['kind'];
  text: string;
  note?: string;
  amount: number | null;
}

interface Reading {
  card: Card;
  explanation: Explanation;
  meId: string;
  locale: string;
  t: TFunction<'payments'>;
}

/** The sum behind a figure in words: what is divided, what limits cut, how the odd units go round. */
export function sumInWords(reading: Reading): SumLine[] {
  const { steps } = reading.explanation;
  return steps.map((step, at) => ({ key: `${at}${step.kind}`, kind: step.kind, ...lineFor(step, reading) }));
}

/** What the figure is, in a sentence over its sum. */
export function aboutFigure({ card, explanation, t }: Pick<Reading, 'card' | 'explanation' | 't'>): string {
  const state = card.lines.find((line) => line.user.id === explanation.user_id)?.state;
  const joins = explanation.figure === 'now' && (state === 'asked' || state === 'declined');
  return t(joins ? 'explain.about.joining' : `explain.about.${explanation.figure}`);
}

type Words = Omit<SumLine, 'key' | 'kind'>;

function lineFor(step: Step, reading: Reading): Words {
  const { t } = reading;
  switch (step.kind) {
    case 'total': {
      // Where limits fall short of the total, only what they cover is divided.
      const covered = step.amount < reading.card.total.amount;
      return { text: t(covered ? 'explain.covered' : 'explain.total', { count: step.parts ?? 1 }), amount: step.amount };
    }
    case 'cap':
      return capLine(step, reading);
    case 'remainder':
      return { text: t('explain.remainder', { count: step.parts ?? 1 }), amount: step.amount };
    case 'divide':
      return divideLine(step, reading);
    case 'rounding':
      return roundingLine(step, reading);
    case 'exact':
      return { text: exactText(reading), amount: step.amount };
    default:
      return { text: reading.explanation.user_id === reading.meId ? t('explain.yours') : t('explain.theirs', { name: nameOf(reading, reading.explanation.user_id) }), amount: step.amount };
  }
}

function nameOf({ card, meId, t }: Reading, id: string): string {
  if (id === meId) return t('you');
  if (id === card.requester.id) return card.requester.name;
  return card.lines.find((line) => line.user.id === id)?.user.name ?? t('someone');
}

function write({ card, locale }: Reading, amount: number): string {
  return formatMoney({ amount, currency: card.total.currency }, locale);
}

function capLine(step: Step, reading: Reading): Words {
  const { card, meId, t } = reading;
  const id = step.part ?? '';
  const own = card.lines.find((line) => line.user.id === id)?.own_cap ?? false;
  if (id === meId) return { text: own ? t('explain.my_limit') : t('explain.my_cap'), amount: step.amount };
  const name = nameOf(reading, id);
  return { text: own ? t('explain.limit', { name }) : t('explain.cap', { name }), amount: step.amount };
}

function divideLine(step: Step, reading: Reading): Words {
  const { t } = reading;
  const of = write(reading, step.of ?? 0);
  const weights = step.weights ?? 1;
  const weight = step.weight ?? 1;
  const even = !reading.explanation.steps.some((one) => one.kind === 'rounding');
  const text = weight === 1 ? t('explain.divide', { of, weights }) : t('explain.divide_weight', { of, weights, weight });
  return even ? { text, amount: step.amount } : { text, note: t('explain.rounded_down'), amount: step.amount };
}

function roundingLine(step: Step, reading: Reading): Words {
  const { t, locale, explanation } = reading;
  const unit = write(reading, 1);
  const turns = step.turns ?? [];
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(turns.map((id) => nameOf(reading, id)));
  const whose = turns.includes(reading.meId) && turns.length === 1 ? t('explain.your_turn', { unit }) : t('explain.turn', { unit, names, count: turns.length });
  const mine = explanation.user_id === reading.meId;
  const borne = step.borne ?? 0;
  const note = mine ? t('explain.borne_mine', { count: borne }) : t('explain.borne', { count: borne, name: nameOf(reading, explanation.user_id) });
  return { text: whose, note, amount: step.amount };
}

function exactText({ card, explanation, t, meId }: Reading): string {
  const line = card.lines.find((one) => one.user.id === explanation.user_id);
  if (!line) return t('explain.exact_requester');
  const { kind } = card.terms.split;
  if (kind === 'exact') return t('explain.exact', { name: card.requester.id === meId ? t('you') : card.requester.name });
  if (kind === 'fixed') return t('explain.fixed');
  if (kind === 'open') return t(line.state === 'asked' || line.state === 'declined' ? 'explain.open_minimum' : 'explain.open');
  return t(line.own_cap ? 'explain.own_most' : 'explain.shown_most');
}
