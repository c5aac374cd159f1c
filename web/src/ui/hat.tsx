import { useTranslation } from '../i18n';
import { classes } from './classes';

/** The hat of felt with its band of brass. It tips once when `tipping` turns true. */
export function Hat({ size = 36, tipping = false, named = false }: { size?: number; tipping?: boolean; named?: boolean }) {
  const { t } = useTranslation('ui');
  const spoken = named ? { role: 'img', 'aria-label': t('hat') } : { 'aria-hidden': true };
  return (
    <svg {...spoken} width={size} height={size} viewBox="0 0 48 48" className="shrink-0 overflow-visible">
      <g className={classes(tipping && 'tips')}>
        <path d="M13.4 29.5c-.3-7 1-13.7 4.1-17.2 2.3-2.6 4.8-.6 7-.6 2.6 0 5.4-2.3 7.7.7 2.7 3.5 3.5 10.3 3.2 17.1z" fill="var(--felt)" />
        <path d="M20.5 13.8c1.5 1.5 3.2 2.2 4.4 5.2" fill="none" stroke="var(--sheet)" strokeOpacity=".35" strokeWidth="1.3" strokeLinecap="round" />
        <path d="M13.5 24.6c6.9 2.3 15.1 2.3 21.9 0 .1 1.7.1 3.4 0 5-6.8 2.2-15 2.2-22 0-.1-1.6-.1-3.3.1-5z" fill="var(--brass)" />
        <path d="M3.2 29.9c1.7-1.5 5.5-1.3 10.2-.6 6.9 2.1 15 2.1 22 0 4.3-.8 7.8-1.3 9.4.1 2.2 3.7-7.5 8.7-20.6 8.7S.9 33.5 3.2 29.9z" fill="var(--felt)" />
      </g>
    </svg>
  );
}
