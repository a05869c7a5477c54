import type { Filters } from '../engine/filters.ts';
import { type Assumptions, DEFAULT_ASSUMPTIONS } from '../model/figures.ts';
import type { Language } from '../model/language.ts';

/**
 * What can lie beside the views or over them: every filter there is, what is out of view and why, pinned things side
 * by side, which unknown matters most, how to read this.
 */
export const SHOWS = ['filters', 'why', 'compare', 'unknowns', 'guide'] as const;
export type Show = (typeof SHOWS)[number];

/** How many things can be compared at once. */
export const PINS_AT_MOST = 4;

/** A column that the table is sorted by. */
export interface Sort {
  readonly column: string;
  readonly descending: boolean;
}

/** How the columns of the table are laid out; the column of names is always the first. */
export interface Columns {
  /** The columns beside the names, in their order; undefined for those the table shows by itself. */
  readonly shown: readonly string[] | undefined;
  /** The columns that stay in sight beside the names when the table is scrolled sideways. */
  readonly pinned: readonly string[];
  /** The widths (px) of those columns that were made wider or narrower. */
  readonly widths: Readonly<Record<string, number>>;
}

/** The whole view, as small as fits into a link. Everything else follows from it and the dataset. */
export interface ViewState {
  readonly filters: Filters;
  readonly assumptions: Assumptions;
  /** The form of each view that is not in its first one, by the view's id. */
  readonly forms: Readonly<Record<string, string>>;
  /** What the table is sorted by: the first counts most, each other decides where those before it are equal. */
  readonly sort: readonly Sort[];
  readonly columns: Columns;
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

export const DEFAULT_SORT: readonly Sort[] = [{ column: 'agency', descending: true }];

export const DEFAULT_COLUMNS: Columns = { shown: undefined, pinned: [], widths: {} };

/** How many columns the table can be sorted by at once. */
export const SORTS_AT_MOST = 4;

/** The least and the greatest width of a column (px). */
export const COLUMN_WIDTHS = { least: 60, most: 600 } as const;

/** Each column once and few of them; the table is always sorted by something. */
export function tidySort(sort: readonly Sort[]): readonly Sort[] {
  const tidy = sort
    .filter(({ column }, i) => sort.findIndex((each) => each.column === column) === i)
    .slice(0, SORTS_AT_MOST);
  return tidy.length === 0 ? DEFAULT_SORT : tidy;
}

/** The layout as an address can hold it: whole pixels, no column wider or narrower than can be read back. */
export function tidyColumns({ shown, pinned, widths }: Columns): Columns {
  const { least, most } = COLUMN_WIDTHS;
  const known = Object.entries(widths).filter(([, width]) => Number.isFinite(width));
  return {
    shown: shown && [...new Set(shown)],
    pinned: [...new Set(pinned)],
    widths: Object.fromEntries(
      known.map(([column, width]) => [column, Math.round(Math.min(most, Math.max(least, width)))]),
    ),
  };
}

/** The view that shows everything. */
export function initialState(language: Language): ViewState {
  return {
    filters: {},
    assumptions: DEFAULT_ASSUMPTIONS,
    forms: {},
    sort: DEFAULT_SORT,
    columns: DEFAULT_COLUMNS,
    open: undefined,
    figure: undefined,
    pins: [],
    show: undefined,
    enlarge: undefined,
    language,
    theme: undefined,
  };
}
