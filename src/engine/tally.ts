import { POLICY } from '../model/policy.ts';
import type { Sum } from '../model/sum.ts';
import { ABOUT, type CategoryColumn, type IntervalColumn, OPEN } from './columns.ts';

/** What is counted of a table: its rows, or what they state of a measure, together or by the sets of a category. */
export interface Counted {
  /** Tells it from everything else counted of the same table. */
  readonly key: string;
  readonly by: CategoryColumn | undefined;
  /** Whether `by` is a column of the projects, asked of their contributions. */
  readonly ofProject: boolean;
  readonly measure: IntervalColumn | undefined;
}

/**
 * The count of some rows, in slots: one for each group and each combination of flags (`group << bits | flags`), which
 * gives the known, the unknown, the approximate and the open at once. `cells` has for every slot how many rows; then,
 * of a measure, the sums of low ends; then those of high ends, unless they are the same. Once made it is not changed.
 */
export interface Tally {
  readonly bits: number;
  readonly slots: number;
  readonly cells: Float64Array;
}

/** The count of no rows. */
export function emptyTally({ by, measure }: Counted): Tally {
  const groups = by === undefined ? 1 : by.first.length - 1;
  if (measure === undefined) return blank(0, groups, 1);
  return blank(measure.bits, groups, measure.high === measure.low ? 2 : 3);
}

/** A count to go on from, so that the one it comes from stays as it is. */
export function copyTally({ bits, slots, cells }: Tally): Tally {
  return { bits, slots, cells: cells.slice() };
}

/** From a count by sets to one by values: a row is in the group of each value it has. */
export function byValue(tally: Tally, { values, first, members }: CategoryColumn): Tally {
  const made = blank(tally.bits, values.length, tally.cells.length / tally.slots);
  for (let set = 0; set < first.length - 1; set++) {
    for (let i = first[set]!; i < first[set + 1]!; i++) addGroup(made, members[i]!, tally, set);
  }
  return made;
}

/**
 * From a count by sets to one of some of them together, of each only a part of what its rows state. How many rows
 * state it, and how, stays whole.
 */
export function ofSets(tally: Tally, sets: Uint32Array, partOf: (set: number) => number): Tally {
  const made = blank(tally.bits, 1, tally.cells.length / tally.slots);
  for (const set of sets) addGroup(made, 0, tally, set, partOf(set));
  return made;
}

/** From a count by sets to one of all rows together. Each row has exactly one set, so none is counted twice. */
export function together(tally: Tally): Tally {
  const made = blank(tally.bits, 1, tally.cells.length / tally.slots);
  for (let set = 0; set < tally.slots >> tally.bits; set++) addGroup(made, 0, tally, set);
  return made;
}

function blank(bits: number, groups: number, parts: number): Tally {
  const slots = groups << bits;
  return { bits, slots, cells: new Float64Array(slots * parts) };
}

/** Adds a set to a group: its counts in full, its amounts in part. */
function addGroup(to: Tally, group: number, from: Tally, set: number, part = 1): void {
  const flags = 1 << to.bits;
  let [at, of, weight] = [group << to.bits, set << to.bits, 1];
  for (; at < to.cells.length; at += to.slots, of += from.slots, weight = part) {
    for (let flag = 0; flag < flags; flag++) to.cells[at + flag]! += from.cells[of + flag]! * weight;
  }
}

/** How many rows a group has. */
export function countOf({ bits, cells }: Tally, group: number): number {
  let count = 0;
  for (let slot = group << bits; slot < (group + 1) << bits; slot++) count += cells[slot]!;
  return count;
}

/** What a group's rows state of the measure. The middle is linear in the ends, so its sum follows from theirs. */
export function sumAt({ bits, slots, cells }: Tally, group: number): Sum {
  let [low, high, unknown, known, about, open] = [0, 0, 0, 0, 0, 0];
  for (let flags = 0; flags < 1 << bits; flags++) {
    const slot = (group << bits) | flags;
    const count = cells[slot]!;
    low += cells[slots + slot]!;
    high += cells[cells.length - slots + slot]!;
    if (flags === 0) unknown += count;
    else known += count;
    if ((flags & ABOUT) !== 0) about += count;
    if ((flags & OPEN) !== 0) open += count;
  }
  return { low, middle: low + (high - low) * POLICY.middle, high, known, unknown, about, open };
}
