/**
 * A set of rows: one bit a row, 32 rows a word. Bits past the last row are 0, so sets of one table
 * can be counted and compared word by word. Never changed once it is handed on.
 */
export type Bits = Int32Array;

/** The set of no rows, with room for so many. */
export function noBits(length: number): Bits {
  return new Int32Array((length + 31) >>> 5);
}

/** The set of all rows of a table of that length. */
export function allBits(length: number): Bits {
  const bits = noBits(length).fill(-1);
  if ((length & 31) !== 0) bits[bits.length - 1] = (1 << (length & 31)) - 1;
  return bits;
}

/** Whether the row is in the set. */
export function hasBit(bits: Bits, row: number): boolean {
  return ((bits[row >>> 5]! >>> (row & 31)) & 1) === 1;
}

/** Whether two sets of one table hold the same rows. */
export function sameBits(a: Bits, b: Bits): boolean {
  for (let w = 0; w < a.length; w++) if (a[w] !== b[w]) return false;
  return true;
}

/** Leaves in `bits` what is not in `other`; for a set still being made. */
export function dropBits(bits: Bits, other: Bits): void {
  for (let w = 0; w < bits.length; w++) bits[w]! &= ~other[w]!;
}

/** The rows that are in both sets. */
export function meetBits(a: Bits, b: Bits): Bits {
  const both = a.slice();
  for (let w = 0; w < both.length; w++) both[w]! &= b[w]!;
  return both;
}

/** How many rows the set holds. */
export function countBits(bits: Bits): number {
  let count = 0;
  for (let w = 0; w < bits.length; w++) count += ones(bits[w]!);
  return count;
}

/** How many rows are in one of the sets but not in both. */
export function countDifferent(a: Bits, b: Bits): number {
  let count = 0;
  for (let w = 0; w < a.length; w++) count += ones(a[w]! ^ b[w]!);
  return count;
}

/** The rows of a set, in order. */
export function rowsIn(bits: Bits): Uint32Array {
  const blocks = new RowBlocks(bits, new Int32Array(bits.length), new Uint32Array(bits.length * 32));
  blocks.next();
  return blocks.rows.slice(0, blocks.count);
}

/** Goes through the rows of `a` that are not in `b`, in order, a block at a time. */
export class RowBlocks {
  /** The present block: its rows, of which only the first `count` count. */
  readonly rows: Uint32Array;
  count = 0;
  readonly #a: Bits;
  readonly #b: Bits;
  #word = 0;

  /** Each block is written into `rows`, which has room for 32 at least. */
  constructor(a: Bits, b: Bits, rows: Uint32Array) {
    this.#a = a;
    this.#b = b;
    this.rows = rows;
  }

  /** Lists the next block; false when there are no more rows. */
  next(): boolean {
    const [a, b, rows] = [this.#a, this.#b, this.rows];
    const full = rows.length - 32;
    let w = this.#word;
    let i = 0;
    for (; w < a.length && i <= full; w++) {
      // Taking the lowest bit off a word costs the same however the rows lie; testing each bit would stumble.
      for (let word = a[w]! & ~b[w]!; word !== 0; word &= word - 1) {
        rows[i++] = (w << 5) + 31 - Math.clz32(word & -word);
      }
    }
    this.#word = w;
    this.count = i;
    return i > 0;
  }
}

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
