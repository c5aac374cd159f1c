import type { TFunction } from 'i18next';
import { formatMoney, type Money } from '../../money';
import { happened } from './system-text';
import type { Message, Quote } from './wire';

/** Who reads, and where: decides "You" and whether the author is named. */
export interface Reader {
  me: string;
  group: boolean;
  locale: string;
}

type Say = TFunction<'chat'>;

function isMoney(value: unknown): value is Money {
  return typeof value === 'object' && value !== null && typeof (value as Money).amount === 'number' && typeof (value as Money).currency === 'string';
}

const answers = { accepted: 'in', paid: 'paid', declined: 'declined' } as const;

function aboutMoney(message: Message, t: Say, reader: Reader): string {
  const own = message.author.id === reader.me;
  const who = message.author.name;
  const data = (message.data ?? {}) as { answer?: keyof typeof answers; state?: string; total?: unknown };
  if (message.kind === 'payment_request') return t(own ? 'preview.youAsk' : 'preview.asks', { who, purpose: message.text });
  if (message.kind === 'payment_response') {
    const answer = data.answer === undefined ? 'answered' : answers[data.answer];
    return own ? t(`preview.you.${answer}`) : t(`preview.other.${answer}`, { who });
  }
  if (data.state === 'settled' && isMoney(data.total)) return t('preview.settled', { total: formatMoney(data.total, reader.locale) });
  return t(data.state === 'expired' ? 'preview.expired' : data.state === 'cancelled' ? 'preview.cancelled' : 'preview.ended');
}

// The note that stands with an offer, else the offer's own name where the message knows it.
function aboutOffer(message: Message, t: Say, reader: Reader): string {
  const { title = '' } = (message.data ?? {}) as { title?: string };
  const what = title || message.text;
  const own = message.author.id === reader.me;
  const who = message.author.name;
  if (what) return t(own ? 'preview.youShare' : 'preview.shares', { who, what });
  return t(own ? 'preview.youShareOffer' : 'preview.sharesOffer', { who });
}

/** A message in one line of words, whatever its kind. */
export function previewOf(message: Message, t: Say, reader: Reader): string {
  if (message.kind === 'system') return happened(message, t, reader);
  if (message.kind.startsWith('payment_')) return aboutMoney(message, t, reader);
  if (message.kind === 'offer_share' && !message.deleted_at) return aboutOffer(message, t, reader);
  const said = message.deleted_at ? t('deleted') : message.text || t('preview.picture');
  const own = message.author.id === reader.me;
  if (own) return t('preview.youSay', { text: said });
  return reader.group ? t('preview.says', { who: message.author.name, text: said }) : said;
}

/** What an answer shows of the message it answers. */
export function quoted(quote: Pick<Quote, 'kind' | 'text'>, t: Say): string {
  if (quote.text) return quote.text;
  if (quote.kind === 'image') return t('preview.picture');
  if (quote.kind === 'offer_share') return t('quote.offer');
  if (quote.kind === 'payment_response') return t('quote.answer');
  if (quote.kind === 'payment_summary') return t('preview.ended');
  return quote.kind === 'system' ? t('quote.news') : t('deleted');
}
