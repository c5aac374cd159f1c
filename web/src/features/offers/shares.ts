import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, body } from '../../api';
import type { ShareCard } from './wire';

const shareKey = (id: string) => ['share', id] as const;

/** Keeps a card unless a later state of it is known already: events and answers come in any order. */
export function takeShare(client: QueryClient, card: ShareCard): void {
  const known = client.getQueryData<ShareCard>(shareKey(card.id));
  if (!known || known.version <= card.version) client.setQueryData(shareKey(card.id), card);
}

/** The cards that came with a page of a timeline, into the cache that those on screen read. */
export function useTakeShares(): (cards: Record<string, ShareCard>) => void {
  const client = useQueryClient();
  return useCallback((cards) => Object.values(cards).forEach((card) => takeShare(client, card)), [client]);
}

/** One shared offer, as the newest of all that is known of it. */
export function shareQuery(client: QueryClient, id: string) {
  return queryOptions({
    queryKey: shareKey(id),
    queryFn: async (): Promise<ShareCard> => {
      const fetched = await body(api.GET('/api/v1/shares/{id}', { params: { path: { id } } }));
      const known = client.getQueryData<ShareCard>(shareKey(id));
      return known && known.version > fetched.version ? known : fetched;
    },
    enabled: id !== '',
  });
}
