import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from '../../../i18n';
import { MessageRow, type RowSetting } from '../message/message-row';
import { UnsentRow } from '../message/unsent-row';
import type { Conversation, Message } from '../wire';
import { moveFocus } from './feed';
import type { Overlaid } from './pending';
import { rowsOf, type Row } from './rows';
import { DayPill, ToNewest } from './signs';
import type { Timeline, TimelineState } from './timeline';
import { useAnnouncement } from './use-announcement';
import { deliveryOf, useMarks } from './use-marks';
import { useReading } from './use-reading';
import { useScroll } from './use-scroll';

export interface TimelineViewProps {
  timeline: Timeline;
  state: TimelineState;
  overlaid: Overlaid;
  conversation: Conversation;
  setting: RowSetting;
  unreadFrom: string | null;
}

const litFor = 1600;

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
function useSight({ timeline, state, conversation }: TimelineViewProps, messages: readonly Message[]) {
  const { atEnd } = state;
  const see = useReading(conversation);
  const [top, setTop] = useState<Message | null>(null);
  const onSight = useCallback(
    (firstKey: string, lastKey: string) => {
      const first = messages.find((message) => message.id === firstKey);
      // Below the last message stands only what is on its way.
      const last = messages.find((message) => message.id === lastKey) ?? messages.at(-1);
      if (!first || !last) return;
      setTop(first);
      timeline.look(first.id, last.id);
      see(last, atEnd && last === messages.at(-1));
    },
    [messages, atEnd, timeline, see],
  );
  return { top, onSight };
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
  return (row: Row) =>
    row.kind === 'unsent' ? (
      <UnsentRow key={row.key} unsent={row.unsent} onQuote={goTo} />
    ) : (
      <MessageRow
        key={row.key}
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
function startAt(focus: string | null, unreadFrom: string | null) {
  if (focus) return { key: focus, align: 'center' as const };
  return unreadFrom ? { key: unreadFrom, align: 'start' as const } : null;
}

/** The messages of a conversation, which scroll back as far as they go. */
export function TimelineView(props: TimelineViewProps) {
  const { timeline, state, overlaid, conversation, setting, unreadFrom } = props;
  const { t } = useTranslation('chat');
  const { atStart, atEnd, run, focus } = state;
  const { messages, unsent } = overlaid;
  const rows = useMemo(() => rowsOf(messages, atEnd ? unsent : [], { atStart, unreadFrom }), [messages, unsent, atStart, atEnd, unreadFrom]);
  const announcement = useAnnouncement(messages, atEnd, setting.me);
  const [lit, setLit] = useLit(run, focus);
  const [active, setActive] = useState<string | null>(null);
  const { top, onSight } = useSight(props, messages);
  const onNearStart = useCallback(() => void timeline.older(), [timeline]);
  const onNearEnd = useCallback(() => void timeline.newer(), [timeline]);
  const { scroller, list, atBottom, scrolling, toBottom, toRow } = useScroll({ run, start: startAt(focus, unreadFrom), rows, atEnd, onSight, onNearStart, onNearEnd });

  // What one has just sent is where one looks next.
  const sent = useRef(unsent.length);
  useEffect(() => {
    if (unsent.length > sent.current) toBottom();
    sent.current = unsent.length;
  }, [unsent.length, toBottom]);

  const goTo = useCallback(
    (id: string) => {
      setActive(id);
      if (messages.every((message) => message.id !== id)) void timeline.bring(id);
      else {
        toRow(id, 'center');
        setLit(id);
      }
    },
    [messages, timeline, toRow, setLit],
  );
  const draw = useRows(props, goTo, lit, active);
  const options = (id: string, element: HTMLElement) => {
    const message = messages.find((one) => one.id === id);
    if (message) setting.onOptions(message, element);
  };
  const reach = (target: Element) => {
    const id = target.closest<HTMLElement>('[data-message]')?.dataset.message;
    if (id) setActive(id);
  };

  return (
    <div className="relative min-h-0 flex-1">
      {/* Its place is held by useScroll on every browser alike. */}
      <div ref={scroller} className="pane h-full [overflow-anchor:none]">
        <div className="flex min-h-full flex-col justify-end pb-3">
          {atStart ? <p className="px-6 pt-8 pb-4 text-center text-fine text-soft">{t('timeline.begins', { name: conversation.name })}</p> : null}
          {rows.length > 0 ? (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one hears for all the articles in it
            <div ref={list} role="feed" aria-label={t('timeline.label')} onKeyDown={(event) => moveFocus(event, options)} onFocus={(event) => reach(event.target)}>
              {rows.map(draw)}
            </div>
          ) : null}
        </div>
      </div>
      {top && !atBottom ? <DayPill at={top.created_at} shown={scrolling} /> : null}
      {atBottom && atEnd ? null : <ToNewest unread={conversation.unread} onPress={() => (atEnd ? toBottom() : void timeline.toNewest())} />}
      <p className="sr-only" aria-live="polite">
        {announcement}
      </p>
    </div>
  );
}
