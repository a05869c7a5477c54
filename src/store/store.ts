import { createStore } from 'zustand/vanilla';
import { subscribeWithSelector } from 'zustand/middleware';
import type { CategoriesFilter } from '../engine/filters.ts';
import type { Assumptions } from '../model/figures.ts';
import type { Language } from '../model/language.ts';
import {
  cycled,
  excluded,
  extendedRange,
  rangeFilter,
  toggled,
  toggledPair,
  toggledRange,
  toggledUnknown,
  withFilter,
  withMode,
} from './filters.ts';
import { projectOfFigure } from './figure.ts';
import { PINS_AT_MOST, type Show, type ViewState } from './state.ts';

/** What a person can do to the view. */
export interface Actions {
  readonly toggle: (dimension: string, value: string) => void;
  /** Asks for what has both of two values, or lets go of them where it is just those. */
  readonly togglePair: (dimension: string, a: string, b: string) => void;
  /** Rules a value out, or lets it go where it was ruled out. */
  readonly exclude: (dimension: string, value: string) => void;
  readonly cycle: (dimension: string, value: string) => void;
  /** Makes a stretch of a scale the filter of a dimension, as while it is being dragged. */
  readonly setRange: (dimension: string, low: number, high: number) => void;
  /** Takes a stretch of a scale as the filter of a dimension, or lets go of it where it is that. */
  readonly toggleRange: (dimension: string, low: number, high: number) => void;
  /** Asks for those only that state nothing on a scale, or lets go of that. */
  readonly toggleUnknown: (dimension: string) => void;
  /** Stretches the filter of a dimension so that it takes in this stretch too. */
  readonly extendRange: (dimension: string, low: number, high: number) => void;
  readonly setMode: (dimension: string, mode: CategoriesFilter['mode']) => void;
  readonly clear: (...dimensions: readonly string[]) => void;
  readonly clearAll: () => void;
  readonly setForm: (view: string, form: string) => void;
  readonly setLanguage: (language: Language) => void;
  readonly setTheme: (theme: 'light' | 'dark') => void;
  readonly sortBy: (column: string) => void;
  readonly setAssumptions: (assumptions: Assumptions) => void;
  /** Opens the panel of a project, or closes it; a figure that lay open closes with it. */
  readonly setOpen: (project: string | undefined) => void;
  /** Asks a figure what stands behind it; a project's figure opens its panel. */
  readonly ask: (figure: string | undefined) => void;
  /** Pins something to be compared, or lets it go; a fifth takes the place of the first. */
  readonly pin: (subject: string) => void;
  readonly setShow: (show: Show | undefined) => void;
  readonly setEnlarge: (view: string | undefined) => void;
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

function pinned(pins: readonly string[], subject: string): readonly string[] {
  if (pins.includes(subject)) return pins.filter((each) => each !== subject);
  return [...pins, subject].slice(-PINS_AT_MOST);
}

/** The store of the view. What follows from it is computed elsewhere; what the pointer is on lives apart. */
export function createViewStore(initial: ViewState) {
  return createStore<Store>()(
    subscribeWithSelector((set) => ({
      ...initial,
      actions: {
        toggle: (dimension, value) => set((s) => ({ filters: toggled(s.filters, dimension, value) })),
        togglePair: (dimension, a, b) => set((s) => ({ filters: toggledPair(s.filters, dimension, a, b) })),
        exclude: (dimension, value) => set((s) => ({ filters: excluded(s.filters, dimension, value) })),
        cycle: (dimension, value) => set((s) => ({ filters: cycled(s.filters, dimension, value) })),
        setRange: (dimension, low, high) =>
          set((s) => ({ filters: withFilter(s.filters, dimension, rangeFilter(low, high)) })),
        toggleRange: (dimension, low, high) =>
          set((s) => ({ filters: toggledRange(s.filters, dimension, low, high) })),
        toggleUnknown: (dimension) => set((s) => ({ filters: toggledUnknown(s.filters, dimension) })),
        extendRange: (dimension, low, high) =>
          set((s) => ({ filters: extendedRange(s.filters, dimension, low, high) })),
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
        setOpen: (open) => set({ open, figure: undefined }),
        ask: (figure) =>
          set((s) => ({ figure, open: figure === undefined ? s.open : projectOfFigure(figure) })),
        pin: (subject) => set((s) => ({ pins: pinned(s.pins, subject) })),
        setShow: (show) => set({ show }),
        setEnlarge: (enlarge) => set({ enlarge }),
        replace: (state) => set(state),
      },
    })),
  );
}

export type ViewStore = ReturnType<typeof createViewStore>;
