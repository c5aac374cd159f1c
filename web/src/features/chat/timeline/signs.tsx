import { ArrowDown } from 'lucide-react';
import { Button as Press } from 'react-aria-components';
import { useLocale, useTranslation } from '../../../i18n';
import { classes } from '../../../ui';
import { dayName } from '../list/when';
import { dayOf } from './rows';

/** The day one scrolls through. */
export function DayPill({ at, shown }: { at: string; shown: boolean }) {
  const locale = useLocale();
  return (
    <p
      aria-hidden="true"
      className={classes('pointer-events-none absolute inset-x-0 top-2 flex justify-center transition-opacity duration-300 motion-reduce:transition-none', shown ? 'opacity-100' : 'opacity-0')}
    >
      <span className="rounded-full bg-raised px-3 py-1 text-fine text-soft shadow-lift ring-1 ring-line">{dayName(dayOf(at), locale)}</span>
    </p>
  );
}

/** The way back to the end, and how much has come there meanwhile. */
export function ToNewest({ unread, onPress }: { unread: number; onPress: () => void }) {
  const { t } = useTranslation('chat');
  const locale = useLocale();
  return (
    <Press
      aria-label={unread > 0 ? `${t('timeline.newest')}, ${t('timeline.new', { count: unread })}` : t('timeline.newest')}
      onPress={onPress}
      className="absolute end-3 bottom-3 grid size-12 cursor-pointer place-items-center rounded-full border border-line bg-raised text-felt shadow-high appears hover:border-edge"
    >
      <ArrowDown aria-hidden="true" size={22} />
      {unread > 0 ? (
        <span aria-hidden="true" className="figures absolute -top-2 grid h-6 min-w-6 place-items-center rounded-full bg-felt px-1.5 text-fine font-semibold text-felt-ink">
          {unread > 999 ? '999+' : unread.toLocaleString(locale)}
        </span>
      ) : null}
    </Press>
  );
}
