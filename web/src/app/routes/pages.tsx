import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { patterns } from '../../routes';

/** The places beside the conversations. */
export function pageRoutes(parent: AnyRoute): AnyRoute[] {
  const at = { getParentRoute: () => parent };
  const people = lazyRouteComponent(() => import('../people-page'), 'PeoplePage');
  const You = lazyRouteComponent(() => import('../../features/people'), 'You');
  return [
    createRoute({ ...at, path: patterns.people, component: people }),
    createRoute({ ...at, path: patterns.person, component: people }),
    createRoute({ ...at, path: patterns.you, component: () => <You /> }),
    createRoute({ ...at, path: patterns.terminals, component: () => <You at="terminals" /> }),
    createRoute({ ...at, path: patterns.wallet, component: lazyRouteComponent(() => import('../../features/wallet'), 'Wallet') }),
  ];
}
