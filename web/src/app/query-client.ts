import { QueryClient } from '@tanstack/react-query';
import { Problem } from '../api';

// Live events keep what is on screen fresh, so nothing is fetched again merely because a window was focused.
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 30 * 60_000,
      refetchOnWindowFocus: false,
      // Asked at once even when offline: what fails says so, and what was known stays on screen.
      networkMode: 'always',
      refetchOnReconnect: true,
      retry: (count, thrown) => {
        const problem = Problem.from(thrown);
        return problem.passing && problem.code !== 'offline' && count < 2;
      },
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
