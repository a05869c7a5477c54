import type { Filters } from '../engine/filters.ts';
import { type Assumptions, DEFAULT_ASSUMPTIONS } from '../model/figures.ts';
import type { Language } from '../model/language.ts';

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
  /** The project whose figures lie open. */
  readonly open: string | undefined;
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
    language,
    theme: undefined,
  };
}
