import type { CategoryColumn } from './columns.ts';

/** For each value of a column the sets that hold it, one after another: those of value `v` from `start[v]` on. */
interface Holders {
  readonly start: Uint32Array;
  readonly sets: Uint32Array;
  /** The sets that hold two values, as far as anyone has asked. */
  readonly both: Map<number, Uint32Array>;
}

/** Found once and kept with the column. */
const known = new WeakMap<CategoryColumn, Holders>();

function holdersOf(column: CategoryColumn): Holders {
  const before = known.get(column);
  if (before !== undefined) return before;
  const { values, first, members } = column;
  const start = new Uint32Array(values.length + 1);
  for (const code of members) start[code + 1]!++;
  for (let code = 0; code < values.length; code++) start[code + 1]! += start[code]!;
  const next = start.slice();
  const sets = new Uint32Array(members.length);
  for (let set = 0; set < first.length - 1; set++) {
    for (let i = first[set]!; i < first[set + 1]!; i++) sets[next[members[i]!]!++] = set;
  }
  const made = { start, sets, both: new Map<number, Uint32Array>() };
  known.set(column, made);
  return made;
}

/** The sets of a column that hold a value, by its code. */
export function setsWith(column: CategoryColumn, code: number): Uint32Array {
  const { start, sets } = holdersOf(column);
  return sets.subarray(start[code], start[code + 1]);
}

/** The sets of a column that hold both of two values. */
export function setsWithBoth(column: CategoryColumn, a: number, b: number): Uint32Array {
  const { both } = holdersOf(column);
  const key = Math.min(a, b) * column.values.length + Math.max(a, b);
  const before = both.get(key);
  if (before !== undefined) return before;
  const others = new Set(setsWith(column, b));
  const made = setsWith(column, a).filter((set) => others.has(set));
  both.set(key, made);
  return made;
}

/** How many values a set holds. */
export function sizeOf({ first }: CategoryColumn, set: number): number {
  return first[set + 1]! - first[set]!;
}
