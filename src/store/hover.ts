import { createStore } from 'zustand/vanilla';

/** What the pointer or the focus is on: one value of one dimension. */
export interface Hover {
  readonly dimension: string;
  readonly value: string;
}

/** Apart from the view, because it changes with every move of the pointer and belongs in no link. */
export function createHoverStore() {
  return createStore<{ readonly hover: Hover | undefined }>()(() => ({ hover: undefined }));
}

export type HoverStore = ReturnType<typeof createHoverStore>;
