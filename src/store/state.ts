import type { Filters } from '../engine/filters.ts';
import { type Assumptions, DEFAULT_ASSUMPTIONS } from '../model/figures.ts';
import type { Language } from '../model/language.ts';

/** What can lie over the views: pinned things side by side, which unknown matters most, how to read this. */
export const SHOWS = ['compare', 'unknowns', 'guide'] as const;
export type Show = (typeof SHOWS)[number];

/** How many things can be compared at once. */
export const PINS_AT_MOST = 4;

/** A column that the table is sorted by. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** The whole view, as small as fits into a link. Everything else follows from it and the dataset. */
export interface ViewState {
  readonly filters: Filters;
  readonly assumptions: Assumptions;
  /** The form of each view that is not in its first one, by the view's id. */
  readonly forms: Readonly<Record<string, string>>;
  readonly sort: Sort;
  /** The project whose panel is open. */
  readonly open: string | undefined;
  /** The figure that answers for itself, as `store/figure.ts` writes it. */
  readonly figure: string | undefined;
  /** What is pinned to be compared, in the order of pinning: a project's id, or `challenge:democracy`. */
  readonly pins: readonly string[];
  /** What lies over the views. */
  readonly show: Show | undefined;
  /** The view that fills the window. */
  readonly enlarge: string | undefined;
  readonly language: Language;
  /** Undefined follows the system. */
  readonly theme: 'light' | 'dark' | undefined;
}

export const DEFAULT_SORT: Sort = { column: 'agency', descending: true };

/** The view that shows everything. */
export function initialState(language: Language): ViewState {
  return {
    filters: {},
    assumptions: DEFAULT_ASSUMPTIONS,
    forms: {},
    sort: DEFAULT_SORT,
    open: undefined,
    figure: undefined,
    pins: [],
    show: undefined,
    enlarge: undefined,
    language,
    theme: undefined,
  };
}
