import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onEvent } from '../../api';
import { passkeysQuery, peopleKey, requestsQuery, terminalsQuery } from './queries';

/** Keeps what is known about people, terminals and passkeys true; once, around all pages. */
export function usePeopleEvents(): void {
  const client = useQueryClient();
  useEffect(() => {
    const stale = (queryKey: readonly unknown[]) => void client.invalidateQueries({ queryKey });
    const stops = [
      onEvent('friends', () => stale(peopleKey)),
      onEvent('terminals', () => stale(terminalsQuery.queryKey)),
      onEvent('me', () => stale(passkeysQuery.queryKey)),
    ];
    return () => stops.forEach((stop) => stop());
  }, [client]);
}

/** How many people wait for an answer to their friend request. */
export function useWaitingRequests(): number {
  return useQuery(requestsQuery).data?.incoming.length ?? 0;
}
