import { createRoute, lazyRouteComponent, redirect, type AnyRoute } from '@tanstack/react-router';
import { meQuery, signedOut } from '../../api';
import { takeDestination } from '../../features/people/destination';
import { patterns } from '../../routes';
import { queryClient } from '../query-client';

// Who is signed in has nothing to do at the door.
async function goOn() {
  // What is remembered of somebody who has just been signed out says nothing.
  if (signedOut.get()) return;
  const me = await queryClient.ensureQueryData(meQuery).catch(() => null);
  if (me) throw redirect({ href: takeDestination(), replace: true });
}

/** The ways in. The two that come by a link look at the link first, whoever is signed in. */
export function doorRoutes(parent: AnyRoute): AnyRoute[] {
  const at = { getParentRoute: () => parent };
  const people = () => import('../../features/people');
  return [
    createRoute({ ...at, path: patterns.signIn, beforeLoad: goOn, component: lazyRouteComponent(people, 'SignIn') }),
    createRoute({ ...at, path: patterns.signUp, beforeLoad: goOn, component: lazyRouteComponent(people, 'SignUp') }),
    createRoute({ ...at, path: patterns.join, component: lazyRouteComponent(people, 'Join') }),
    createRoute({ ...at, path: patterns.enter, component: lazyRouteComponent(people, 'Enter') }),
  ];
}
