import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { patterns } from '../../routes';

/** The ways in, for whoever is not signed in. */
export function doorRoutes(parent: AnyRoute): AnyRoute[] {
  const at = { getParentRoute: () => parent };
  return [createRoute({ ...at, path: patterns.signIn, component: lazyRouteComponent(() => import('../../features/people'), 'SignIn') })];
}
