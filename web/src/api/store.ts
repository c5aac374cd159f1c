import { useSyncExternalStore } from 'react';

/** A value that screens can watch. */
export interface Store<T> {
  get: () => T;
  set: (next: T) => void;
  subscribe: (heard: () => void) => () => void;
}

export function store<T>(initial: T): Store<T> {
  let value = initial;
  const ears = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const hear of ears) hear();
    },
    subscribe: (heard) => {
      ears.add(heard);
      return () => ears.delete(heard);
    },
  };
}

/** Renders again whenever the store's value changes. */
export function useStore<T>(source: Store<T>): T {
  return useSyncExternalStore(source.subscribe, source.get);
}
