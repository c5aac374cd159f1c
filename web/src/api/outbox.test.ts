import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { Outbox, type Command, type OutboxParts } from './outbox';
import { memoryShelf, openShelf, type Shelf } from './outbox-shelf';

interface Sent {
  path: string;
  key: string;
  body: unknown;
}

const json = (status: number, value: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...headers } });

/** A server that remembers what came and answers as it is told; it gives no second effect to a key it knows. */
function server() {
  const sent: Sent[] = [];
  const effects = new Map<string, string>();
  let answer: (request: Sent, attempt: number) => Response | Error = () => json(200, {});
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const key = new Headers(init?.headers).get('Idempotency-Key') ?? '';
    const request = { path: String(input), key, body: init?.body ? JSON.parse(String(init.body)) : undefined };
    sent.push(request);
    const result = answer(request, sent.length);
    if (result instanceof Error) throw result;
    if (result.ok) effects.set(key, request.path);
    return result;
  };
  return { sent, effects, fetch, answer: (next: typeof answer) => (answer = next) };
}

function parts(shelf: Shelf, fetch: typeof globalThis.fetch, over: Partial<OutboxParts> = {}): OutboxParts {
  return { shelf, fetch, online: () => true, alone: (work) => work(), pause: async () => undefined, now: () => 1, ...over };
}

const message = (text: string, lane = 'c_1'): Command => ({ lane, kind: 'message', method: 'POST', path: `/m/${lane}`, body: { text } });

describe.each([
  ['memory', async () => memoryShelf()],
  ['indexeddb', openShelf],
])('outbox on %s', (name, shelf) => {
  const user = `u_${name}`;

  it('keeps what was done offline and sends it once, in order, when back', async () => {
    const peer = server();
    let online = false;
    const box = new Outbox(user, parts(await shelf(), peer.fetch, { online: () => online }));
    for (const text of ['one', 'two', 'three']) await box.put(message(text));
    await box.flush();
    expect(peer.sent).toEqual([]);
    expect(box.parcels.get().map((p) => p.state)).toEqual(['waiting', 'waiting', 'waiting']);
    online = true;
    await Promise.all([box.flush(), box.flush()]);
    expect(peer.sent.map((s) => s.body)).toEqual([{ text: 'one' }, { text: 'two' }, { text: 'three' }]);
    expect(box.parcels.get()).toEqual([]);
  });

  it('carries on an attempt begun elsewhere with its key, and keeps what a refusal was about', async () => {
    const peer = server();
    peer.answer(() => json(409, { code: 'insufficient_funds', status: 409, detail: 'short', short: 410, currency: 'EUR' }));
    const box = new Outbox(user, parts(await shelf(), peer.fetch));
    await box.put({ ...message('yes'), key: 'key-of-the-first-try' });
    await box.flush();
    expect(peer.sent[0]?.key).toBe('key-of-the-first-try');
    expect(box.parcels.get()[0]?.problem?.params).toEqual({ short: 410, currency: 'EUR' });
    await box.drop('key-of-the-first-try');
  });

  it('survives a reload with the same key, even one in the middle of sending', async () => {
    const kept = await shelf();
    const peer = server();
    peer.answer(() => new TypeError('connection lost after the server had it'));
    const before = new Outbox(user, parts(kept, peer.fetch));
    const parcel = await before.put(message('hello'));
    await before.flush();
    peer.answer(() => json(200, { id: 'm_1' }));
    const after = new Outbox(user, parts(kept, peer.fetch));
    const heard: unknown[] = [];
    after.onDelivered((p, answer) => heard.push([p.key, answer]));
    await after.start();
    await after.flush();
    expect(new Set(peer.sent.map((s) => s.key))).toEqual(new Set([parcel.key]));
    expect(peer.effects.size).toBe(1);
    expect(heard).toEqual([[parcel.key, { id: 'm_1' }]]);
    expect(await kept.all(user)).toEqual([]);
  });

  it('shows a refusal, goes on with the rest, and tries it again on demand', async () => {
    const peer = server();
    peer.answer((request) => (request.path === '/m/c_1' ? json(409, { code: 'request_closed', detail: 'It is closed.' }) : json(200, {})));
    const box = new Outbox(user, parts(await shelf(), peer.fetch));
    const refused = await box.put(message('late'));
    await box.put(message('fine', 'c_2'));
    await box.flush();
    expect(box.parcels.get()).toMatchObject([{ key: refused.key, state: 'failed', problem: { code: 'request_closed', detail: 'It is closed.' } }]);
    peer.answer(() => json(200, {}));
    await box.retry(refused.key);
    await box.flush();
    expect(peer.sent.filter((s) => s.key === refused.key)).toHaveLength(2);
    expect(box.parcels.get()).toEqual([]);
  });

  it('lets go of what is dropped', async () => {
    const kept = await shelf();
    const peer = server();
    const box = new Outbox(user, parts(kept, peer.fetch, { online: () => false }));
    const parcel = await box.put(message('never mind'));
    await box.flush();
    await box.drop(parcel.key);
    expect(await kept.all(user)).toEqual([]);
    expect(box.parcels.get()).toEqual([]);
  });
});

describe('outbox and a stumbling server', () => {
  it('waits as long as the server asks, and keeps the order within a lane', async () => {
    const peer = server();
    const pauses: number[] = [];
    peer.answer((_, attempt) => (attempt === 1 ? json(429, { code: 'rate_limited' }, { 'retry-after': '3' }) : json(200, {})));
    const box = new Outbox('u', parts(memoryShelf(), peer.fetch, { pause: async (ms) => void pauses.push(ms) }));
    await box.put(message('first'));
    await box.put(message('second'));
    await box.flush();
    expect(pauses).toEqual([3000]);
    expect(peer.sent.map((s) => (s.body as { text: string }).text)).toEqual(['first', 'first', 'second']);
  });

  it('holds a lane whose first parcel cannot go, and lets others pass', async () => {
    const peer = server();
    peer.answer((request) => (request.path === '/m/c_1' ? new TypeError('network') : json(200, {})));
    const box = new Outbox('u', parts(memoryShelf(), peer.fetch, { online: () => true }));
    await box.put(message('a'));
    await box.put(message('b'));
    await box.put(message('c', 'c_2'));
    await box.flush();
    expect(peer.sent.some((s) => (s.body as { text: string }).text === 'b')).toBe(false);
    expect(box.parcels.get().map((p) => [(p.body as { text: string }).text, p.state])).toEqual([
      ['a', 'waiting'],
      ['b', 'waiting'],
    ]);
  });

  it('never sends one person’s parcels under another’s session', async () => {
    const kept = memoryShelf();
    const peer = server();
    const ana = new Outbox('u_ana', parts(kept, peer.fetch, { online: () => false }));
    await ana.put(message('mine'));
    await ana.flush();
    const bo = new Outbox('u_bo', parts(kept, peer.fetch));
    await bo.start();
    await bo.flush();
    expect(peer.sent).toEqual([]);
    expect(await kept.all('u_ana')).toHaveLength(1);
  });

  it('waits for a new sign-in when the session ended', async () => {
    const peer = server();
    peer.answer(() => json(401, { code: 'unauthenticated' }));
    const box = new Outbox('u', parts(memoryShelf(), peer.fetch));
    await box.put(message('still here'));
    await box.flush();
    expect(box.parcels.get().map((p) => p.state)).toEqual(['waiting']);
  });
});
