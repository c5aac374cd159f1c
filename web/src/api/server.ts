import { queryOptions } from '@tanstack/react-query';
import { knowDigits } from '../money';
import { api, body } from './client';
import { Problem } from './problem';
import type { components } from './schema';

export type ServerInfo = components['schemas']['ServerInfo'];

const place = 'trilby.server';

function remembered(): ServerInfo | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as ServerInfo | null;
  } catch {
    return null;
  }
}

// Without a connection the server is taken to be what it was: amounts must read right then too.
async function whatItIs(): Promise<ServerInfo> {
  try {
    const info = await body(api.GET('/api/v1/server'));
    localStorage.setItem(place, JSON.stringify(info));
    knowDigits(info.currencies);
    return info;
  } catch (thrown) {
    const last = remembered();
    if (!last) throw Problem.from(thrown);
    knowDigits(last.currencies);
    return last;
  }
}

/** What this server is: its currencies and their decimals, who may sign up, the limits. */
export const serverQuery = queryOptions({ queryKey: ['server'], queryFn: whatItIs, staleTime: Infinity, gcTime: Infinity });
