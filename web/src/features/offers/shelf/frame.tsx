import { Settings2 } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { useTranslation } from '../../../i18n';
import { paths } from '../../../routes';
import { classes, PageHeader } from '../../../ui';
import { useWaitingPasses } from '../live';

export type ShelfPlace = 'discover' | 'friends' | 'vouchers' | 'rewards';

const places: { id: ShelfPlace; href: string }[] = [
  { id: 'discover', href: paths.offers() },
  { id: 'friends', href: paths.passedOffers() },
  { id: 'vouchers', href: paths.vouchers() },
  { id: 'rewards', href: paths.rewards() },
];

function Places({ place }: { place: ShelfPlace }) {
  const { t } = useTranslation('offers');
  const waiting = useWaitingPasses();
  const bar = useRef<HTMLElement>(null);
  // Where the words are long, the place one is in could stand outside the screen.
  useEffect(() => {
    const here = bar.current?.querySelector<HTMLElement>('[aria-current]');
    if (bar.current && here) bar.current.scrollLeft = here.offsetLeft - (bar.current.clientWidth - here.clientWidth) / 2;
  }, [place]);
  return (
    <nav ref={bar} aria-label={t('places.label')} className="sticky top-16 z-20 overflow-x-auto border-b border-line bg-sheet [scrollbar-width:none]">
      <ul className="flex min-w-max px-1.5 sm:px-0.5">
        {places.map(({ id, href }) => (
          <li key={id}>
            <Link
              href={href}
              aria-current={id === place ? 'page' : undefined}
              className={classes(
                'relative flex min-h-12 cursor-pointer items-center gap-1.5 px-2.5 text-note font-semibold whitespace-nowrap transition-colors after:absolute after:inset-x-2.5 after:bottom-0 after:h-0.5 after:rounded-full data-focus-visible:-outline-offset-2 sm:px-3.5',
                id === place ? 'text-felt after:bg-felt' : 'text-soft hover:text-ink',
              )}
            >
              {t(`places.${id}`)}
              {id === 'friends' && waiting > 0 ? (
                <>
                  <span aria-hidden="true" className="figures grid h-5 min-w-5 place-items-center rounded-full bg-felt px-1 text-[0.6875rem] font-bold text-felt-ink">
                    {waiting}
                  </span>
                  <span className="sr-only">{t('places.waiting', { count: waiting })}</span>
                </>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What stands around the four shelves of the offers page. */
export function ShelfFrame({ place, children }: { place: ShelfPlace; children: ReactNode }) {
  const { t } = useTranslation('offers');
  return (
    <div className="flex flex-1 flex-col">
      <PageHeader
        title={t('title')}
        actions={
          <Link href={paths.offerSettings()} aria-label={t('settings.title')} className="grid size-12 place-items-center rounded-full text-soft hover:bg-line/50 hover:text-ink">
            <Settings2 aria-hidden="true" size={22} />
          </Link>
        }
      />
      <Places place={place} />
      {children}
    </div>
  );
}
