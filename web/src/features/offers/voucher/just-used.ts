import { useState } from 'react';
import type { Held, Use } from '../wire';

/** The use that came while one looked: the newest that was not there when the voucher was opened, and stands. */
export function newUse(before: readonly Use[], now: readonly Use[]): Use | null {
  const known = new Set(before.map((use) => use.id));
  return now.find((use) => !known.has(use.id) && !use.reversed) ?? null;
}

export interface JustUsed {
  use: Use | null;
  /** Back to the code, for the next time. */
  goOn: () => void;
}

/** Notices that a voucher on screen was used. */
export function useJustUsed(held: Held): JustUsed {
  const [known, setKnown] = useState<readonly Use[]>(held.used);
  return { use: newUse(known, held.used), goOn: () => setKnown(held.used) };
}
