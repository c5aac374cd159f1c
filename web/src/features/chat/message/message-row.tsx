import { MoreHorizontal } from 'lucide-react';
import { memo, useRef, type MouseEvent, type PointerEvent, type ReactNode } from 'react';
import { useLocale, useTranslation } from '../../../i18n';
import { Avatar, classes } from '../../../ui';
import { faceOf } from '../faces';
import { dayName } from '../list/when';
import { happened } from '../system-text';
import type { MessageRow as RowOfMessage } from '../timeline/rows';
import type { Message } from '../wire';
import { Bubble, Clock, DeliveryMark, type Delivery } from './bubble';
import { Reactions } from './reactions';

/** What every row needs to know of the conversation it stands in. */
export interface RowSetting {
  me: string;
  group: boolean;
  nameOf: (id: string) => string;
  onQuote: (id: string) => void;
  onOptions: (message: Message, anchor: HTMLElement) => void;
  /** Draws a message about money; null leaves it out. */
  money: (message: Message) => ReactNode;
  /** Draws an offer that somebody shares. */
  offer: (message: Message) => ReactNode;
}

const pressFor = 450;
const wobble = 10;
const swallowFor = 1500;

/** A long press with a finger; moving it is scrolling. */
function useLongPress(act: (element: HTMLElement) => void) {
  const held = useRef<{ timer: ReturnType<typeof setTimeout>; x: number; y: number } | null>(null);
  const release = () => {
    if (held.current) clearTimeout(held.current.timer);
    held.current = null;
  };
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const element = event.currentTarget;
      // The buttons of a card answer to being held down themselves.
      if (event.pointerType !== 'touch' || (event.target as Element).closest('[data-rac], a, input')) return;
      release();
      const fire = () => {
        // Lifting the finger must not open the picture or the quote that it lay on.
        const swallow = (click: Event) => click.stopPropagation();
        element.addEventListener('click', swallow, { capture: true });
        setTimeout(() => element.removeEventListener('click', swallow, { capture: true }), swallowFor);
        act(element);
      };
      held.current = { timer: setTimeout(fire, pressFor), x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (held.current && Math.hypot(event.clientX - held.current.x, event.clientY - held.current.y) > wobble) release();
    },
    onPointerUp: release,
    onPointerCancel: release,
    onPointerLeave: release,
  };
}

function Divider({ children, tone }: { children: ReactNode; tone: 'day' | 'unread' }) {
  return tone === 'day' ? (
    <p className="py-3 text-center text-fine text-soft">{children}</p>
  ) : (
    <p className="flex items-center gap-3 py-3 text-fine font-semibold text-felt before:h-px before:flex-1 before:bg-felt/40 after:h-px after:flex-1 after:bg-felt/40">{children}</p>
  );
}

/** What can be done with a message, around the message itself: by a long press, a button beside it, or Enter. */
function Reachable({ message, setting, end, children }: { message: Message; setting: RowSetting; end: boolean; children: ReactNode }) {
  const { t } = useTranslation('chat');
  const place = useRef<HTMLDivElement>(null);
  const mine = message.author.id === setting.me;
  const options = () => place.current && setting.onOptions(message, place.current);
  const press = useLongPress(options);
  const fromTouch = (event: MouseEvent) => (event.nativeEvent as globalThis.PointerEvent).pointerType === 'touch';
  return (
    <>
      <div ref={place} {...press} onContextMenu={(event) => (fromTouch(event) ? event.preventDefault() : undefined)} className="[@media(hover:none)]:select-none">
        {children}
      </div>
      {message.deleted_at ? null : (
        <button
          type="button"
          tabIndex={-1}
          aria-label={mine ? t('message.optionsOwn') : t('message.options', { who: message.author.name })}
          onClick={options}
          className={classes(
            'absolute top-0.5 grid size-9 cursor-pointer place-items-center rounded-full text-soft opacity-0 transition-opacity group-focus-within:opacity-100 group-hover:opacity-100 hover:bg-line/60 hover:text-ink focus-visible:opacity-100 [@media(hover:none)]:pointer-events-none',
            end ? '-end-10' : '-start-10',
          )}
        >
          <MoreHorizontal aria-hidden="true" size={20} />
        </button>
      )}
    </>
  );
}

