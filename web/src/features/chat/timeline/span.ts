import { compareMessages } from '../order';
import type { Message, TimelinePage } from '../wire';

/**
 * A piece of what is known of a timeline. Cursors ask for what stands before and after it:
 * null when the server said that there is nothing, undefined where it was never asked.
 */
export interface Chunk {
  items: readonly Message[];
  before: string | null | undefined;
  after: string | undefined;
  /** Changes to its messages may have been missed. */
  stale: boolean;
}

/** One unbroken run of a timeline, in chunks; `atEnd` when the newest message is in it. */
export interface Span {
  chunks: readonly Chunk[];
  atEnd: boolean;
}

/** Live messages start another chunk beyond this, so that every chunk can be read again with one request. */
export const chunkMost = 100;
/** Beyond this the far end is let go: nobody scrolls through it, and it can be fetched again. */
export const spanMost = 600;

export const emptySpan: Span = { chunks: [], atEnd: true };

export const messagesOf = (span: Span): Message[] => span.chunks.flatMap((chunk) => [...chunk.items]);
export const firstOf = (span: Span): Message | undefined => span.chunks.find((chunk) => chunk.items.length > 0)?.items[0];
export const lastOf = (span: Span): Message | undefined => span.chunks.findLast((chunk) => chunk.items.length > 0)?.items.at(-1);
export const atStart = (span: Span): boolean => (span.chunks[0]?.before ?? null) === null;

export function chunkOf(page: TimelinePage): Chunk {
  return { items: page.items, before: page.before ?? null, after: page.after, stale: false };
}

export function spanOf(page: TimelinePage, atEnd: boolean): Span {
  return { chunks: [chunkOf(page)], atEnd };
}

const withItems = (span: Span, change: (items: readonly Message[]) => readonly Message[]): Span => {
  let changed = false;
  const chunks = span.chunks.map((chunk) => {
    const items = change(chunk.items);
    if (items === chunk.items) return chunk;
    changed = true;
    return { ...chunk, items };
  });
  return changed ? { ...span, chunks } : span;
};

/** Changes messages in place; one that is given back as it was costs nothing. */
export function mapMessages(span: Span, change: (message: Message) => Message): Span {
  return withItems(span, (items) => {
    let changed = false;
    const next = items.map((message) => {
      const other = change(message);
      changed ||= other !== message;
      return other;
    });
    return changed ? next : items;
  });
}

// An answer shows what it answers as that reads now.
function requote(message: Message, changed: Message): Message {
  const quote = message.reply_to;
  if (quote?.id !== changed.id || quote.text === changed.text) return message;
  return { ...message, reply_to: { ...quote, text: changed.text } };
}

function replace(span: Span, message: Message): Span {
  return mapMessages(span, (held) => {
    if (held.id !== message.id) return requote(held, message);
    return message.version > held.version ? message : held;
  });
}

function insertInto(chunk: Chunk, message: Message): Chunk {
  const at = chunk.items.findIndex((held) => compareMessages(held, message) > 0);
  const place = at < 0 ? chunk.items.length : at;
  return { ...chunk, items: chunk.items.toSpliced(place, 0, message) };
}

function appendLive(span: Span, message: Message): Span {
  const last = span.chunks.at(-1);
  if (last && last.items.length < chunkMost) return { ...span, chunks: [...span.chunks.slice(0, -1), insertInto(last, message)] };
  return { ...span, chunks: [...span.chunks, { items: [message], before: undefined, after: undefined, stale: false }] };
}

/** Where a message belongs: known already, within the span, after its end, or outside, in a part that is not here. */
export function placeOf(span: Span, message: Message): 'known' | 'within' | 'next' | 'outside' {
  if (span.chunks.some((chunk) => chunk.items.some((held) => held.id === message.id))) return 'known';
  const first = firstOf(span);
  const last = lastOf(span);
  if (!first || !last) return span.atEnd ? 'next' : 'outside';
  if (compareMessages(message, last) > 0) return span.atEnd ? 'next' : 'outside';
  return compareMessages(message, first) > 0 || atStart(span) ? 'within' : 'outside';
}

/** Takes one message in, by id and version. What belongs to a part that is not here is left to be fetched with it. */
export function upsert(span: Span, message: Message): Span {
  const place = placeOf(span, message);
  if (place === 'known') return replace(span, message);
  if (place === 'outside') return span;
  if (place === 'next') return appendLive(span, message);
  const into = span.chunks.findIndex((chunk, at) => {
    const last = chunk.items.at(-1);
    return at === span.chunks.length - 1 || (last !== undefined && compareMessages(last, message) > 0);
  });
  return { ...span, chunks: span.chunks.map((chunk, at) => (at === into ? insertInto(chunk, message) : chunk)) };
}

/** Whether a page of the newest messages meets the span, so that nothing is missing between the two. */
export function meets(span: Span, page: TimelinePage): boolean {
  const last = lastOf(span);
  const first = page.items[0];
  if (!page.before || !first) return true;
  return last !== undefined && compareMessages(first, last) <= 0;
}

/** Adds what a page knows to the span that it meets. */
export function join(span: Span, page: TimelinePage, atEnd = span.atEnd): Span {
  const joined = page.items.reduce(upsert, { ...span, atEnd: true });
  return { ...joined, atEnd };
}

function without(known: Span, items: readonly Message[]): readonly Message[] {
  const ids = new Set(messagesOf(known).map((message) => message.id));
  return items.filter((message) => !ids.has(message.id));
}

/** Puts a page that was asked for by the first cursor before the span. */
export function prepend(span: Span, page: TimelinePage): Span {
  const chunk = chunkOf(page);
  return { ...span, chunks: [{ ...chunk, items: without(span, chunk.items) }, ...span.chunks] };
}

/** Puts a page that was asked for by the last cursor after the span. A page that is not full is the newest. */
export function append(span: Span, page: TimelinePage, size: number): Span {
  const chunk = chunkOf(page);
  const chunks = [...span.chunks, { ...chunk, items: without(span, chunk.items) }];
  return { chunks, atEnd: page.items.length < size };
}

const count = (chunks: readonly Chunk[]): number => chunks.reduce((sum, chunk) => sum + chunk.items.length, 0);

/** Lets go of what is far above, as far as it can be asked for again. */
export function trimStart(span: Span, most = spanMost): Span {
  let chunks = span.chunks;
  while (chunks.length > 1 && count(chunks) > most) {
    const from = chunks.findIndex((chunk, at) => at > 0 && typeof chunk.before === 'string');
    if (from < 0 || count(chunks.slice(from)) < most / 2) break;
    chunks = chunks.slice(from);
  }
  return chunks === span.chunks ? span : { ...span, chunks };
}

/** Lets go of what is far below, as far as it can be asked for again. */
export function trimEnd(span: Span, most = spanMost): Span {
  let chunks = span.chunks;
  while (chunks.length > 1 && count(chunks) > most) {
    const upTo = chunks.findLastIndex((chunk, at) => at < chunks.length - 1 && chunk.after !== undefined);
    if (upTo < 0 || count(chunks.slice(0, upTo + 1)) < most / 2) break;
    chunks = chunks.slice(0, upTo + 1);
  }
  return chunks === span.chunks ? span : { chunks, atEnd: false };
}
