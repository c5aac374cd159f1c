import type { TFunction } from 'i18next';
import { formatMoney } from '../../money';
import { missing, type Card, type Line } from './card';

type Say = TFunction<'payments'>;

/** How it is divided, as the line under the purpose says it. */
export function splitWords(card: Pick<Card, 'terms'>, t: Say): string {
  return t(`split.${card.terms.split.kind}`);
}

/** What has to happen before the money moves. */
export function settleWords(card: Card, mine: boolean, t: Say): string {
  if (card.terms.settlement === 'on_confirmation') return mine ? t('settles.on_confirmation_mine') : t('settles.on_confirmation', { name: card.requester.name });
  return t(`settles.${card.terms.settlement}`);
}

/** Why it cannot settle yet; empty when it can. */
export function obstacleWords(card: Card, locale: string, t: Say): string {
  if (card.obstacle === 'too_few') return t('obstacle.too_few', { count: missing(card) });
  if (card.obstacle === 'caps_short' && card.short) return t(card.lines.some((line) => line.state === 'asked') ? 'obstacle.uncovered' : 'obstacle.caps_short', { short: formatMoney(card.short, locale) });
  return '';
}

/** How it ended. */
export function outcomeWords(card: Pick<Card, 'state' | 'outcome' | 'requester'>, t: Say): string {
  const name = card.requester.name;
  switch (card.outcome) {
    case 'confirmed':
      return t('outcome.confirmed', { name });
    case 'all_answered':
      return t('outcome.all_answered');
    case 'cancelled':
      return t('outcome.cancelled', { name });
    case 'requester_left':
      return t('outcome.requester_left', { name });
    case 'too_few':
      return t('outcome.too_few');
    case 'caps_short':
      return t('outcome.caps_short');
    default:
      return card.state === 'settled' ? t('outcome.deadline_settled') : t('outcome.deadline');
  }
}

/** Where a payer is, in a word, for the end of their line. */
export function stateWords(line: Line, t: Say): string {
  if (line.state !== 'released') return t(`state.${line.state}`);
  return line.cap ? t('state.released') : t('state.unanswered');
}
