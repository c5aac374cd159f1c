const formats = new Map<string, Intl.DateTimeFormat>();

// Making a format costs a hundred times what using it does, and every message has a time.
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, known);
  return known;
}

/** The time of day, and in full. */
export function clock(at: Date, locale: string): { short: string; full: string } {
  return { short: format(locale, { timeStyle: 'short' }).format(at), full: format(locale, { dateStyle: 'full', timeStyle: 'medium' }).format(at) };
}

/** A moment in as few characters as tell it apart: the time today, the day this week, else the date. */
export function shortTime(at: string, locale: string, now = new Date()): string {
  const then = new Date(at);
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
  const day = 86_400_000;
  if (then.getTime() >= midnight) return format(locale, { timeStyle: 'short' }).format(then);
  if (then.getTime() >= midnight - 6 * day) return format(locale, { weekday: 'short' }).format(then);
  if (then.getFullYear() === now.getFullYear()) return format(locale, { day: 'numeric', month: 'short' }).format(then);
  return format(locale, { dateStyle: 'short' }).format(then);
}

/** A day as a heading: "Today", "Yesterday", "Friday 20 November". */
export function dayName(day: string, locale: string, now = new Date()): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const then = new Date(year, month - 1, date);
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate());
  const away = Math.round((then.getTime() - midnight.getTime()) / 86_400_000);
  const text =
    away === 0 || away === -1
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(away, 'day')
      : format(locale, { weekday: 'long', day: 'numeric', month: 'long', ...(then.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }) }).format(then);
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
