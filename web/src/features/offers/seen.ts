import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, type RefObject } from 'react';
import { api } from '../../api';
import { passedQuery } from './queries';
import type { Passed } from './wire';

type Shelf = InfiniteData<{ items: Passed[]; next_cursor?: string }, string>;

const lookFor = 800;
const gatherFor = 400;

/** The shelf once these have been seen. */
export function seenIn(shelf: Shelf | undefined, ids: ReadonlySet<string>): Shelf | undefined {
  const see = (one: Passed): Passed => (one.state === 'waiting' && ids.has(one.id) ? { ...one, state: 'seen' } : one);
  return shelf && { ...shelf, pages: shelf.pages.map((page) => ({ ...page, items: page.items.map(see) })) };
}

/** Tells the server what was on screen, several at a time. What does not get through is told when it is on screen again. */
export function useMarkSeen(): (passId: string) => void {
  const client = useQueryClient();
  const gathered = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = useCallback(() => {
    const ids = gathered.current;
    if (ids.size === 0) return;
    gathered.current = new Set();
    client.setQueryData<Shelf>(passedQuery.queryKey, (shelf) => seenIn(shelf, ids));
    void api.PUT('/api/v1/passes/seen', { body: { pass_ids: [...ids] } }).catch(() => undefined);
  }, [client]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      tell();
    },
    [tell],
  );
  return useCallback(
    (passId) => {
      gathered.current.add(passId);
      clearTimeout(timer.current);
      timer.current = setTimeout(tell, gatherFor);
    },
    [tell],
  );
}

/** Calls once what it draws has been on screen for a moment. */
export function useOnScreen(place: RefObject<HTMLElement | null>, on: boolean, seen: () => void): void {
  const hear = useRef(seen);
  useEffect(() => {
    hear.current = seen;
  });
  useEffect(() => {
    const element = place.current;
    if (!on || !element || !('IntersectionObserver' in window)) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(timer);
        if (entry?.isIntersecting) timer = setTimeout(() => hear.current(), lookFor);
      },
      { threshold: 0.6 },
    );
    watcher.observe(element);
    return () => {
      clearTimeout(timer);
      watcher.disconnect();
    };
  }, [place, on]);
}
