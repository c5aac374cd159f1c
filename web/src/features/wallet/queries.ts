import { infiniteQueryOptions, queryOptions, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, body, onEvent, onGap, type components } from '../../api';

type Schemas = components['schemas'];
export type WalletView = Schemas['Wallet'];
export type Balance = Schemas['Balance'];
export type Entry = Schemas['Entry'];
export type Hold = Schemas['Hold'];
export type BalanceExplanation = Schemas['BalanceExplanation'];

/** What I have, in each currency. */
export const walletQuery = queryOptions({ queryKey: ['wallet'], queryFn: () => body(api.GET('/api/v1/wallet')) });

/** What came and went in a currency, newest first, page by page. */
export const statementQuery = (currency: string) =>
  infiniteQueryOptions({
    queryKey: ['statement', currency],
    initialPageParam: '',
    queryFn: ({ pageParam }) => body(api.GET('/api/v1/wallet/{currency}/statement', { params: { path: { currency }, query: { limit: 40, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    getNextPageParam: (page) => page.next_cursor,
  });

/** What is held for what. */
export const holdsQuery = (currency: string) =>
  queryOptions({ queryKey: ['holds', currency], queryFn: async () => (await body(api.GET('/api/v1/wallet/{currency}/holds', { params: { path: { currency } } }))).items });

/** A balance opened to its sums. */
export const explainBalanceQuery = (currency: string) =>
  queryOptions({ queryKey: ['explain-balance', currency], queryFn: () => body(api.GET('/api/v1/wallet/{currency}/explain', { params: { path: { currency } } })) });

/** Reads everything about a currency again: something moved. Null: in any of them. */
export function useRefresh(): (currency: string | null) => Promise<unknown> {
  const client = useQueryClient();
  return (currency) =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['wallet'] }),
      ...['statement', 'holds', 'explain-balance'].map((kind) => client.invalidateQueries({ queryKey: currency ? [kind, currency] : [kind] })),
    ]);
}

/** Keeps the wallet fresh while it is on screen; coming back to it reads it anew, since nothing told it meanwhile. */
export function useLiveWallet(): void {
  const client = useQueryClient();
  useEffect(() => {
    const again = (currency?: string) => {
      void client.invalidateQueries({ queryKey: ['wallet'] });
      for (const kind of ['statement', 'holds', 'explain-balance']) void client.invalidateQueries({ queryKey: currency ? [kind, currency] : [kind] });
    };
    again();
    const stops = [onEvent<{ currency: string }>('wallet', ({ currency }) => again(currency)), onGap(() => again())];
    return () => stops.forEach((stop) => stop());
  }, [client]);
}
