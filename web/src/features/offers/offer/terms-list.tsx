import { CalendarClock, Dot, MapPin } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocale, useTranslation } from '../../../i18n';
import { windowWords } from '../card/when';
import type { Offered } from '../wire';
import { termsOf } from '../worth';

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex items-start gap-2.5 py-1 text-note">
      <span className="mt-0.5 shrink-0 text-soft">{icon}</span>
      <span className="figures min-w-0 flex-1 text-pretty">{children}</span>
    </li>
  );
}

/** Where, until when, and under which conditions. */
export function TermsList({ offer, claimed = false }: { offer: Offered; claimed?: boolean }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const place = offer.place || offer.merchant.place;
  return (
    <section aria-label={t('terms.title')}>
      <h3 className="pb-1 text-fine font-semibold text-soft">{t('terms.title')}</h3>
      <ul>
        {place ? <Line icon={<MapPin aria-hidden="true" size={17} />}>{place}</Line> : null}
        {claimed
          ? null
          : windowWords(offer, t, locale).map((words) => (
              <Line key={words} icon={<CalendarClock aria-hidden="true" size={17} />}>
                {words}
              </Line>
            ))}
        {termsOf(offer, t, locale).map((words) => (
          <Line key={words} icon={<Dot aria-hidden="true" size={17} strokeWidth={4} />}>
            {words}
          </Line>
        ))}
        {claimed || offer.per_user === 0 ? null : <Line icon={<Dot aria-hidden="true" size={17} strokeWidth={4} />}>{t('terms.per_user', { count: offer.per_user })}</Line>}
      </ul>
    </section>
  );
}
