import { queryOptions, useQueryClient, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { api, body } from './client';
import { disconnect } from './live';
import { Problem } from './problem';
import type { components } from './schema';
import { signedOut } from './signed-out';

export type Me = components['schemas']['Me'];

const place = 'trilby.me';
let arriving = false;

function remembered(): Me | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as Me | null;
  } catch {
    return null;
  }
}

// Without a connection the app opens as whoever was signed in last; the server still decides about every request.
async function whoAmI(): Promise<Me> {
  // Nobody has signed in here: there is nothing to ask, and the answer would be a refusal in the console.
  if (!remembered() && !arriving) throw new Problem('unauthenticated', 401, '');
  try {
    const me = await body(api.GET('/api/v1/me'));
    localStorage.setItem(place, JSON.stringify(me));
    signedOut.set(false);
    return me as Me;
  } catch (thrown) {
    const problem = Problem.from(thrown);
    const last = remembered();
    if (problem.code === 'offline' && last) return last;
    if (problem.status === 401) localStorage.removeItem(place);
    throw problem;
  }
}

/** Who is signed in on this terminal. */
export const meQuery = queryOptions({ queryKey: ['me'], queryFn: whoAmI, staleTime: 60_000, retry: false });

/** Who is signed in; for pages behind the sign-in. */
export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/** After a sign-in answered: everything known belongs to somebody else. */
export async function signedInAs(client: QueryClient): Promise<Me> {
  disconnect();
  client.clear();
  signedOut.set(false);
  arriving = true;
  try {
    return await client.fetchQuery({ ...meQuery, staleTime: 0 });
  } finally {
    arriving = false;
  }
}

/** Ends this terminal's session and forgets what it knew. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await api.POST('/api/v1/sign-out');
    leave(client);
  };
}

/** Forgets what this terminal knew, when its session has ended. What waits in the outbox stays for its owner. */
export function leave(client: QueryClient): void {
  disconnect();
  localStorage.removeItem(place);
  client.clear();
  signedOut.set(true);
}
