import createClient, { type Middleware } from 'openapi-fetch';
import { newKey } from './idempotency';
import { Problem, readProblem } from './problem';
import type { paths } from './schema';
import { signedOut } from './signed-out';

const tries = 3;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

// A request that carries a key may be sent again: the server gives its first answer and moves nothing twice.
function mayRepeat(request: Request): boolean {
  return request.method === 'GET' || request.headers.has('Idempotency-Key');
}

/** fetch, tried again when the network or the server stumbles; always the same request with the same key. */
async function steadyFetch(request: Request): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const last = attempt >= tries || !mayRepeat(request);
    try {
      const response = await fetch(request.clone());
      if (last || ![502, 503, 504].includes(response.status)) return response;
    } catch (thrown) {
      if (request.signal.aborted) throw thrown;
      if (last || !navigator.onLine) throw Problem.offline();
    }
    await pause(250 * 2 ** attempt);
  }
}

const manners: Middleware = {
  onRequest({ request }) {
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    if (changes && !request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', newKey());
    return request;
  },
  async onResponse({ response }) {
    if (response.ok) return;
    const problem = await readProblem(response);
    // A wrong password is a 401 as well, and says nothing about who is signed in.
    if (problem.code === 'unauthenticated' && !signedOut.get()) signedOut.set('ended');
    throw problem;
  },
};

/**
 * The API, typed from the server's own description. Every refusal is thrown as a `Problem`;
 * every change carries an idempotency key (pass a header to choose it).
 */
export const api = createClient<paths>({ baseUrl: globalThis.location?.origin ?? '', credentials: 'same-origin', fetch: steadyFetch });
api.use(manners);

/** The body of an answer: `await body(api.GET('/api/v1/me'))`. */
export async function body<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  return data as T;
}
