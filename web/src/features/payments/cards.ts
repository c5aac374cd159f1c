import { infiniteQueryOptions, queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { api, body, onEvent, onGap, outbox, useStore } from '../../api';
import type { Card, Figure } from './card';
import { withChange, withOwnLine, type Answered, type Change } from './changes';

/** The lane of the outbox that answers to a request wait in. */
export const laneOf = (requestId: string) => `request:${requestId}`;

const cardKey = (id: string) => ['request', id] as const;
const listsKey = (conversationId: string) => ['requests', conversationId] as const;

/** Keeps a card unless a later state of its request is known already: events and answers come in any order. */
export function takeCard(client: QueryClient, card: Card): void {
  const known = client.getQueryData<Card>(cardKey(card.id));
  if (known && known.version > card.version) return;
  client.setQueryData(cardKey(card.id), card);
  if (!known || known.state !== card.state) void client.invalidateQueries({ queryKey: listsKey(card.conversation_id) });
}

/** Brings a card up to date with what has changed of it; one that is of another version is read afresh. */
export function takeChange(client: QueryClient, change: Change): void {
  const known = client.getQueryData<Card>(cardKey(change.id));
  if (!known) void client.invalidateQueries({ queryKey: listsKey(change.conversation_id) });
  if (!known || known.version >= change.version) return;
  const after = withChange(known, change);
  if (after) takeCard(client, after);
  else void client.invalidateQueries({ queryKey: cardKey(change.id) });
}

/** Shows one's own answer at once. What it changed for others comes with the event; where that does not come, by reading. */
export function takeAnswered(client: QueryClient, answered: Answered): void {
  const known = client.getQueryData<Card>(cardKey(answered.id));
  if (!known || known.version >= answered.version) return;
  client.setQueryData(cardKey(answered.id), withOwnLine(known, answered));
  void client.invalidateQueries({ queryKey: cardKey(answered.id) });
}

/** The cards that came with a page of a timeline, into the cache that the cards on screen read. */
export function useTakeCards(): (cards: Record<string, Card>) => void {
  const client = useQueryClient();
  return useCallback((cards) => Object.values(cards).forEach((card) => takeCard(client, card)), [client]);
}

/** One request, as the newest of all that is known of it. */
export function cardQuery(client: QueryClient, id: string) {
  return queryOptions({
    queryKey: cardKey(id),
    queryFn: async (): Promise<Card> => {
      const fetched = await body(api.GET('/api/v1/requests/{id}', { params: { path: { id } } }));
      const known = client.getQueryData<Card>(cardKey(id));
      return known && known.version > fetched.version ? known : fetched;
    },
  });
}

/** The requests of a conversation that I may see, newest first, page by page. */
export function requestsQuery(client: QueryClient, conversationId: string, state?: 'open') {
  return infiniteQueryOptions({
    queryKey: [...listsKey(conversationId), state ?? 'all'],
    initialPageParam: '',
    queryFn: async ({ pageParam }) => {
      const query = { limit: 20, ...(state ? { state } : {}), ...(pageParam ? { cursor: pageParam } : {}) };
      const page = await body(api.GET('/api/v1/conversations/{id}/requests', { params: { path: { id: conversationId }, query } }));
      for (const card of page.items) {
        const known = client.getQueryData<Card>(cardKey(card.id));
        if (!known || known.version <= card.version) client.setQueryData(cardKey(card.id), card);
      }
      return page;
    },
    getNextPageParam: (page) => page.next_cursor,
  });
}

/** The sum behind one figure; it belongs to a version of the card, so that the two never disagree. */
export function explainQuery(card: Card, userId: string, figure: Figure) {
  return queryOptions({
    queryKey: ['explain', card.id, userId, figure, card.version],
    queryFn: () => body(api.GET('/api/v1/requests/{id}/explain', { params: { path: { id: card.id }, query: { payer: userId, figure } } })),
    staleTime: Infinity,
  });
}

/** Keeps every card fresh: what happens on other terminals, what the outbox gets through, what may have been missed. Once, in the shell. */
export function useLiveRequests(): void {
  const client = useQueryClient();
  const box = useStore(outbox);
  useEffect(() => {
    const again = () => {
      void client.invalidateQueries({ queryKey: ['request'] });
      void client.invalidateQueries({ queryKey: ['requests'] });
      void client.invalidateQueries({ queryKey: ['schemes'] });
    };
    const stops = [
      onEvent<Card>('request', (card) => takeCard(client, card)),
      onEvent<Change>('request_change', (change) => takeChange(client, change)),
      onEvent<{ conversation_id: string }>('schemes', ({ conversation_id }) => void client.invalidateQueries({ queryKey: ['schemes', conversation_id] })),
      onEvent<{ conversation_id: string }>('conversation', ({ conversation_id }) => void client.invalidateQueries({ queryKey: ['members', conversation_id] })),
      onGap(again),
    ];
    return () => stops.forEach((stop) => stop());
  }, [client]);
  useEffect(() => {
    if (!box) return undefined;
    return box.onDelivered((parcel, answer) => {
      if (parcel.lane.startsWith('request:') && answer) takeAnswered(client, answer as Answered);
    });
  }, [box, client]);
}
