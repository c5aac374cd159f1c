import { ArrowDown } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Button as Press } from 'react-aria-components';
import { Virtuoso, type ListProps, type ListRange, type VirtuosoHandle } from 'react-virtuoso';
import { useLocale, useTranslation } from '../../../i18n';
import { classes } from '../../../ui';
import { dayName } from '../list/when';
import { MessageRow, type RowSetting } from '../message/message-row';
import { UnsentRow } from '../message/unsent-row';
import { previewOf } from '../preview';
import type { Conversation, Message } from '../wire';
import type { Overlaid } from './pending';
import { dayOf, rowsOf, type Row } from './rows';
import type { Timeline, TimelineState } from './timeline';
import { deliveryOf, useMarks } from './use-marks';
import { useReading } from './use-reading';

export interface TimelineViewProps {
  timeline: Timeline;
  state: TimelineState;
  overlaid: Overlaid;
  conversation: Conversation;
  setting: RowSetting;
  unreadFrom: string | null;
}

const litFor = 1600;
const spokenFor = 1000;
const ahead = { top: 1200, bottom: 1200 };

function Begins({ context }: { context?: { name: string; atStart: boolean } }) {
  const { t } = useTranslation('chat');
  return context?.atStart ? <p className="px-6 pt-8 pb-4 text-center text-fine text-soft">{t('timeline.begins', { name: context.name })}</p> : <div className="h-4" />;
}

const Ends = () => <div className="h-3" />;

// The list is the feed, and not what scrolls around it: a feed has articles only.
function Feed({ context: _, ...rest }: ListProps & { context?: unknown }) {
  const { t } = useTranslation('chat');
  return <div {...rest} role="feed" aria-label={t('timeline.label')} />;
}

const parts = { Header: Begins, Footer: Ends, List: Feed };

/** The message that arrived last, for who does not see it come. */
function useAnnouncement(messages: readonly Message[], atEnd: boolean, me: string): string {
  const { t } = useTranslation('chat');
  const locale = useLocale();
  const last = messages.at(-1);
  const known = useRef(last);
  const [text, setText] = useState('');
  useEffect(() => {
    const before = known.current;
    known.current = last;
    if (!last || !before || last.id === before.id || !atEnd || last.author.id === me) return;
    if (Date.parse(last.created_at) < Date.parse(before.created_at)) return;
    setText(previewOf(last, t, { me, group: true, locale }));
  }, [last, atEnd, me, t, locale]);
  // Once spoken it would only be found a second time by who reads on.
  useEffect(() => {
    const timer = text ? setTimeout(() => setText(''), spokenFor) : undefined;
    return () => clearTimeout(timer);
  }, [text]);
  return text;
}

function moveFocus(event: KeyboardEvent<HTMLElement>, onOptions: (id: string, element: HTMLElement) => void): void {
  const here = (event.target as HTMLElement).closest<HTMLElement>('[data-message]');
  if (!here || event.target !== here) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-message]')];
  const to = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    const next = all[all.indexOf(here) + to];
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest' });
  }
  if (event.key === 'Enter' || event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
    event.preventDefault();
    onOptions(here.dataset.message ?? '', here);
  }
}

