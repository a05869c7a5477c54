import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allBits,
  type Bits,
  countBits,
  countDifferent,
  dropBits,
  hasBit,
  meetBits,
  noBits,
  RowBlocks,
  rowsIn,
  sameBits,
} from '../../src/lib/bits.ts';

/** A set of rows as bits, made the slow way. */
function bitsOf(length: number, rows: ReadonlySet<number>): Bits {
  const bits = noBits(length);
  for (const row of rows) bits[row >>> 5]! |= 1 << (row & 31);
  return bits;
}

const rowsOf = (length: number, bits: Bits) =>
  Array.from({ length }, (_, row) => row).filter((row) => hasBit(bits, row));

/** The rows of `a` that are not in `b`, taken in the smallest blocks. */
function inBlocks(a: Bits, b: Bits): number[] {
  const rows = new Uint32Array(40);
  const blocks = new RowBlocks(a, b, rows);
  const found: number[] = [];
  while (blocks.next()) found.push(...rows.subarray(0, blocks.count));
  return found;
}

const two = fc.nat({ max: 130 }).chain((length) => {
  const rows =
    length === 0
      ? fc.constant(new Set<number>())
      : fc.array(fc.nat({ max: length - 1 })).map((each) => new Set(each));
  return fc.tuple(fc.constant(length), rows, rows);
});

describe('a set of rows', () => {
  it.each([0, 1, 31, 32, 33, 64])('of all %i rows holds each of them and none beyond', (length) => {
    expect(countBits(allBits(length))).toBe(length);
    expect(rowsOf(length, allBits(length))).toHaveLength(length);
    expect(countBits(noBits(length))).toBe(0);
  });

  it('is what sets are', () => {
    fc.assert(
      fc.property(two, ([length, a, b]) => {
        const [bitsA, bitsB] = [bitsOf(length, a), bitsOf(length, b)];
        const sorted = (rows: Iterable<number>) => [...rows].toSorted((x, y) => x - y);
        const onlyA = sorted([...a].filter((row) => !b.has(row)));
        const onlyB = [...b].filter((row) => !a.has(row));
        expect(rowsOf(length, bitsA)).toEqual(sorted(a));
        expect(countBits(bitsA)).toBe(a.size);
        expect([...rowsIn(bitsA)]).toEqual(sorted(a));
        expect(inBlocks(bitsA, bitsB)).toEqual(onlyA);
        expect(countDifferent(bitsA, bitsB)).toBe(onlyA.length + onlyB.length);
        expect(sameBits(bitsA, bitsB)).toBe(onlyA.length + onlyB.length === 0);
        const dropped = bitsA.slice();
        dropBits(dropped, bitsB);
        expect(rowsOf(length, dropped)).toEqual(onlyA);
        const both = meetBits(bitsA, bitsB);
        expect(rowsOf(length, both)).toEqual(sorted([...a].filter((row) => b.has(row))));
      }),
    );
  });
});
