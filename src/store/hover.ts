import { createStore } from 'zustand/vanilla';
import type { Companions } from '../engine/companions.ts';

/** What the pointer or the focus is on: one value of one dimension, or two of its values together. */
export interface Hover {
  readonly dimension: string;
  readonly value: string;
  readonly with?: string;
}

/** What is pointed at, and all that goes together with it. */
export interface Pointed {
  readonly hover: Hover | undefined;
  readonly companions: Companions | undefined;
}

/**
 * Apart from the view, because it changes with every move of the pointer and belongs in no link.
 * @param companionsOf finds what goes together with a value, in the portfolio as it is counted now.
 */
export function createHoverStore(companionsOf: (hover: Hover) => Companions) {
  const store = createStore<Pointed>()(() => ({ hover: undefined, companions: undefined }));
  return {
    ...store,
    /** Points at something, or at nothing. */
    point: (hover: Hover | undefined): void => {
      const before = store.getState().hover;
      if (
        before?.dimension === hover?.dimension &&
        before?.value === hover?.value &&
        before?.with === hover?.with
      )
        return;
      store.setState({ hover, companions: hover && companionsOf(hover) });
    },
  };
}

export type HoverStore = ReturnType<typeof createHoverStore>;
