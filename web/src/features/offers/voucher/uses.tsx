import { useLocale, useTranslation } from '../../../i18n';
import { formatMoney } from '../../../money';
import { TimeAgo } from '../../../ui';
import type { Use } from '../wire';

/** When it was used, the latest first; what was taken back says so. */
export function Uses({ uses }: { uses: readonly Use[] }) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  if (uses.length === 0) return null;
  return (
    <section aria-label={t('uses.title')}>
      <h3 className="pb-1 text-fine font-semibold text-soft">{t('uses.title')}</h3>
      <ul>
        {uses.map((use) => (
          <li key={use.id} className="flex min-h-14 items-center gap-3 border-t border-line py-2 first:border-0">
            <span className="min-w-0 flex-1 leading-snug">
              <span className="block truncate">{use.place || t('uses.somewhere')}</span>
              <span className="figures block truncate text-fine text-soft">
                <TimeAgo at={use.at} />
                {use.spent ? ` · ${t('uses.of', { amount: formatMoney(use.spent, locale) })}` : ''}
                {use.reversed ? ` · ${t('uses.reversed')}` : ''}
              </span>
            </span>
            <span className={use.reversed ? 'figures shrink-0 text-soft line-through' : 'figures shrink-0 font-semibold'}>{formatMoney(use.value, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
