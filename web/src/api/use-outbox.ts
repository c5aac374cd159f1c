import { useMemo } from 'react';
import { outbox, type Parcel } from './outbox';
import { store, useStore } from './store';

const nothing = store<readonly Parcel[]>([]);

/** What this terminal has not got through yet; with a lane, only what belongs to it. */
export function useOutbox(lane?: string): readonly Parcel[] {
  const parcels = useStore(useStore(outbox)?.parcels ?? nothing);
  return useMemo(() => (lane === undefined ? parcels : parcels.filter((p) => p.lane === lane)), [parcels, lane]);
}
