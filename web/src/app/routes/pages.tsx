import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { patterns } from '../../routes';

/** The places beside the conversations. */
export function pageRoutes(parent: AnyRoute): AnyRoute[] {
  const at = { getParentRoute: () => parent };
  const people = () => import('../../features/people');
  return [
    createRoute({ ...at, path: patterns.people, component: lazyRouteComponent(people, 'People') }),
    createRoute({ ...at, path: patterns.you, component: lazyRouteComponent(people, 'You') }),
    createRoute({ ...at, path: patterns.wallet, component: lazyRouteComponent(() => import('../../features/wallet'), 'Wallet') }),
  ];
}
