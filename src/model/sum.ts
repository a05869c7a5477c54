import type { Reading } from './reading.ts';

/**
 * What may be claimed of many figures together: the ends and the middle of those stated, how many are stated
 * and how many not, and how many of the stated are approximate or have no upper end.
 * A commutative monoid under {@link add}: any order and any grouping gives the same sum.
 */
export interface Sum {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly known: number;
  readonly unknown: number;
  readonly about: number;
  readonly open: number;
}

/** The sum of no figures. It claims nothing: `known` is 0, so it is shown as not stated, never as 0. */
export const NOTHING: Sum = { low: 0, middle: 0, high: 0, known: 0, unknown: 0, about: 0, open: 0 };

/** One figure as a sum; undefined counts as one figure that is not stated. */
export function sumOf(reading: Reading | undefined): Sum {
  if (reading === undefined) return { ...NOTHING, unknown: 1 };
  const { low, middle, high, about, open } = reading;
  return { low, middle, high, known: 1, unknown: 0, about: about ? 1 : 0, open: open ? 1 : 0 };
}

/** Adds two sums. Ends add to ends; what is not stated is counted, never valued. */
export function add(a: Sum, b: Sum): Sum {
  return {
    low: a.low + b.low,
    middle: a.middle + b.middle,
    high: a.high + b.high,
    known: a.known + b.known,
    unknown: a.unknown + b.unknown,
    about: a.about + b.about,
    open: a.open + b.open,
  };
}

/** The sum of many readings. */
export function addAll(readings: Iterable<Reading | undefined>): Sum {
  let total = NOTHING;
  for (const each of readings) total = add(total, sumOf(each));
  return total;
}
