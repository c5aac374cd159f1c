import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Virtuoso, type ListRange, type VirtuosoHandle } from 'react-virtuoso';
import { useTranslation } from '../../../i18n';
import { MessageRow, type RowSetting } from '../message/message-row';
import { UnsentRow } from '../message/unsent-row';
import type { Conversation, Message } from '../wire';
import { moveFocus, parts, type Context } from './feed';
import type { Overlaid } from './pending';
import { rowsOf, type Row } from './rows';
import { DayPill, ToNewest } from './signs';
import type { Timeline, TimelineState } from './timeline';
import { useAnnouncement } from './use-announcement';
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
const ahead = { top: 1200, bottom: 1200 };

/** The message that was just gone to, for a moment. */
function useLit(run: number, focus: string | null): [string | null, (id: string) => void] {
  const [lit, setLit] = useState(focus);
  const [runThen, setRunThen] = useState(run);
  if (run !== runThen) {
    setRunThen(run);
    setLit(focus);
  }
  useEffect(() => {
    if (!lit) return undefined;
    const timer = setTimeout(() => setLit(null), litFor);
    return () => clearTimeout(timer);
  }, [lit]);
  return [lit, setLit];
}

/** Tells the timeline and the read marks what is in sight. */
function useSight({ timeline, state, conversation }: TimelineViewProps, messages: readonly Message[], atBottom: boolean) {
  const { base, atEnd } = state;
  const see = useReading(conversation);
  const [top, setTop] = useState<Message | null>(null);
  const inSight = useCallback(
    (range: ListRange) => {
      const first = messages[range.startIndex - base];
      const last = messages[Math.min(range.endIndex - base, messages.length - 1)];
      if (!first || !last) return;
      setTop(first);
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
  return { top, inSight };
}

const said = (message: Message, me: string) => message.author.id === me && (message.kind === 'text' || message.kind === 'image') && !message.deleted_at;

/** How a row is drawn; and how one goes from it to the message that it answers. */
function useRows(props: TimelineViewProps, goTo: (id: string) => void, lit: string | null, active: string | null) {
  const { overlaid, conversation, setting } = props;
  const { messages, unsent, waiting } = overlaid;
  const marks = useMarks(conversation, messages);
  const ownLast = useMemo(() => messages.findLast((message) => said(message, setting.me)), [messages, setting.me]);
  const reachable = active !== null && messages.some((message) => message.id === active) ? active : (messages.at(-1)?.id ?? null);
  const own = useMemo(() => ({ ...setting, onQuote: goTo }), [setting, goTo]);
  return (_: number, row: Row) =>
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
}

/** Where a run of the timeline is first shown: at what was gone to, at what is unread, or at its end. */
function startAt(rows: readonly Row[], focus: string | null, unreadFrom: string | null) {
  const at = rows.findIndex((row) => row.key === (focus ?? unreadFrom));
  if (at < 0) return { index: 'LAST' as const, align: 'end' as const };
  return { index: at, align: focus ? ('center' as const) : ('start' as const) };
}

/** The messages of a conversation, which scroll back as far as they go. */
export function TimelineView(props: TimelineViewProps) {
  const { timeline, state, overlaid, conversation, setting, unreadFrom } = props;
  const { t } = useTranslation('chat');
  const list = useRef<VirtuosoHandle>(null);
  const { base, atStart, atEnd, run, focus } = state;
  const { messages, unsent } = overlaid;
  const rows = useMemo(() => rowsOf(messages, atEnd ? unsent : [], { atStart, unreadFrom }), [messages, unsent, atStart, atEnd, unreadFrom]);
  const announcement = useAnnouncement(messages, atEnd, setting.me);
  const [atBottom, setAtBottom] = useState(true);
  const [scrolling, setScrolling] = useState(false);
  const [lit, setLit] = useLit(run, focus);
  const [active, setActive] = useState<string | null>(null);
  const { top, inSight } = useSight(props, messages, atBottom);

  // What one has just sent is where one looks next.
  const sent = useRef(unsent.length);
  useEffect(() => {
    if (unsent.length > sent.current) list.current?.scrollToIndex({ index: 'LAST', align: 'end' });
    sent.current = unsent.length;
  }, [unsent.length]);

  const goTo = useCallback(
    (id: string) => {
      const index = messages.findIndex((message) => message.id === id);
      if (index < 0) {
        void timeline.bring(id);
        return;
      }
      list.current?.scrollToIndex({ index, align: 'center' });
      setLit(id);
      setActive(id);
    },
    [messages, timeline, setLit],
  );
  const draw = useRows(props, goTo, lit, active);
  const options = (id: string, element: HTMLElement) => {
    const message = messages.find((one) => one.id === id);
    if (message) setting.onOptions(message, element);
  };
  const context: Context = { name: conversation.name, atStart, onKeyDown: (event) => moveFocus(event, options), onReach: setActive };

  return (
    <div className="relative min-h-0 flex-1">
      <Virtuoso
        key={run}
        ref={list}
        data={rows}
        context={context}
        components={parts}
        firstItemIndex={base}
        initialTopMostItemIndex={startAt(rows, focus, unreadFrom)}
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
        aria-label={t('timeline.label')}
        className="pane h-full"
      />
      {top && !atBottom ? <DayPill at={top.created_at} shown={scrolling} /> : null}
      {atBottom && atEnd ? null : (
        <ToNewest unread={conversation.unread} onPress={() => (atEnd ? list.current?.scrollToIndex({ index: 'LAST', align: 'end' }) : void timeline.toNewest())} />
      )}
      <p className="sr-only" aria-live="polite">
        {announcement}
      </p>
    </div>
  );
}
