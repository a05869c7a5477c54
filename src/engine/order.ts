import { type Bits, noBits } from '../lib/bits.ts';

/** The rows of a table that have a number, in the order of their numbers. */
export interface Order {
  /** The number of a row. */
  readonly of: (row: number) => number;
  /** In order of their buckets, and in a bucket as they come; bucket `b` lies from `starts[b]` to `starts[b + 1]`. */
  readonly rows: Uint32Array;
  readonly starts: Uint32Array;
  /** The bucket that rows with this number are in; before 0 or after the last where there is none. */
  readonly bucketOf: (number: number) => number;
}

const MOST_BUCKETS = 2 ** 16;

/**
 * Orders rows by the keys of their numbers, roughly: two passes, no comparison. With up to 65,536 buckets between the
 * least and the greatest number few rows share one, and those that do are looked at one by one when it matters.
 */
export function orderRows(keys: Int32Array, of: (row: number) => number): Order {
  let least = ENDLESS;
  let most = 0;
  let count = 0;
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    if (key === NO_KEY) continue;
    count++;
    if (key < least) least = key;
    if (key > most && key < ENDLESS) most = key;
  }
  const buckets = Math.min(MOST_BUCKETS, Math.max(count, 1));
  const shift = Math.max(0, 32 - Math.clz32(Math.max(0, most - least) / buckets));
  const bucket = (key: number) => Math.min((key - least) >> shift, buckets);

  const starts = new Uint32Array(buckets + 2);
  for (let row = 0; row < keys.length; row++) if (keys[row] !== NO_KEY) starts[bucket(keys[row]!) + 1]!++;
  for (let b = 0; b <= buckets; b++) starts[b + 1]! += starts[b]!;
  const next = starts.slice();
  const rows = new Uint32Array(count);
  for (let row = 0; row < keys.length; row++) {
    if (keys[row] !== NO_KEY) rows[next[bucket(keys[row]!)]!++] = row;
  }
  return { of, rows, starts, bucketOf: (number) => (number < 0 ? -1 : bucket(keyOf(number + 0))) };
}

const number = new Float64Array(1);
const words = new Int32Array(number.buffer);

/** The first half of a number's bits, which is a whole number in the same order. For numbers from 0 on. */
export function keyOf(value: number): number {
  number[0] = value;
  return words[1]!;
}

/** The key of a row that has no number. */
export const NO_KEY = -1;

const ENDLESS = keyOf(Number.POSITIVE_INFINITY);

/** The rows whose number lies below a moving end. A move costs as much as there are rows between old and new end. */
export class RowsBelow {
  readonly bits: Bits;
  readonly #order: Order;
  /** Rows of earlier buckets are in, those of later ones are not, those of this one were looked at. */
  #bucket = 0;

  constructor(order: Order, length: number) {
    this.#order = order;
    this.bits = noBits(length);
  }

  /** Moves to the end; rows with just that number are in if it is closed. */
  move(end: number, closed: boolean): Bits {
    const { starts, bucketOf } = this.#order;
    const to = Math.max(bucketOf(end), 0);
    this.#put(starts[this.#bucket]!, starts[to]!, 1);
    this.#put(starts[to]!, starts[this.#bucket + 1]!, 0);
    this.#look(starts[to]!, starts[to + 1]!, end, closed);
    this.#bucket = to;
    return this.bits;
  }

  /** Puts rows in (1) or leaves them out (0). */
  #put(from: number, to: number, bit: 0 | 1): void {
    const { rows } = this.#order;
    for (let i = from; i < to; i++) this.#write(rows[i]!, bit);
  }

  /** Puts rows in or leaves them out, each by its number. */
  #look(from: number, to: number, end: number, closed: boolean): void {
    const { rows, of } = this.#order;
    for (let i = from; i < to; i++) {
      const number = of(rows[i]!);
      this.#write(rows[i]!, Number(number < end) | (Number(closed) & Number(number === end)));
    }
  }

  #write(row: number, bit: number): void {
    const word = this.bits[row >>> 5]!;
    this.bits[row >>> 5] = (word & ~(1 << (row & 31))) | (bit << (row & 31));
  }
}
