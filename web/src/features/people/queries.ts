import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, body, type components } from '../../api';
import { foldHandle } from './handle';

type Schemas = components['schemas'];
export type User = Schemas['User'];
export type Profile = Schemas['Profile'];
export type Relation = Profile['relation'];
export type FriendRequest = Schemas['FriendRequest'];
export type Terminal = Schemas['Terminal'];
export type Passkey = Schemas['Passkey'];
export type Invitation = Schemas['Invitation'];

/** What a "friends" event makes stale stands under one key. */
export const peopleKey = ['people'];

const first: string | undefined = undefined;

export const friendsQuery = infiniteQueryOptions({
  queryKey: [...peopleKey, 'friends'],
  queryFn: ({ pageParam }) => body(api.GET('/api/v1/friends', { params: { query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } } })),
  initialPageParam: first as string | undefined,
  getNextPageParam: (last) => last.next_cursor,
});

export const requestsQuery = queryOptions({
  queryKey: [...peopleKey, 'requests'],
  queryFn: () => body(api.GET('/api/v1/friend-requests')),
});

export const blocksQuery = queryOptions({
  queryKey: [...peopleKey, 'blocks'],
  queryFn: () => body(api.GET('/api/v1/blocks')),
});

export const profileQuery = (userId: string) =>
  queryOptions({
    queryKey: [...peopleKey, 'user', userId],
    queryFn: () => body(api.GET('/api/v1/users/{user_id}', { params: { path: { user_id: userId } } })),
  });

export const searchQuery = (query: string) =>
  infiniteQueryOptions({
    queryKey: [...peopleKey, 'search', query],
    queryFn: ({ pageParam }) => body(api.GET('/api/v1/users', { params: { query: { query, limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } } })),
    initialPageParam: first as string | undefined,
    getNextPageParam: (last) => last.next_cursor,
    enabled: query !== '',
  });

export const terminalsQuery = queryOptions({ queryKey: ['terminals'], queryFn: () => body(api.GET('/api/v1/terminals')) });

export const passkeysQuery = queryOptions({ queryKey: ['passkeys'], queryFn: () => body(api.GET('/api/v1/me/passkeys')) });

export const invitationsQuery = queryOptions({ queryKey: ['invitations'], queryFn: () => body(api.GET('/api/v1/invitations')) });

/** What a link is good for, before it is used. */
export const lookQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: () => body(api.GET('/api/v1/invitations/{invitation}', { params: { path: { invitation: token } } })),
    enabled: token !== '',
  });

/** Whether somebody who signs up could have a handle. */
export const handleQuery = (handle: string, invitation: string) =>
  queryOptions({
    queryKey: ['handle', foldHandle(handle), invitation],
    queryFn: () => body(api.POST('/api/v1/sign-up/check', { body: { handle: foldHandle(handle), ...(invitation ? { invitation } : {}) } })),
    staleTime: 10_000,
  });