interface RowParts {
  row: RowOfMessage;
  setting: RowSetting;
  delivery: Delivery | null;
  waiting: boolean;
}

function Said({ row, setting, delivery, waiting }: RowParts) {
  const { t } = useTranslation('chat');
  const { message, opens, closes } = row;
  const mine = message.author.id === setting.me;
  const foot =
    closes || message.edited_at || waiting ? (
      <>
        {message.edited_at && !message.deleted_at ? <span>{t('message.edited')}</span> : null}
        {waiting ? <DeliveryMark delivery="waiting" /> : <Clock at={message.created_at} />}
      </>
    ) : null;
  return (
    <div className={classes('flex items-end gap-2', mine && 'justify-end')}>
      {setting.group && !mine ? <span className="w-8 shrink-0">{closes ? <Avatar face={faceOf(message.author)} size="small" /> : null}</span> : null}
      <div className="group relative min-w-0 max-w-[85%] md:max-w-[75%]">
        <p className={setting.group && !mine && opens ? 'ps-3 pb-0.5 text-fine font-semibold text-soft' : 'sr-only'}>{mine ? t('you') : message.author.name}</p>
        <Reachable message={message} setting={setting} end={!mine}>
          <Bubble message={message} mine={mine} closes={closes} onQuote={setting.onQuote} foot={foot} />
        </Reachable>
        <div className={mine ? 'flex justify-end' : undefined}>
          <Reactions message={message} me={setting.me} nameOf={setting.nameOf} />
        </div>
        {delivery ? (
          <p className="flex items-center justify-end gap-1 pt-0.5 text-fine text-soft">
            <DeliveryMark delivery={delivery} />
          </p>
        ) : null}
      </div>
    </div>
  );
}

// A message about money or an offer is drawn by who knows those; it can be answered and reacted to like any other.
function Drawn({ message, setting, children }: { message: Message; setting: RowSetting; children: ReactNode }) {
  return (
    <div className="group relative mx-auto w-full max-w-md">
      <Reachable message={message} setting={setting} end>
        {children}
      </Reachable>
      <div className="flex justify-center">
        <Reactions message={message} me={setting.me} nameOf={setting.nameOf} />
      </div>
    </div>
  );
}

export interface MessageRowProps extends RowParts {
  /** Reached by Tab; the others by the arrow keys from there. */
  active: boolean;
  lit: boolean;
}

/** One message of the timeline, with the day and the mark of the unread above it where they begin. */
export const MessageRow = memo(function MessageRow({ row, setting, delivery, waiting, active, lit }: MessageRowProps) {
  const { t } = useTranslation('chat');
  const locale = useLocale();
  const { message } = row;
  return (
    <article
      data-row={row.key}
      data-message={message.id}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the articles of a feed take the focus, by its pattern
      tabIndex={active ? 0 : -1}
      className={classes(
        'mx-auto max-w-3xl rounded-box px-3 transition-colors duration-700 data-focus-visible:-outline-offset-2 focus-visible:-outline-offset-2 md:px-5',
        row.opens ? 'pt-2' : 'pt-0.5',
        row.closes && 'pb-0.5',
        lit && 'bg-felt-wash',
      )}
    >
      {row.day ? <Divider tone="day">{dayName(row.day, locale)}</Divider> : null}
      {row.unreadAbove ? <Divider tone="unread">{t('timeline.unread')}</Divider> : null}
      {message.kind === 'system' ? <p className="py-1 text-center text-fine text-pretty text-soft">{happened(message, t, { me: setting.me, locale })}</p> : null}
      {message.kind.startsWith('payment_') || message.kind === 'offer_share' ? (
        <Drawn message={message} setting={setting}>
          {message.kind === 'offer_share' ? setting.offer(message) : setting.money(message)}
        </Drawn>
      ) : null}
      {message.kind === 'text' || message.kind === 'image' ? <Said row={row} setting={setting} delivery={delivery} waiting={waiting} /> : null}
    </article>
  );
});
