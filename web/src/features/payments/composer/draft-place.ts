import type { Terms } from '../card';
import type { Sketch } from './sketch';

// What was written is the writer's own: it stays on this terminal, apart for each person and conversation.
const draftAt = (meId: string, conversationId: string) => `trilby.hat.${meId}.${conversationId}`;
const lastAt = (meId: string, conversationId: string) => `trilby.hat.last.${meId}.${conversationId}`;

function read<T>(place: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(place) ?? 'null') as T | null;
  } catch {
    return null;
  }
}

function write(place: string, value: unknown): void {
  try {
    localStorage.setItem(place, JSON.stringify(value));
  } catch {
    // A full or closed storage costs the draft after a reload, nothing else.
  }
}

export const savedSketch = (meId: string, conversationId: string) => read<Sketch>(draftAt(meId, conversationId));
export const saveSketch = (meId: string, conversationId: string, sketch: Sketch) => write(draftAt(meId, conversationId), sketch);
export const lastTerms = (meId: string, conversationId: string) => read<Terms>(lastAt(meId, conversationId));

/** After posting: nothing is left to write, and this way of asking is the next one's start. */
export function posted(meId: string, conversationId: string, terms: Terms): void {
  localStorage.removeItem(draftAt(meId, conversationId));
  write(lastAt(meId, conversationId), terms);
}

export function forgetSketch(meId: string, conversationId: string): void {
  localStorage.removeItem(draftAt(meId, conversationId));
}
