import { Check, CheckCheck, Clock3, Lock, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocale, useTranslation } from '../../../i18n';
import { avatarColour, classes } from '../../../ui';
import { clock } from '../list/when';
import { quoted } from '../preview';
import type { Message, Quote } from '../wire';
import { Picture } from './picture';
import { onlyEmoji, Words } from './words';

/** How far a message of one's own has come. */
export type Delivery = 'waiting' | 'sending' | 'failed' | 'sent' | 'read' | { readBy: number } | 'readByAll';

/** The time of day of a message. */
export function Clock({ at }: { at: string | number }) {
  const locale = useLocale();
  const then = new Date(at);
  const { short, full } = clock(then, locale);
  return (
    <time dateTime={then.toISOString()} title={full} className="figures">
      {short}
    </time>
  );
}

export function DeliveryMark({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('chat');
  if (typeof delivery === 'object') {
    return (
      <>
        <CheckCheck aria-hidden="true" size={15} /> {t('message.readBy', { count: delivery.readBy })}
      </>
    );
  }
  const icons = { waiting: Clock3, sending: Clock3, failed: TriangleAlert, sent: Check, read: CheckCheck, readByAll: CheckCheck };
  const Icon = icons[delivery];
  return (
    <>
      <Icon aria-hidden="true" size={14} /> {t(`message.${delivery}`)}
    </>
  );
}

/** The message that is answered, in brief; a tap goes there. */
export function QuoteBox({ quote, onGo }: { quote: Quote; onGo: (id: string) => void }) {
  const { t } = useTranslation('chat');
  return (
    <button
      type="button"
      onClick={() => onGo(quote.id)}
      className="mb-1 block w-full max-w-full cursor-pointer overflow-hidden rounded-lg border-s-3 bg-line/40 px-2.5 py-1 text-start text-fine hover:bg-line/70"
      style={{ borderColor: avatarColour(quote.author.id) }}
    >
      <span className="sr-only">{t('message.quote')} </span>
      <span className="block truncate font-semibold">{quote.author.name}</span>
      <span className="line-clamp-2 text-soft">{quoted(quote, t)}</span>
    </button>
  );
}

export interface BubbleProps {
  message: Pick<Message, 'text' | 'kind' | 'private'> & Partial<Message>;
  mine: boolean;
  /** The last of a run of one person's bubbles: it has the corner that points at its author. */
  closes: boolean;
  onQuote: (id: string) => void;
  /** The line at its end: time, edited, how far it has come. */
  foot: ReactNode;
  picture?: ReactNode;
}

/** What somebody said. */
export function Bubble({ message, mine, closes, onQuote, foot, picture }: BubbleProps) {
  const { t } = useTranslation('chat');
  const large = !message.deleted_at && !message.picture_id && !message.reply_to && onlyEmoji(message.text);
  const shown = picture ?? (message.picture_id && message.author ? <Picture message={message as Message} /> : null);
  return (
    <div
      className={classes(
        'w-fit max-w-full rounded-2xl',
        large && !message.private ? 'px-1' : classes(mine ? 'bg-mine' : 'border border-line bg-sheet', shown ? 'p-1' : 'px-3 py-2'),
        closes && (mine ? 'rounded-ee-sm' : 'rounded-es-sm'),
        message.private && 'border border-dashed border-edge',
        mine && 'ms-auto',
      )}
    >
      {message.private ? (
        <p className={classes('flex items-center gap-1 text-fine text-soft', shown ? 'px-2 pt-1' : '')}>
          <Lock aria-hidden="true" size={12} /> {t('private')}
        </p>
      ) : null}
      {message.reply_to ? <QuoteBox quote={message.reply_to} onGo={onQuote} /> : null}
      {shown}
      <div className={classes('relative', Boolean(shown) && 'px-2 pb-1', Boolean(shown && message.text) && 'pt-1')}>
        <p className={classes('whitespace-pre-wrap break-words', message.deleted_at && 'text-note text-soft italic', large && 'text-[2.5rem] leading-tight')}>
          <span>{message.deleted_at ? t('deleted') : <Words text={message.text} />}</span>
          {/* Room for the line at the end, so that it stands beside the last words where they leave some. */}
          {foot ? (
            <span aria-hidden="true" className="invisible ms-2 inline-flex h-0 gap-1 align-bottom text-fine not-italic">
              {foot}
            </span>
          ) : null}
        </p>
        {foot ? <p className={classes('absolute flex items-center gap-1 text-fine text-soft', shown ? 'end-2 bottom-1' : 'end-0 bottom-0')}>{foot}</p> : null}
      </div>
    </div>
  );
}
