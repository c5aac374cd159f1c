import type { Message } from '../wire';
import type { Unsent } from './pending';

/** One line of the timeline as it is drawn. Every message is one row, so that rows are numbered as messages are. */
export type Row = MessageRow | { kind: 'unsent'; key: string; unsent: Unsent };

export interface MessageRow {
  kind: 'message';
  key: string;
  message: Message;
  day: string | null;
  unreadAbove: boolean;
  opens: boolean;
  closes: boolean;
}

// A row that has not changed is the same object as before, so that it is not drawn again with every page that comes.
const made = new WeakMap<Message, MessageRow>();

function same(row: MessageRow): MessageRow {
  const before = made.get(row.message);
  if (before && before.day === row.day && before.unreadAbove === row.unreadAbove && before.opens === row.opens && before.closes === row.closes) return before;
  made.set(row.message, row);
  return row;
}

const bubbleKinds = new Set(['text', 'image']);
// What is told in one quiet line: several of them are one paragraph.
const quietKinds = new Set(['system', 'payment_response']);
const together = 5 * 60_000;

/** The day of a time where the reader is, as "2026-11-23". */
export function dayOf(time: string | number): string {
  const date = new Date(time);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

// Bubbles of one person within a few minutes hang together: one name above, one face below.
function belong(a: Message | undefined, b: Message | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (quietKinds.has(a.kind) && quietKinds.has(b.kind)) return true;
  return (
    bubbleKinds.has(a.kind) &&
    bubbleKinds.has(b.kind) &&
    a.author.id === b.author.id &&
    a.private === b.private &&
    Date.parse(b.created_at) - Date.parse(a.created_at) < together &&
    dayOf(a.created_at) === dayOf(b.created_at)
  );
}

/**
 * The rows of a timeline. A day is named where it begins; above the first message only when nothing stands before it,
 * so that a page put before changes no row.
 */
export function rowsOf(messages: readonly Message[], unsent: readonly Unsent[], { atStart, unreadFrom }: { atStart: boolean; unreadFrom: string | null }): Row[] {
  const rows = messages.map((message, at): Row => {
    const before = messages[at - 1];
    const day = dayOf(message.created_at);
    const begins = before ? dayOf(before.created_at) !== day : atStart;
    const unreadAbove = message.id === unreadFrom;
    const after = messages[at + 1];
    return same({
      kind: 'message',
      key: message.id,
      message,
      day: begins ? day : null,
      unreadAbove,
      opens: unreadAbove || !belong(before, message),
      closes: (after !== undefined && after.id === unreadFrom) || !belong(message, after),
    });
  });
  return [...rows, ...unsent.map((one): Row => ({ kind: 'unsent', key: one.key, unsent: one }))];
}

/** The first of the messages that are unread: the one that has, with those after it, as many of others as are unread. */
export function firstUnread(messages: readonly Message[], unread: number, me: string): string | null {
  let left = unread;
  if (left === 0) return null;
  for (const message of messages.toReversed()) {
    if (message.author.id !== me) left -= 1;
    if (left === 0) return message.id;
  }
  return null;
}
