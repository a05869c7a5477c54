import { createStore } from 'zustand/vanilla';
import { subscribeWithSelector } from 'zustand/middleware';
import type { CategoriesFilter } from '../engine/filters.ts';
import type { Assumptions } from '../model/figures.ts';
import type { Language } from '../model/language.ts';
import { cycled, excluded, toggled, withFilter, withMode } from './filters.ts';
import type { ViewState } from './state.ts';

/** What a person can do to the view. */
export interface Actions {
  readonly toggle: (dimension: string, value: string) => void;
  /** Rules a value out, or lets it go where it was ruled out. */
  readonly exclude: (dimension: string, value: string) => void;
  readonly cycle: (dimension: string, value: string) => void;
  readonly setMode: (dimension: string, mode: CategoriesFilter['mode']) => void;
  readonly clear: (...dimensions: readonly string[]) => void;
  readonly clearAll: () => void;
  readonly setForm: (view: string, form: string) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: 'light' | 'dark') => void;
  readonly sortBy: (column: string) => void;
  readonly setAssumptions: (assumptions: Assumptions) => void;
  readonly setOpen: (project: string | undefined) => void;
  /** Puts another view in the place of this one, as when an address is opened. */
  readonly replace: (state: ViewState) => void;
}

export type Store = ViewState & { readonly actions: Actions };

/** Columns of words are first sorted from A, columns of figures from the largest. */
const WORDS = new Set(['project', 'challenges', 'where', 'when', 'status']);

function nextSort({ sort }: ViewState, column: string): ViewState['sort'] {
  if (sort.column === column) return { column, descending: !sort.descending };
  return { column, descending: !WORDS.has(column) };
}

/** The store of the view. What follows from it is computed elsewhere; what the pointer is on lives apart. */
export function createViewStore(initial: ViewState) {
  return createStore<Store>()(
    subscribeWithSelector((set) => ({
      ...initial,
      actions: {
        toggle: (dimension, value) => set((s) => ({ filters: toggled(s.filters, dimension, value) })),
        exclude: (dimension, value) => set((s) => ({ filters: excluded(s.filters, dimension, value) })),
        cycle: (dimension, value) => set((s) => ({ filters: cycled(s.filters, dimension, value) })),
        setMode: (dimension, mode) => set((s) => ({ filters: withMode(s.filters, dimension, mode) })),
        clear: (...dimensions) =>
          set((s) => ({
            filters: dimensions.reduce((f, each) => withFilter(f, each, undefined), s.filters),
          })),
        clearAll: () => set({ filters: {} }),
        setForm: (view, form) => set((s) => ({ forms: { ...s.forms, [view]: form } })),
        setLanguage: (language) => set({ language }),
        setTheme: (theme) => set({ theme }),
        sortBy: (column) => set((s) => ({ sort: nextSort(s, column) })),
        setAssumptions: (assumptions) => set({ assumptions }),
        setOpen: (open) => set({ open }),
        replace: (state) => set(state),
      },
    })),
  );
}

export type ViewStore = ReturnType<typeof createViewStore>;
