import { infiniteQueryOptions, queryOptions, type InfiniteData, type QueryClient } from '@tanstack/react-query';
import { api, body, Problem } from '../../api';
import { tellConversation } from './list/list-changes';
import { compareTimes } from './order';
import type { Conversation, Invite, Member, User } from './wire';

interface Listed {
  items: Conversation[];
  next_cursor?: string;
}

/** My conversations, newest first, page by page. */
export const conversationsQuery = infiniteQueryOptions({
  queryKey: ['conversations'],
  initialPageParam: '',
  queryFn: async ({ pageParam }): Promise<Listed> =>
    (await body(api.GET('/api/v1/conversations', { params: { query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } } }))) as Listed,
  getNextPageParam: (page: Listed) => page.next_cursor,
});

export const listOf = (data: InfiniteData<Listed> | undefined): Conversation[] => data?.pages.flatMap((page) => page.items) ?? [];

/** Changes the list that is known. Pages only say how it was asked for: all of it is then in the first, with the last one's cursor. */
export function changeList(client: QueryClient, change: (list: readonly Conversation[]) => readonly Conversation[]): void {
  client.setQueryData(conversationsQuery.queryKey, (data) => {
    if (!data) return data;
    const list = listOf(data);
    const next = change(list);
    if (next === list) return data;
    return { ...data, pages: data.pages.map((page, at) => ({ ...page, items: at === 0 ? [...next] : [] })) };
  });
}

export const fetchConversation = (id: string): Promise<Conversation> => body(api.GET('/api/v1/conversations/{id}', { params: { path: { id } } }));

// Of what is known to be out of sight, the server need not be asked again.
const goneKey = (id: string) => ['conversation-gone', id];

/** One conversation as I see it; known from the list when it is in it. */
export function conversationQuery(client: QueryClient, id: string) {
  return queryOptions({
    queryKey: ['conversation', id],
    queryFn: () => (client.getQueryData(goneKey(id)) ? Promise.reject(new Problem('not_found', 404, '')) : fetchConversation(id)),
    initialData: () => listOf(client.getQueryData(conversationsQuery.queryKey)).find((one) => one.id === id),
    initialDataUpdatedAt: () => client.getQueryState(conversationsQuery.queryKey)?.dataUpdatedAt,
  });
}

/** Puts a conversation, as the server has just said it is, wherever it is shown. */
export function keepConversation(client: QueryClient, conversation: Conversation): void {
  client.removeQueries({ queryKey: goneKey(conversation.id) });
  client.setQueryData(['conversation', conversation.id], conversation);
  changeList(client, (list) => tellConversation(list, conversation.id, conversation));
}

const asked = new Map<string, ReturnType<typeof setTimeout>>();

/** Reads a conversation again soon; many wishes in a row are one. */
export function askAgain(client: QueryClient, id: string, late = false): void {
  clearTimeout(asked.get(id));
  asked.set(
    id,
    setTimeout(() => {
      asked.delete(id);
      fetchConversation(id)
        .then((now) => {
          const known = listOf(client.getQueryData(conversationsQuery.queryKey)).find((one) => one.id === id);
          // Something was said while the answer was on its way: it tells less than is known here. Once, because what was
          // said last may also go out of sight.
          if (known && !late && compareTimes(known.last_at, now.last_at) > 0) askAgain(client, id, true);
          else keepConversation(client, now);
        })
        .catch((thrown: unknown) => {
          if (Problem.from(thrown).status === 404) dropConversation(client, id);
        });
    }, 120),
  );
}

/** It is no longer mine to see. */
export function dropConversation(client: QueryClient, id: string): void {
  client.setQueryData(goneKey(id), true);
  changeList(client, (list) => tellConversation(list, id, null));
  void client.invalidateQueries({ queryKey: ['conversation', id] });
}

/** The members of a conversation, in joining order. */
export function membersQuery(id: string) {
  return queryOptions({
    queryKey: ['chat-members', id],
    queryFn: async (): Promise<Member[]> => (await body(api.GET('/api/v1/conversations/{id}/members', { params: { path: { id } } }))).items,
  });
}

/** The links by which people join a group. */
export function invitesQuery(id: string) {
  return queryOptions({
    queryKey: ['chat-invites', id],
    queryFn: async (): Promise<Invite[]> => (await body(api.GET('/api/v1/conversations/{id}/invites', { params: { path: { id } } }))).items,
    staleTime: 0,
  });
}

async function allFriends(): Promise<User[]> {
  const friends: User[] = [];
  for (let cursor = ''; ; ) {
    const page = await body(api.GET('/api/v1/friends', { params: { query: { limit: 200, ...(cursor ? { cursor } : {}) } } }));
    friends.push(...page.items);
    if (!page.next_cursor) break;
    cursor = page.next_cursor;
  }
  return friends.toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Everybody I can start a conversation with. */
export const friendsQuery = queryOptions({ queryKey: ['chat-friends'], queryFn: allFriends });

export const inviteLookQuery = (token: string) =>
  queryOptions({
    queryKey: ['invite-look', token],
    queryFn: () => body(api.GET('/api/v1/conversation-invites/{token}', { params: { path: { token } } })),
    enabled: token !== '',
    staleTime: Infinity,
    retry: false,
  });
