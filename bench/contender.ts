import type { Grant } from './grants.ts';
import type { State } from './steps.ts';

/** Sees the numbers of a group of a view, or of the whole view where it has no groups. */
export type See = (view: string, group: string, count: number, ...sums: number[]) => void;

/** An engine made ready on grants. */
export interface Contender {
  /** Goes to a state and reads all numbers of all views. */
  go(state: State, see: See): void;
}

export type Prepare = (grants: readonly Grant[]) => Contender;
