import type { Sketch } from './sketch';

/** Changes a part of what is being written. */
export type Change = (part: Partial<Sketch>) => void;
