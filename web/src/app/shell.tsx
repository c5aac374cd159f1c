import { Outlet, useRouterState } from '@tanstack/react-router';
import { MessageCircle, TicketPercent, UserRound, UsersRound, Wallet, type LucideIcon } from 'lucide-react';
import { Link } from 'react-aria-components';
import { useChatLive } from '../features/chat/use-chat-live';
import { useOffersLive, useWaitingPasses } from '../features/offers/live';
import { useLiveRequests } from '../features/payments/cards';
import { usePeopleEvents, useWaitingRequests } from '../features/people/live';
import { useTranslation } from '../i18n';
import { paths } from '../routes';
import { classes, Hat } from '../ui';
import { Banner } from './banner';
import { useTerminal } from './terminal';

interface Place {
  id: 'chats' | 'people' | 'offers' | 'wallet' | 'you';
  href: string;
  icon: LucideIcon;
  holds: (path: string) => boolean;
}

const places: Place[] = [
  { id: 'chats', href: paths.chats(), icon: MessageCircle, holds: (path) => path === '/' || path.startsWith('/c/') },
  { id: 'people', href: paths.people(), icon: UsersRound, holds: (path) => path.startsWith('/people') },
  { id: 'offers', href: paths.offers(), icon: TicketPercent, holds: (path) => /^\/(?:offers|rewards|merchants)(?:\/|$)/u.test(path) },
  { id: 'wallet', href: paths.wallet(), icon: Wallet, holds: (path) => path.startsWith('/wallet') },
  { id: 'you', href: paths.you(), icon: UserRound, holds: (path) => path.startsWith('/you') },
];

function Places({ path }: { path: string }) {
  const { t } = useTranslation('app');
  // On a phone an open conversation has the whole screen: its message field stands where the bar would.
  const inside = path.startsWith('/c/');
  const requests = useWaitingRequests();
  const passes = useWaitingPasses();
  // What waits in a place, and how that is said.
  const waits: Partial<Record<Place['id'], { count: number; words: string }>> = {
    people: { count: requests, words: t('tabs.waiting', { count: requests }) },
    offers: { count: passes, words: t('tabs.passes', { count: passes }) },
  };
  return (
    <nav
      aria-label={t('tabs.label')}
      className={classes(
        'z-30 shrink-0 border-line bg-sheet pb-[env(safe-area-inset-bottom)] max-md:order-last max-md:border-t md:w-20 md:border-e md:py-4',
        inside && 'max-md:hidden',
      )}
    >
      <div className="mb-5 hidden justify-center md:flex">
        <Hat size={40} />
      </div>
      <ul className="grid grid-cols-5 md:grid-cols-1 md:gap-2 md:px-2">
        {places.map(({ id, href, icon: Icon, holds }) => {
          const here = holds(path);
          const waiting = waits[id];
          return (
            <li key={id}>
              <Link
                href={href}
                aria-current={here ? 'page' : undefined}
                className={classes(
                  'group flex min-h-14 cursor-pointer flex-col items-center justify-center gap-0.5 rounded-box text-fine transition-colors data-focus-visible:-outline-offset-2 md:min-h-16',
                  here ? 'font-semibold text-felt' : 'text-soft hover:text-ink',
                )}
              >
                <span className={classes('relative grid h-7 w-13 place-items-center rounded-full transition-colors', here && 'bg-felt-wash')}>
                  <Icon aria-hidden="true" size={21} strokeWidth={here ? 2.3 : 1.9} />
                  {waiting && waiting.count > 0 ? (
                    <span aria-hidden="true" className="figures absolute -end-0.5 -top-1 grid h-5 min-w-5 place-items-center rounded-full bg-felt px-1 text-[0.6875rem] font-bold text-felt-ink ring-2 ring-sheet">
                      {waiting.count > 99 ? '99+' : waiting.count}
                    </span>
                  ) : null}
                </span>
                {t(`tabs.${id}`)}
                {waiting && waiting.count > 0 ? <span className="sr-only">{waiting.words}</span> : null}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** What stands around every page behind the sign-in. */
export function Shell() {
  const { t } = useTranslation('app');
  const path = useRouterState({ select: (state) => state.location.pathname });
  const chats = places[0]?.holds(path) ?? false;
  useTerminal();
  useChatLive();
  usePeopleEvents();
  useOffersLive();
  useLiveRequests();
  return (
    <div className="flex h-dvh flex-col md:flex-row">
      <a href="#content" className="sr-only z-50 rounded-box bg-felt px-4 py-3 font-semibold text-felt-ink focus:not-sr-only focus:fixed focus:start-4 focus:top-4">
        {t('skip')}
      </a>
      <Places path={path} />
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        <Banner />
        <div className="min-h-0 flex-1">
          {chats ? (
            <Outlet />
          ) : (
            <main id="content" tabIndex={-1} className="pane h-full outline-none">
              <div className={classes('mx-auto flex min-h-full flex-col border-line bg-sheet md:border-x', path.startsWith('/merchants/') ? 'max-w-5xl' : 'max-w-2xl')}>
                <Outlet />
              </div>
            </main>
          )}
        </div>
      </div>
    </div>
  );
}
