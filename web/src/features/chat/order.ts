import type { Message } from './wire';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Which of two RFC 3339 times in UTC is earlier. The server leaves trailing zeros of a fraction out,
 * so that ".12Z" and ".1234Z" cannot be compared as texts, and Date knows no microseconds.
 */
export function compareTimes(a: string, b: string): number {
  const seconds = compareText(a.slice(0, 19), b.slice(0, 19));
  if (seconds !== 0) return seconds;
  const fraction = (time: string) => (/\.(\d+)/u.exec(time)?.[1] ?? '').padEnd(9, '0');
  return compareText(fraction(a), fraction(b));
}

/** The order of a timeline: by time, then by id, as on the server. */
export function compareMessages(a: Pick<Message, 'created_at' | 'id'>, b: Pick<Message, 'created_at' | 'id'>): number {
  return compareTimes(a.created_at, b.created_at) || compareText(a.id, b.id);
}
