// The loops in which a step spends its time, each on one block of rows. They read from all over the amounts or add
// all over a tally, never both: an addition whose place is not yet known holds up all reads behind it. And they go
// four rows at a time: V8 looks up anew in every round where an array lies and how long it is. One to four rows are
// always left to the last loop of each, so that V8 has seen it when it compiles them, and need not do so twice.

import type { Codes } from './columns.ts';

/** How many rows a block may hold: all its lists stay in the processor's nearest memory. */
export const BLOCK = 2048;

/** `cells[codes[at[i]]] += sign` */
export function countCodes(
  cells: Float64Array,
  codes: Codes,
  at: Uint32Array,
  count: number,
  sign: number,
): void {
  let i = 0;
  for (; i < count - 4; i += 4) {
    cells[codes[at[i]!]!]! += sign;
    cells[codes[at[i + 1]!]!]! += sign;
    cells[codes[at[i + 2]!]!]! += sign;
    cells[codes[at[i + 3]!]!]! += sign;
  }
  for (; i < count; i++) cells[codes[at[i]!]!]! += sign;
}

/** `out[i] = from[at[i]]` */
export function gatherRows(out: Uint32Array, from: Uint32Array, at: Uint32Array, count: number): void {
  let i = 0;
  for (; i < count - 4; i += 4) {
    out[i] = from[at[i]!]!;
    out[i + 1] = from[at[i + 1]!]!;
    out[i + 2] = from[at[i + 2]!]!;
    out[i + 3] = from[at[i + 3]!]!;
  }
  for (; i < count; i++) out[i] = from[at[i]!]!;
}

/** `out[i] = flags[rows[i]]` */
export function gatherFlags(out: Uint32Array, flags: Uint8Array, rows: Uint32Array, count: number): void {
  let i = 0;
  for (; i < count - 4; i += 4) {
    out[i] = flags[rows[i]!]!;
    out[i + 1] = flags[rows[i + 1]!]!;
    out[i + 2] = flags[rows[i + 2]!]!;
    out[i + 3] = flags[rows[i + 3]!]!;
  }
  for (; i < count; i++) out[i] = flags[rows[i]!]!;
}

/** `out[i] = (codes[at[i]] << bits) | out[i]` */
export function gatherCodes(
  out: Uint32Array,
  codes: Codes,
  at: Uint32Array,
  count: number,
  bits: number,
): void {
  let i = 0;
  for (; i < count - 4; i += 4) {
    out[i]! |= codes[at[i]!]! << bits;
    out[i + 1]! |= codes[at[i + 1]!]! << bits;
    out[i + 2]! |= codes[at[i + 2]!]! << bits;
    out[i + 3]! |= codes[at[i + 3]!]! << bits;
  }
  for (; i < count; i++) out[i]! |= codes[at[i]!]! << bits;
}

/** `out[i] = sign * from[rows[i]]` */
export function gatherAmounts(
  out: Float64Array,
  from: Float64Array,
  rows: Uint32Array,
  count: number,
  sign: number,
): void {
  let i = 0;
  for (; i < count - 4; i += 4) {
    out[i] = sign * from[rows[i]!]!;
    out[i + 1] = sign * from[rows[i + 1]!]!;
    out[i + 2] = sign * from[rows[i + 2]!]!;
    out[i + 3] = sign * from[rows[i + 3]!]!;
  }
  for (; i < count; i++) out[i] = sign * from[rows[i]!]!;
}

/** `cells[slots[i]] += sign` */
export function addCounts(cells: Float64Array, slots: Uint32Array, count: number, sign: number): void {
  let i = 0;
  for (; i < count - 4; i += 4) {
    cells[slots[i]!]! += sign;
    cells[slots[i + 1]!]! += sign;
    cells[slots[i + 2]!]! += sign;
    cells[slots[i + 3]!]! += sign;
  }
  for (; i < count; i++) cells[slots[i]!]! += sign;
}

/** `cells[start + slots[i]] += amounts[i]` */
export function addAmounts(
  cells: Float64Array,
  start: number,
  slots: Uint32Array,
  amounts: Float64Array,
  count: number,
): void {
  let i = 0;
  for (; i < count - 4; i += 4) {
    cells[start + slots[i]!]! += amounts[i]!;
    cells[start + slots[i + 1]!]! += amounts[i + 1]!;
    cells[start + slots[i + 2]!]! += amounts[i + 2]!;
    cells[start + slots[i + 3]!]! += amounts[i + 3]!;
  }
  for (; i < count; i++) cells[start + slots[i]!]! += amounts[i]!;
}