/** The messages of a conversation, which scroll back as far as they go. */
export function TimelineView({ timeline, state, overlaid, conversation, setting, unreadFrom }: TimelineViewProps) {
  const { t } = useTranslation('chat');
  const locale = useLocale();
  const list = useRef<VirtuosoHandle>(null);
  const { base, atStart, atEnd, run, focus } = state;
  const { messages, unsent, waiting } = overlaid;
  const rows = useMemo(() => rowsOf(messages, atEnd ? unsent : [], { atStart, unreadFrom }), [messages, unsent, atStart, atEnd, unreadFrom]);
  const marks = useMarks(conversation, messages);
  const see = useReading(conversation);
  const announcement = useAnnouncement(messages, atEnd, setting.me);
  const [atBottom, setAtBottom] = useState(true);
  const [range, setRange] = useState<ListRange | null>(null);
  const [scrolling, setScrolling] = useState(false);
  const [lit, setLit] = useState<string | null>(focus);
  const [active, setActive] = useState<string | null>(null);

  const ownLast = useMemo(() => messages.findLast((message) => message.author.id === setting.me && (message.kind === 'text' || message.kind === 'image') && !message.deleted_at), [messages, setting.me]);
  const reachable = active !== null && messages.some((message) => message.id === active) ? active : (messages.at(-1)?.id ?? null);

  const inSight = useCallback(
    (next: ListRange) => {
      setRange(next);
      const first = messages[next.startIndex - base];
      const last = messages[Math.min(next.endIndex - base, messages.length - 1)];
      if (!first || !last) return;
      timeline.look(first.id, last.id);
      see(last, atEnd && last === messages.at(-1));
    },
    [messages, base, atEnd, timeline, see],
  );
  // What arrives while one looks at the end has come into sight without a scroll.
  useEffect(() => {
    const newest = messages.at(-1);
    if (newest && atEnd && atBottom) see(newest, true);
  }, [messages, atEnd, atBottom, see]);

  // What one has just sent is where one looks next.
  const sent = useRef(unsent.length);
  useEffect(() => {
    if (unsent.length > sent.current) list.current?.scrollToIndex({ index: 'LAST', align: 'end' });
    sent.current = unsent.length;
  }, [unsent.length]);

  useEffect(() => setLit(focus), [focus, run]);
  useEffect(() => {
    if (!lit) return undefined;
    const timer = setTimeout(() => setLit(null), litFor);
    return () => clearTimeout(timer);
  }, [lit]);

  const goTo = useCallback(
    (id: string) => {
      const index = messages.findIndex((message) => message.id === id);
      if (index < 0) void timeline.bring(id);
      else {
        list.current?.scrollToIndex({ index, align: 'center' });
        setLit(id);
        setActive(id);
      }
    },
    [messages, timeline],
  );
  const own = useMemo(() => ({ ...setting, onQuote: goTo }), [setting, goTo]);

  const toNewest = () => {
    if (atEnd) list.current?.scrollToIndex({ index: 'LAST', align: 'end' });
    else void timeline.toNewest();
  };

  const target = focus ?? unreadFrom;
  const at = rows.findIndex((row) => row.key === target);
  const start = at < 0 ? { index: 'LAST' as const, align: 'end' as const } : { index: at, align: focus ? ('center' as const) : ('start' as const) };
  const topRow = range ? messages[range.startIndex - base] : undefined;

  const draw = (_: number, row: Row) =>
    row.kind === 'unsent' ? (
      <UnsentRow unsent={row.unsent} onQuote={goTo} />
    ) : (
      <MessageRow
        row={row}
        setting={own}
        waiting={waiting.has(row.key)}
        active={row.key === reachable}
        lit={row.key === lit}
        delivery={row.message === ownLast && unsent.length === 0 ? deliveryOf(row.message, conversation, marks) : null}
      />
    );

  return (
    <div className="relative min-h-0 flex-1">
      <div
        className="h-full"
        onKeyDown={(event) =>
          moveFocus(event, (id, element) => {
            const message = messages.find((one) => one.id === id);
            if (message) setting.onOptions(message, element);
          })
        }
        onFocus={(event) => setActive((event.target as HTMLElement).closest<HTMLElement>('[data-message]')?.dataset.message ?? null)}
      >
        <Virtuoso
          key={run}
          ref={list}
          data={rows}
          context={{ name: conversation.name, atStart }}
          components={parts}
          firstItemIndex={base}
          initialTopMostItemIndex={start}
          computeItemKey={(_, row) => row.key}
          itemContent={draw}
          increaseViewportBy={ahead}
          alignToBottom
          followOutput={(bottom) => (bottom && atEnd ? 'auto' : false)}
          startReached={() => void timeline.older()}
          endReached={() => void timeline.newer()}
          rangeChanged={inSight}
          atBottomStateChange={setAtBottom}
          atBottomThreshold={60}
          totalListHeightChanged={() => (atBottom && atEnd ? list.current?.autoscrollToBottom() : undefined)}
          isScrolling={setScrolling}
          className="pane"
        />
      </div>
      {topRow && !atBottom ? (
        <p
          aria-hidden="true"
          className={classes('pointer-events-none absolute inset-x-0 top-2 flex justify-center transition-opacity duration-300 motion-reduce:transition-none', scrolling ? 'opacity-100' : 'opacity-0')}
        >
          <span className="rounded-full bg-raised px-3 py-1 text-fine text-soft shadow-lift ring-1 ring-line">{dayName(dayOf(topRow.created_at), locale)}</span>
        </p>
      ) : null}
      {atBottom && atEnd ? null : (
        <Press
          aria-label={conversation.unread > 0 ? `${t('timeline.newest')}, ${t('timeline.new', { count: conversation.unread })}` : t('timeline.newest')}
          onPress={toNewest}
          className="absolute end-3 bottom-3 grid size-12 cursor-pointer place-items-center rounded-full border border-line bg-raised text-felt shadow-high appears hover:border-edge"
        >
          <ArrowDown aria-hidden="true" size={22} />
          {conversation.unread > 0 ? (
            <span aria-hidden="true" className="figures absolute -top-2 grid h-6 min-w-6 place-items-center rounded-full bg-felt px-1.5 text-fine font-semibold text-felt-ink">
              {conversation.unread > 999 ? '999+' : conversation.unread.toLocaleString(locale)}
            </span>
          ) : null}
        </Press>
      )}
      <p className="sr-only" aria-live="polite">
        {announcement}
      </p>
    </div>
  );
}
