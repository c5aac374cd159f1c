import { createContext, useContext } from 'react';
import type { Subject, Verdict } from '../expression/check';
import type { Merchant } from '../queries';
import type { Sketch } from './sketch';

/** What every part of the form needs: what is written, how to change it, what was refused. */
export interface Writing {
  merchant: Merchant;
  sketch: Sketch;
  change: (part: Partial<Sketch>) => void;
  /** What is wrong with the field at this JSON pointer. */
  error: (pointer: string) => string | null;
  /** A field says whether what stands in it can be read at all. */
  readable: (pointer: string, fine: boolean) => void;
  /** Takes note of what the server says of a condition. */
  judge: Record<Subject, (text: string, verdict: Verdict) => void>;
}

export const WritingContext = createContext<Writing | null>(null);

export function useWriting(): Writing {
  const writing = useContext(WritingContext);
  if (!writing) throw new Error('a field of the offer form stands outside of it');
  return writing;
}
