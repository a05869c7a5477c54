import type { CategoryColumn } from './columns.ts';
import { setsWith, setsWithBoth } from './sets.ts';

/** What goes together with one value, or with two: in each category, the values that some row has beside it. */
export interface Companions {
  /** Whether a row has the value beside it; of two values, whether one row has both. */
  readonly has: (dimension: string, value: string, other?: string) => boolean;
}

const NOTHING: Companions = { has: () => false };

/** The sets of a column that hold a value, or both of two; undefined where the column does not know them. */
function setsOf(
  column: CategoryColumn | undefined,
  value: string,
  other: string | undefined,
): Uint32Array | undefined {
  const [a, b] = [column?.codeOf.get(value), column?.codeOf.get(other ?? value)];
  if (column === undefined || a === undefined || b === undefined) return undefined;
  return a === b ? setsWith(column, a) : setsWithBoth(column, a, b);
}

/**
 * Makes a function that finds what goes together with a value, or with two of one dimension, for showing one thing in
 * every view at once. One pass over the rows of its column, and one over those of each other column that is asked
 * about.
 */
export function companionsIn(columns: ReadonlyMap<string, CategoryColumn>) {
  return (dimension: string, value: string, other?: string): Companions => {
    const column = columns.get(dimension);
    const pointed = setsOf(column, value, other);
    if (column === undefined || pointed === undefined) return NOTHING;
    const wanted = new Uint8Array(column.first.length - 1);
    for (const set of pointed) wanted[set] = 1;
    const found = new Map<CategoryColumn, Uint8Array>();
    /** The sets of another column that a wanted row has. */
    const seenIn = (others: CategoryColumn): Uint8Array => {
      const known = found.get(others);
      if (known !== undefined) return known;
      const seen = new Uint8Array(others.first.length - 1);
      const [from, to] = [column.codes, others.codes];
      for (let row = 0; row < from.length; row++) if (wanted[from[row]!] === 1) seen[to[row]!] = 1;
      found.set(others, seen);
      return seen;
    };
    const here = [value, other ?? value];
    return {
      has(otherDimension, ...values) {
        const [first, second = first] = values;
        // A value is in the pairs it is part of, and a pair shows its two values.
        if (otherDimension === dimension) {
          const there = [first, second];
          return here.every((each) => there.includes(each)) || there.every((each) => here.includes(each));
        }
        const others = columns.get(otherDimension);
        const sets = setsOf(others, first, second);
        if (others === undefined || sets === undefined) return false;
        const seen = seenIn(others);
        return sets.some((set) => seen[set] === 1);
      },
    };
  };
}
