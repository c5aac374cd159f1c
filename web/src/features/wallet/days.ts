import type { Entry } from './queries';

export interface Day {
  /** The day where the reader is, as 2026-11-20. */
  id: string;
  at: string;
  entries: Entry[];
}

/** The day of a moment where the reader is. */
function dayOf(at: string): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A statement under its days, in the order it came. An entry that two pages both carry is shown once. */
export function byDay(entries: readonly Entry[]): Day[] {
  const days: Day[] = [];
  const seen = new Set<string>();
  for (const entry of entries) {
    if (seen.has(entry.id)) continue;
    seen.add(entry.id);
    const id = dayOf(entry.at);
    const last = days.at(-1);
    if (last?.id === id) last.entries.push(entry);
    else days.push({ id, at: entry.at, entries: [entry] });
  }
  return days;
}

/** "Today", "yesterday", else the date in full; without the year while it is this one. */
export function dayWords(at: string, locale: string, now = new Date()): string {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  const date = new Date(at);
  const away = Math.round((midnight(date) - midnight(now)) / 86_400_000);
  if (away === 0 || away === -1) {
    const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(away, 'day');
    return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
  }
  return new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', ...(date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }) }).format(date);
}
