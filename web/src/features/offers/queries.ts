import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, body } from '../../api';
import type { Conversation, User } from './wire';

/** Offers as one reader sees them: what an answer of theirs makes stale stands under one key. */
export const offersKey = ['offers'] as const;

const page = (cursor: string, limit = 30) => ({ limit, ...(cursor ? { cursor } : {}) });
const next = (last: { next_cursor?: string }) => last.next_cursor;

/** What can be claimed, the newest first. */
export const discoverQuery = infiniteQueryOptions({
  queryKey: [...offersKey, 'discover'],
  initialPageParam: '',
  queryFn: ({ pageParam }) => body(api.GET('/api/v1/offers', { params: { query: page(pageParam) } })),
  getNextPageParam: next,
});

/** What friends passed on and I have neither claimed nor declined. */
export const passedQuery = infiniteQueryOptions({
  queryKey: [...offersKey, 'passed'],
  initialPageParam: '',
  queryFn: ({ pageParam }) => body(api.GET('/api/v1/offers/from-friends', { params: { query: page(pageParam, 50) } })),
  getNextPageParam: next,
});

export const offerQuery = (id: string) =>
  queryOptions({ queryKey: [...offersKey, 'offer', id], queryFn: () => body(api.GET('/api/v1/offers/{id}', { params: { path: { id } } })) });

/** Why I am shown what somebody passed on. */
export const whyQuery = (passId: string) =>
  queryOptions({ queryKey: ['pass-why', passId], queryFn: () => body(api.GET('/api/v1/passes/{id}/why', { params: { path: { id: passId } } })) });

/** My vouchers: those that can still be used, or all of them. */
export const vouchersQuery = (usable: boolean) =>
  infiniteQueryOptions({
    queryKey: ['vouchers', usable ? 'usable' : 'all'],
    initialPageParam: '',
    queryFn: ({ pageParam }) => body(api.GET('/api/v1/vouchers', { params: { query: { ...page(pageParam, 50), ...(usable ? { usable } : {}) } } })),
    getNextPageParam: next,
  });

export const voucherKey = (id: string) => ['voucher', id] as const;

/** One of my vouchers, with its code and its uses. */
export const voucherQuery = (id: string) =>
  queryOptions({ queryKey: voucherKey(id), queryFn: () => body(api.GET('/api/v1/vouchers/{id}', { params: { path: { id } } })) });

/** What passing on and using brought; with `all`, also what came to nothing. */
export const rewardsQuery = (all: boolean) =>
  infiniteQueryOptions({
    queryKey: ['rewards', all],
    initialPageParam: '',
    queryFn: ({ pageParam }) => body(api.GET('/api/v1/rewards', { params: { query: { ...page(pageParam), ...(all ? { all } : {}) } } })),
    getNextPageParam: next,
  });

export const pointsQuery = queryOptions({ queryKey: ['points'], queryFn: async () => (await body(api.GET('/api/v1/points'))).items });

/** A reward's page. To look at it is to open it: the server makes it then, the same each time. */
export const rewardPageQuery = (id: string) =>
  queryOptions({ queryKey: ['reward', id], queryFn: () => body(api.PUT('/api/v1/rewards/{id}/opened', { params: { path: { id } } })) });

export const rewardWhyQuery = (id: string) =>
  queryOptions({ queryKey: ['reward-why', id], queryFn: () => body(api.GET('/api/v1/rewards/{id}/why', { params: { path: { id } } })) });

export const settingsQuery = queryOptions({ queryKey: ['offer-settings'], queryFn: () => body(api.GET('/api/v1/offer-settings')) });

/** The merchants I work for. */
export const merchantsQuery = queryOptions({ queryKey: ['merchants'], queryFn: async () => (await body(api.GET('/api/v1/merchants'))).items });

async function allFriends(): Promise<User[]> {
  const friends: User[] = [];
  for (let cursor = ''; ; ) {
    const got = await body(api.GET('/api/v1/friends', { params: { query: page(cursor, 200) } }));
    friends.push(...got.items);
    if (!got.next_cursor) return friends.toSorted((a, b) => a.name.localeCompare(b.name));
    cursor = got.next_cursor;
  }
}

/** Whom an offer can be shared with. */
export const friendsQuery = queryOptions({ queryKey: ['offer-friends'], queryFn: allFriends, staleTime: 0 });

/** Where an offer can be shared to: the conversations in which something was said last. */
export const conversationsQuery = queryOptions({
  queryKey: ['offer-conversations'],
  queryFn: async () => (await body(api.GET('/api/v1/conversations', { params: { query: { limit: 100 } } }))).items as Conversation[],
  staleTime: 0,
});
