/** What a row has that states no value of a category: a value like any other, and always the first. */
export const NOT_STATED = '';

/** Codes in the smallest type that holds them all. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/**
 * Values from a small vocabulary, one or several a row. Rows share few different sets of values, so the column
 * is a dictionary of sets: `codes[row]` is the set of a row, and set `s` holds the values
 * `members[first[s]] … members[first[s + 1] - 1]`. No set is empty: the least, and the first, is `NOT_STATED`.
 * What is found out for a set holds for all its rows, whether they have one value or five.
 */
export interface CategoryColumn {
  readonly kind: 'category';
  readonly rows: number;
  readonly codes: Codes;
  readonly values: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
  readonly first: Uint32Array;
  readonly members: Uint32Array;
}

/**
 * Readings as ends and flags. `low` and `high` are one array while every row is exact; a row that states
 * nothing has 0 in both, so that it may be added without asking, and flag 0, so that it is never counted as 0.
 */
export interface IntervalColumn {
  readonly kind: 'interval';
  readonly rows: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly flags: Uint8Array;
  /** How many bits the flags of this column take. */
  readonly bits: number;
  /** The ends that are not meant themselves, by row ({@link ABOVE}, {@link BELOW}); undefined where all are. */
  readonly strict: Uint8Array | undefined;
}

/** A text a row, to be searched; both it and the words of a filter are folded by those who give them. */
export interface TextColumn {
  readonly kind: 'text';
  readonly rows: number;
  readonly texts: readonly string[];
}

export type Column = CategoryColumn | IntervalColumn | TextColumn;

/** Flag: the row states a number. Without it the others are not set either. */
export const KNOWN = 1;
/** Flag: the number is approximate. */
export const ABOUT = 2;
/** Flag: there is no upper end. */
export const OPEN = 4;

/** Strict: more than the low end, not just as much. */
export const ABOVE = 1;
/** Strict: less than the high end. */
export const BELOW = 2;

/** A column of texts. */
export function textColumn<Row>(rows: readonly Row[], get: (row: Row) => string): TextColumn {
  return { kind: 'text', rows: rows.length, texts: rows.map(get) };
}
