import { createStore } from 'zustand/vanilla';
import { subscribeWithSelector } from 'zustand/middleware';
import type { CategoriesFilter, Filter, Filters } from '../engine/filters.ts';
import type { Assumptions } from '../model/figures.ts';
import type { Language } from '../model/language.ts';
import {
  cycled,
  excluded,
  extendedRange,
  toggled,
  toggledPair,
  toggledRange,
  toggledUnknown,
  textFilter,
  withAll,
  withFilter,
  withMode,
  withRange,
  withState,
  withValues,
  type ChipState,
} from './filters.ts';
import { projectOfFigure } from './figure.ts';
import {
  type Columns,
  PINS_AT_MOST,
  type Show,
  SORTS_AT_MOST,
  type Sort,
  tidyColumns,
  tidySort,
  type ViewState,
} from './state.ts';

/** What a person can do to the view. */
export interface Actions {
  readonly toggle: (dimension: string, value: string) => void;
  /** Asks for what has both of two values, or lets go of them where it is just those. */
  readonly togglePair: (dimension: string, a: string, b: string) => void;
  /** Rules a value out, or lets it go where it was ruled out. */
  readonly exclude: (dimension: string, value: string) => void;
  readonly cycle: (dimension: string, value: string) => void;
  /** Asks for a value, rules it out, or lets it go. */
  readonly setState: (dimension: string, value: string, state: ChipState) => void;
  /** Makes these the only values of a dimension that are asked for; none lets go of them. */
  readonly setValues: (dimension: string, values: readonly string[]) => void;
  /** Puts a filter in the place of that of a dimension; undefined, or an empty one, lets go of it. */
  readonly setFilter: (dimension: string, filter: Filter | undefined) => void;
  /** Puts filters in the place of all that are on. */
  readonly setFilters: (filters: Filters) => void;
  /** Searches for words, as they are typed. */
  readonly search: (text: string) => void;
  /** Moves the ends of the filter of a scale, as while it is being dragged; an end that is undefined is open. */
  readonly setRange: (dimension: string, low: number | undefined, high: number | undefined) => void;
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
  /**
   * Sorts the table by a column, or the other way where it is sorted so. Added to the others it goes round: as it
   * comes, the other way, and not at all.
   */
  readonly sortBy: (column: string, add?: boolean) => void;
  readonly setSort: (sort: readonly Sort[]) => void;
  readonly setColumns: (columns: Columns) => void;
  readonly setAssumptions: (assumptions: Assumptions) => void;
  /**
   * Opens the panel of a project, or closes it; a figure that lay open closes with it. The panel takes the place of
   * the filters, and they of it.
   */
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
const WORDS = new Set(['project', 'challenges', 'where', 'when', 'status', 'sectors']);

function nextSort({ sort }: ViewState, column: string, add: boolean): ViewState['sort'] {
  const first: Sort = { column, descending: !WORDS.has(column) };
  const before = sort.find((each) => each.column === column);
  const turned: Sort = { column, descending: !before?.descending };
  if (!add) return [before === undefined || sort.length > 1 ? first : turned];
  if (before === undefined) return [...sort, first].slice(0, SORTS_AT_MOST);
  if (before.descending === first.descending) return sort.map((each) => (each === before ? turned : each));
  // The table is always sorted by something.
  return sort.length === 1 ? [first] : sort.filter((each) => each !== before);
}

const finite = (end: number | undefined): number | undefined => (Number.isFinite(end) ? end : undefined);

/** The filters beside the views make room for the panel. */
const besides = (show: Show | undefined): Show | undefined => (show === 'filters' ? undefined : show);

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
        setState: (dimension, value, state) =>
          set((s) => ({ filters: withState(s.filters, dimension, value, state) })),
        setValues: (dimension, values) => set((s) => ({ filters: withValues(s.filters, dimension, values) })),
        setFilter: (dimension, filter) => set((s) => ({ filters: withFilter(s.filters, dimension, filter) })),
        setFilters: (filters) => set({ filters: withAll(filters) }),
        search: (text) => set((s) => ({ filters: withFilter(s.filters, 'q', textFilter(text)) })),
        setRange: (dimension, low, high) =>
          set((s) => ({ filters: withRange(s.filters, dimension, finite(low), finite(high)) })),
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
        sortBy: (column, add = false) => set((s) => ({ sort: nextSort(s, column, add) })),
        setSort: (sort) => set({ sort: tidySort(sort) }),
        setColumns: (columns) => set({ columns: tidyColumns(columns) }),
        setAssumptions: (assumptions) => set({ assumptions }),
        setOpen: (open) =>
          set((s) => ({ open, figure: undefined, show: open === undefined ? s.show : besides(s.show) })),
        ask: (figure) =>
          set((s) =>
            figure === undefined
              ? { figure }
              : { figure, open: projectOfFigure(figure), show: besides(s.show) },
          ),
        pin: (subject) => set((s) => ({ pins: pinned(s.pins, subject) })),
        setShow: (show) => set(show === 'filters' ? { show, open: undefined, figure: undefined } : { show }),
        setEnlarge: (enlarge) => set({ enlarge }),
        replace: (state) => set(state),
      },
    })),
  );
}

export type ViewStore = ReturnType<typeof createViewStore>;
