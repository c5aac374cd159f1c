import { useSyncExternalStore } from 'react';

/** Whether a media query holds, now and when it changes: for what must not be drawn twice. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (hear) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', hear);
      return () => list.removeEventListener('change', hear);
    },
    () => window.matchMedia(query).matches,
  );
}

/** Room for a conversation beside the list of them. */
export const useBroad = () => useMedia('(min-width: 48rem)');

/** Room for its money beside both. */
export const useWide = () => useMedia('(min-width: 72rem)');
