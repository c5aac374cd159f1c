import { createRootRoute, createRoute, createRouter, Outlet, redirect } from '@tanstack/react-router';
import { meQuery, Problem, serverQuery } from '../api';
import { rememberDestination } from '../features/people/destination';
import { patterns } from '../routes';
import { LostPage, PageCrash } from './crash';
import { queryClient } from './query-client';
import { chatRoutes } from './routes/chats';
import { doorRoutes } from './routes/doors';
import { merchantRoutes } from './routes/merchants';
import { offerRoutes } from './routes/offers';
import { pageRoutes } from './routes/pages';
import { Shell } from './shell';

const root = createRootRoute({ component: Outlet, notFoundComponent: LostPage });

// Everything behind the sign-in.
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Shell,
  beforeLoad: async ({ location, preload }) => {
    try {
      // No amount is drawn before it is known how many decimals its currency has here.
      await Promise.all([queryClient.ensureQueryData(meQuery), queryClient.ensureQueryData(serverQuery)]);
    } catch (thrown) {
      if (Problem.from(thrown).status !== 401) throw thrown;
      if (!preload) rememberDestination(location.href);
      throw redirect({ to: patterns.signIn });
    }
  },
});

const tree = root.addChildren([signedIn.addChildren([...chatRoutes(signedIn), ...pageRoutes(signedIn), ...offerRoutes(signedIn), ...merchantRoutes(signedIn)]), ...doorRoutes(root)]);

export const router = createRouter({
  routeTree: tree,
  defaultErrorComponent: PageCrash,
  defaultNotFoundComponent: LostPage,
  defaultPreload: 'intent',
  scrollRestoration: false,
});
