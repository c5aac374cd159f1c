import { queryOptions, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { api, body } from './client';
import { disconnect } from './live';
import { Problem } from './problem';
import type { components } from './schema';
import { signedOut, type Parting } from './signed-out';

export type Me = components['schemas']['Me'];

const place = 'trilby.me';

function remembered(): Me | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as Me | null;
  } catch {
    return null;
  }
}

// Without a connection the app opens as whoever was signed in last; the server still decides about every request.
async function whoAmI(): Promise<Me> {
  const last = remembered();
  try {
    const { user } = await body(api.GET('/api/v1/session'));
    if (!user) throw new Problem('unauthenticated', 401, '');
    localStorage.setItem(place, JSON.stringify(user));
    signedOut.set(null);
    return user;
  } catch (thrown) {
    const problem = Problem.from(thrown);
    if (problem.code === 'offline' && last) return last;
    // Somebody who has just left knows why.
    if (problem.status === 401 && last && !signedOut.get()) {
      localStorage.removeItem(place);
      signedOut.set('ended');
    }
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
  signedOut.set(null);
  return client.fetchQuery({ ...meQuery, staleTime: 0 });
}

/** Ends this terminal's session and forgets who it was. */
export async function signOut(): Promise<void> {
  await api.POST('/api/v1/sign-out');
  leave('left');
}

/** Forgets who this terminal was, when its session has ended. What waits in the outbox stays for its owner. */
export function leave(parting: Parting): void {
  disconnect();
  localStorage.removeItem(place);
  signedOut.set(parting);
}
