import { QueryClient } from '@tanstack/react-query';
import { Problem } from '../api';

// Live events keep what is on screen fresh, so nothing is fetched again merely because a window was focused.
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 30 * 60_000,
      refetchOnWindowFocus: false,
      retry: (count, thrown) => Problem.from(thrown).passing && count < 2,
    },
    mutations: { retry: false },
  },
});
