import { vi } from 'vitest';

/** One request as the fake server of a test received it. */
export interface Heard {
  method: string;
  path: string;
  key: string | null;
  body: unknown;
}

/** What a test has the server say; an Error stands for a network that is gone. */
type Answer = (heard: Heard) => { status?: number; body?: unknown } | Error;

/** Stands where the network would be: answers what a test says, and remembers what was asked. For tests only. */
export function fakeServer(answer: Answer): Heard[] {
  const heard: Heard[] = [];
  vi.stubGlobal('fetch', async (input: Request | string, init?: RequestInit) => {
    const request = new Request(typeof input === 'string' ? new URL(input, window.location.href) : input, init);
    const text = await request.text();
    const url = new URL(request.url);
    const one = { method: request.method, path: url.pathname + url.search, key: request.headers.get('Idempotency-Key'), body: text ? JSON.parse(text) : undefined };
    heard.push(one);
    const said = answer(one);
    if (said instanceof Error) throw said;
    const status = said.status ?? 200;
    const type = status >= 400 ? 'application/problem+json' : 'application/json';
    return new Response(JSON.stringify(said.body ?? {}), { status, headers: { 'content-type': type } });
  });
  return heard;
}
