import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, body, Problem } from '../../../api';
import type { Card, Draft, Member, Scheme } from '../card';

/** Who is in the conversation, in joining order. */
export function membersQuery(conversationId: string) {
  return queryOptions({
    queryKey: ['members', conversationId],
    queryFn: async (): Promise<Member[]> => (await body(api.GET('/api/v1/conversations/{id}/members', { params: { path: { id: conversationId } } }))).items,
  });
}

/** The group's ways of asking: the one that comes with Trilby, then the saved ones. */
export function schemesQuery(conversationId: string) {
  return queryOptions({
    queryKey: ['schemes', conversationId],
    queryFn: async (): Promise<Scheme[]> => (await body(api.GET('/api/v1/conversations/{id}/schemes', { params: { path: { id: conversationId } } }))).items,
  });
}

function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return settled;
}

export interface Preview {
  /** The card as it would be posted; the one before while a new one is on its way. */
  card: Card | null;
  problem: Problem | null;
}

/** What the request would look like, asked again shortly after the last change. Null asks nothing. */
export function usePreview(conversationId: string, draft: Draft | null): Preview {
  const text = useSettled(draft ? JSON.stringify(draft) : '', 250);
  const { data, error } = useQuery({
    queryKey: ['preview', conversationId, text],
    enabled: text !== '',
    queryFn: () => body(api.POST('/api/v1/conversations/{id}/requests/preview', { params: { path: { id: conversationId } }, body: JSON.parse(text) as Draft })),
    placeholderData: keepPreviousData,
    staleTime: 10_000,
    gcTime: 60_000,
    retry: false,
  });
  return { card: data ?? null, problem: error && text !== '' ? Problem.from(error) : null };
}
