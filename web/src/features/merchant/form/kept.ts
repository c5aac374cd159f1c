import type { Sketch } from './sketch';

// A new offer that is not saved yet stays on this terminal, apart for each person and merchant. The number
// is that of the sketch's shape: what an older app kept in another shape is not read.
const placeOf = (meId: string, merchantId: string) => `trilby.offer.1.${meId}.${merchantId}`;

/** What was being written when the page was left. */
export function keptSketch(meId: string, merchantId: string): Sketch | null {
  try {
    return JSON.parse(localStorage.getItem(placeOf(meId, merchantId)) ?? 'null') as Sketch | null;
  } catch {
    return null;
  }
}

export function keepSketch(meId: string, merchantId: string, sketch: Sketch): void {
  try {
    localStorage.setItem(placeOf(meId, merchantId), JSON.stringify(sketch));
  } catch {
    // A full or closed storage costs the sketch after a reload, nothing else.
  }
}

export function forgetSketch(meId: string, merchantId: string): void {
  localStorage.removeItem(placeOf(meId, merchantId));
}
