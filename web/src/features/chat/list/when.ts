/** A moment in as few characters as tell it apart: the time today, the day this week, else the date. */
export function shortTime(at: string, locale: string, now = new Date()): string {
  const then = new Date(at);
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
  const day = 86_400_000;
  if (then.getTime() >= midnight) return new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(then);
  if (then.getTime() >= midnight - 6 * day) return new Intl.DateTimeFormat(locale, { weekday: 'short' }).format(then);
  if (then.getFullYear() === now.getFullYear()) return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }).format(then);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'short' }).format(then);
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
      : new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', ...(then.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }) }).format(then);
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
