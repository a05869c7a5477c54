/**
 * Passes a row that has any (or all) of `include`, where there are any, and none of `exclude`.
 * `NOT_STATED` is a value like any other; a value no row has matches nothing.
 */
export interface CategoriesFilter {
  readonly kind: 'categories';
  readonly mode: 'any' | 'all';
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * Passes a row whose reading, with "about" widened and open ends unbounded, meets the closed interval; or, where only
 * what is sure is wanted, lies in it whole. Without ends every reading passes.
 * A row that states nothing is left out, unless it is to be kept, or only such rows are wanted.
 */
export interface IntervalFilter {
  readonly kind: 'interval';
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Only what lies in the interval in every case. */
  readonly sure?: true | undefined;
  readonly unknown?: 'keep' | 'only' | undefined;
}

/** Passes a row whose text has every word, anywhere in it. */
export interface TextFilter {
  readonly kind: 'text';
  readonly words: readonly string[];
}

export type Filter = CategoriesFilter | IntervalFilter | TextFilter;

/** The filters that are on, by dimension. A value: change it by making another. */
export type Filters = Readonly<Record<string, Filter>>;

/** Whether a filter could leave out any row at all; one that could not counts as off. */
export function restricts(filter: Filter): boolean {
  switch (filter.kind) {
    case 'categories':
      return filter.include.length > 0 || filter.exclude.length > 0;
    case 'interval':
      return filter.unknown !== 'keep' || filter.low !== undefined || filter.high !== undefined;
    case 'text':
      return filter.words.some((word) => word !== '');
  }
}

/** Whether two filters say the same, in the same order. */
export function sameFilter(a: Filter, b: Filter): boolean {
  if (a === b) return true;
  if (a.kind === 'categories' && b.kind === 'categories') {
    return a.mode === b.mode && sameList(a.include, b.include) && sameList(a.exclude, b.exclude);
  }
  if (a.kind === 'interval' && b.kind === 'interval') {
    return a.low === b.low && a.high === b.high && a.sure === b.sure && a.unknown === b.unknown;
  }
  return a.kind === 'text' && b.kind === 'text' && sameList(a.words, b.words);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

/** The interval filter of a dimension, if there is one. */
export function intervalOf(filters: Filters, dimension: string): IntervalFilter | undefined {
  const filter = filters[dimension];
  return filter?.kind === 'interval' ? filter : undefined;
}
