import { useEffect, useState } from 'react';
import { useLocale, useTranslation } from '../i18n';

type Unit = 'day' | 'hour' | 'minute' | 'second';

const lengths: [Unit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** The largest unit that fits, rounded down: 47 hours are one day, so that nobody is promised more time than there is. */
export function roughly(seconds: number): { count: number; unit: Unit } {
  const [unit, length] = lengths.find(([, each]) => seconds >= each) ?? (['second', 1] as const);
  return { count: Math.floor(seconds / length), unit };
}

/** The time now, and again as often as a text about `at` could change. */
function useNow(at: number): number {
  const [now, setNow] = useState(() => Date.now());
  const away = Math.abs(at - now) / 1000;
  const every = away < 120 ? 1_000 : away < 7_200 ? 20_000 : 600_000;
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}

/** "3 minutes ago", "yesterday"; a date once it is over a week. The full time is in its tooltip. */
export function TimeAgo({ at, style = 'long' }: { at: string; style?: 'long' | 'short' | 'narrow' }) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const then = Date.parse(at);
  const seconds = Math.max(0, (useNow(then) - then) / 1000);
  const { count, unit } = roughly(seconds);
  const text =
    seconds < 45
      ? t('time.now')
      : unit === 'day' && count > 7
        ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(then)
        : new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style }).format(-count, unit);
  return (
    <time dateTime={at} title={new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(then)}>
      {text}
    </time>
  );
}

/** "2 days left", ticking down to the second at the end. */
export function TimeLeft({ until }: { until: string }) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const end = Date.parse(until);
  const seconds = (end - useNow(end)) / 1000;
  const title = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(end);
  if (seconds <= 0) {
    return (
      <time dateTime={until} title={title}>
        {t('time.over')}
      </time>
    );
  }
  const { count, unit } = roughly(seconds);
  const time = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  return (
    <time dateTime={until} title={title} className="figures">
      {t('time.left', { time })}
    </time>
  );
}
