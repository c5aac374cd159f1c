import type { Centrifuge, Subscription } from 'centrifuge';
import { store } from './store';

/** What the server says happened. `seq` is gapless in its channel; absent for what has no history. */
export interface LiveEvent<T = unknown> {
  kind: string;
  data: T;
  seq?: number;
  channel?: string;
}

export type Connection = 'off' | 'connecting' | 'on';

/** How the live connection stands, for the banner. */
export const connection = store<Connection>('off');

type Hear = (event: LiveEvent) => void;

const ears = new Map<string, Set<Hear>>();
const gapEars = new Set<(channel: string | null) => void>();
const lastSeq = new Map<string, number>();
const watched = new Map<string, { subscription: Subscription | null; screens: number }>();
let centrifuge: Centrifuge | null = null;
/** Who is to be connected: another one each time somebody signs in, null while nobody is. */
let wanted: symbol | null = null;

function add<T>(set: Set<T>, item: T): () => void {
  set.add(item);
  return () => set.delete(item);
}

/** Hears every event of a kind, from whichever way it came. Returns the way to stop. */
export function onEvent<T>(kind: string, hear: (data: T, event: LiveEvent<T>) => void): () => void {
  const set = ears.get(kind) ?? new Set();
  ears.set(kind, set);
  return add<Hear>(set, (event) => hear(event.data as T, event as LiveEvent<T>));
}

/** Hears that events may have been missed in a channel (null: any of them): fetch over HTTP again. */
export function onGap(hear: (channel: string | null) => void): () => void {
  return add(gapEars, hear);
}

function missed(channel: string | null): void {
  for (const hear of gapEars) hear(channel);
}

function isEvent(value: unknown): value is LiveEvent {
  return typeof value === 'object' && value !== null && typeof (value as LiveEvent).kind === 'string';
}

/** Takes one event in: drops what was seen, says when one is missing, and tells who listens. */
export function receive(value: unknown, channel?: string): void {
  if (!isEvent(value)) return;
  const from = value.channel ?? channel;
  if (from && value.seq !== undefined) {
    const last = lastSeq.get(from);
    if (last !== undefined && value.seq <= last) return;
    lastSeq.set(from, value.seq);
    if (last !== undefined && value.seq > last + 1) missed(from);
  }
  for (const hear of ears.get(value.kind) ?? []) hear(value);
}

// The library recovers what it can by itself. What it could not, and what happened between a screen's
// first fetch and its subscription, is fetched again.
function noteRecovery(channel: string, context: { wasRecovering: boolean; recovered: boolean }): void {
  if (context.wasRecovering && context.recovered) return;
  lastSeq.delete(channel);
  missed(channel);
}

function liveAddress(): string {
  const address = new URL('/api/v1/live', window.location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return address.href;
}

/**
 * Opens the one connection of this terminal; the session's cookie says whose it is. The library comes
 * after the first screen: nobody waits for it to read.
 */
export function connect(onRefused: () => void): void {
  if (wanted) return;
  const mine = Symbol('terminal');
  wanted = mine;
  connection.set('connecting');
  const open = () => {
    if (wanted !== mine) return;
    import('centrifuge').then(
      (library) => {
        if (wanted === mine) follow(new library.Centrifuge(liveAddress(), { minReconnectDelay: 300, maxReconnectDelay: 8000 }), onRefused);
      },
      () => setTimeout(open, 2000),
    );
  };
  open();
}

function follow(client: Centrifuge, onRefused: () => void): void {
  centrifuge = client;
  client.on('connecting', () => connection.set('connecting'));
  let before = false;
  client.on('connected', () => {
    connection.set('on');
    // Messages outside channels are not recovered: after a break, every screen looks again.
    if (before) missed(null);
    before = true;
  });
  client.on('disconnected', ({ code }) => {
    connection.set('off');
    // Codes from 3500 on are final: the server does not want this terminal back.
    if (code >= 3500) onRefused();
  });
  client.on('subscribed', (context) => noteRecovery(context.channel, context));
  client.on('publication', (context) => receive(context.data, context.channel));
  client.on('message', (context) => receive(context.data));
  // A screen may have asked before there was a connection, or under an earlier one.
  for (const [channel, held] of watched) held.subscription = subscribe(client, channel);
  client.connect();
}

/** Closes it, as on signing out. */
export function disconnect(): void {
  wanted = null;
  centrifuge?.disconnect();
  centrifuge = null;
  for (const held of watched.values()) held.subscription = null;
  lastSeq.clear();
  connection.set('off');
}

/** Follows a channel while it is on screen, with recovery: `watch('conversation:c_...')`. Returns the way to stop. */
export function watch(channel: string): () => void {
  const held = watched.get(channel) ?? { subscription: null, screens: 0 };
  held.screens += 1;
  watched.set(channel, held);
  if (centrifuge) held.subscription ??= subscribe(centrifuge, channel);
  return () => {
    held.screens -= 1;
    if (held.screens > 0 || watched.get(channel) !== held) return;
    watched.delete(channel);
    lastSeq.delete(channel);
    if (!held.subscription) return;
    held.subscription.unsubscribe();
    centrifuge?.removeSubscription(held.subscription);
  };
}

function subscribe(client: Centrifuge, channel: string): Subscription {
  const subscription = client.newSubscription(channel);
  subscription.on('publication', (context) => receive(context.data, channel));
  subscription.on('subscribed', (context) => noteRecovery(channel, context));
  subscription.subscribe();
  return subscription;
}

/** Publishes on a channel without history, such as `typing:c_...`. What cannot be said now is not said later. */
export function say(channel: string, data: unknown): void {
  if (centrifuge?.state === 'connected') void centrifuge.publish(channel, data).catch(() => undefined);
}
