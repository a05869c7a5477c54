import type { CategoryColumn } from './columns.ts';

/** What goes together with one value: in each category, the values that some row has beside it. */
export interface Companions {
  readonly has: (dimension: string, value: string) => boolean;
}

const NOTHING: Companions = { has: () => false };

/** For each set of a column, whether it holds a value. */
function setsWith(column: CategoryColumn, code: number): Uint8Array {
  const { first, members } = column;
  const sets = new Uint8Array(first.length - 1);
  for (let set = 0; set < sets.length; set++) {
    for (let i = first[set]!; i < first[set + 1]!; i++) if (members[i] === code) sets[set] = 1;
  }
  return sets;
}

/** For each value of a column, whether one of the seen sets holds it. */
function valuesOf(column: CategoryColumn, seen: Uint8Array): Uint8Array {
  const { first, members, values } = column;
  const found = new Uint8Array(values.length);
  for (let set = 0; set < seen.length; set++) {
    if (seen[set] === 0) continue;
    for (let i = first[set]!; i < first[set + 1]!; i++) found[members[i]!] = 1;
  }
  return found;
}

/**
 * Makes a function that finds what goes together with a value, for showing one thing in every view at once.
 * One pass over the rows of its column, and one over those of each other column that is asked about.
 */
export function companionsIn(columns: ReadonlyMap<string, CategoryColumn>) {
  return (dimension: string, value: string): Companions => {
    const column = columns.get(dimension);
    const code = column?.codeOf.get(value);
    if (column === undefined || code === undefined) return NOTHING;
    const wanted = setsWith(column, code);
    const found = new Map<string, Uint8Array>();
    const together = (other: CategoryColumn): Uint8Array => {
      const seen = new Uint8Array(other.first.length - 1);
      const [from, to] = [column.codes, other.codes];
      for (let row = 0; row < from.length; row++) if (wanted[from[row]!] === 1) seen[to[row]!] = 1;
      return valuesOf(other, seen);
    };
    return {
      has(otherDimension, otherValue) {
        if (otherDimension === dimension) return otherValue === value;
        const other = columns.get(otherDimension);
        const otherCode = other?.codeOf.get(otherValue);
        if (other === undefined || otherCode === undefined) return false;
        const known = found.get(otherDimension) ?? together(other);
        found.set(otherDimension, known);
        return known[otherCode] === 1;
      },
    };
  };
}
