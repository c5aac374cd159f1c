import type { Message } from '../wire';
import { atStart, messagesOf, type Span } from './span';

/**
 * Whether something is missing next to a message: within one stream the seq has no gap, so its neighbours in the span must
 * be the ones before and after it. `tops` says how far each stream was known before, for what the span let go of.
 */
export function missingBeside(span: Span, message: Message, tops: ReadonlyMap<string, number>): boolean {
  const own = messagesOf(span).filter((held) => held.stream_id === message.stream_id);
  const at = own.findIndex((held) => held.id === message.id);
  if (at < 0) return false;
  const before = own[at - 1];
  const after = own[at + 1];
  if (after && after.seq !== message.seq + 1) return true;
  if (before) return before.seq !== message.seq - 1;
  if (message.seq === 1) return false;
  return atStart(span) || (tops.get(message.stream_id) ?? 0) < message.seq - 1;
}

/** Whether any stream has a gap anywhere in the span. */
export function hasHole(span: Span): boolean {
  const last = new Map<string, number>();
  for (const { stream_id, seq } of messagesOf(span)) {
    const before = last.get(stream_id);
    if (before !== undefined && seq !== before + 1) return true;
    if (before === undefined && seq !== 1 && atStart(span)) return true;
    last.set(stream_id, seq);
  }
  return false;
}

/** How far each stream is known, once more messages have been seen. */
export function raise(tops: Map<string, number>, messages: readonly Message[]): void {
  for (const { stream_id, seq } of messages) {
    if ((tops.get(stream_id) ?? 0) < seq) tops.set(stream_id, seq);
  }
}
