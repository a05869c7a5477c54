import { describe, expect, it } from 'vitest';
import { categoryColumn } from '../../src/engine/category.ts';
import { ABOUT, type CategoryColumn, KNOWN, NOT_STATED, OPEN, textColumn } from '../../src/engine/columns.ts';
import { intervalColumn } from '../../src/engine/interval.ts';
import { linkTables } from '../../src/engine/link.ts';
import { type Reading, reading } from '../../src/model/reading.ts';

const same = <T>(row: T) => row;

/** The values of each row, read back off the column. */
function valuesOf({ codes, first, members, values }: CategoryColumn): unknown[] {
  return Array.from(codes, (set) => {
    const list = members.subarray(first[set], first[set + 1]);
    return Array.from(list, (member) => values[member]).toSorted((a, b) =>
      String(a).localeCompare(String(b)),
    );
  });
}

describe('a category column', () => {
  it('gives rows that state nothing a value of their own, the first', () => {
    const column = categoryColumn(['b', undefined, 'a', 'b', ''], same);
    expect(column.values).toEqual([NOT_STATED, 'b', 'a']);
    expect([...column.codes]).toEqual([1, 0, 2, 1, 0]);
    expect(valuesOf(column)).toEqual([['b'], [''], ['a'], ['b'], ['']]);
  });

  it('holds several values a row, each once', () => {
    const column = categoryColumn([['a'], [], ['b', 'a', 'b'], undefined, ['a', 'a'], 'a'], same);
    expect(column.values).toEqual([NOT_STATED, 'a', 'b']);
    expect(valuesOf(column)).toEqual([['a'], [''], ['a', 'b'], [''], ['a'], ['a']]);
  });

  it('has each set once, in whatever order its values are said', () => {
    const column = categoryColumn(
      [
        ['a', 'b', 'c'],
        ['c', 'a', 'b'],
        ['b', 'a'],
        ['a', 'b'],
      ],
      same,
    );
    expect([...column.codes]).toEqual([1, 1, 2, 2]);
    expect(column.first).toHaveLength(4);
  });

  it.each([
    [255, Uint8Array],
    [256, Uint16Array],
    [65_535, Uint16Array],
    [65_536, Uint32Array],
  ])('codes %i values in the smallest type', (count, type) => {
    const rows = Array.from({ length: count }, (_, i) => `value ${i}`);
    const column = categoryColumn(rows, same);
    expect(column.codes).toBeInstanceOf(type);
    expect(valuesOf(column)).toEqual(rows.map((value) => [value]));
    const [all] = valuesOf(categoryColumn([rows], same));
    expect(all).toEqual(rows.toSorted());
  });

  it('may have no rows', () => {
    expect(categoryColumn([], same)).toMatchObject({ rows: 0, values: [NOT_STATED] });
  });
});

describe('an interval column', () => {
  const rows: (Reading | undefined)[] = [
    reading(5, 5, false, false),
    undefined,
    reading(50, 50, true, false),
    reading(20, 20, false, true),
  ];

  it('flags what is known, approximate and open, and shares its ends while they agree', () => {
    const column = intervalColumn(rows, same);
    expect([...column.flags]).toEqual([KNOWN, 0, KNOWN | ABOUT, KNOWN | OPEN]);
    expect([...column.low]).toEqual([5, 0, 50, 20]);
    expect(column.high).toBe(column.low);
  });

  it('has two ends from the first range on', () => {
    const column = intervalColumn([...rows, reading(1, 2, true, false), reading(7, 7, false, false)], same);
    expect([...column.flags].slice(4)).toEqual([KNOWN | ABOUT, KNOWN]);
    expect([...column.low]).toEqual([5, 0, 50, 20, 1, 7]);
    expect([...column.high]).toEqual([5, 0, 50, 20, 2, 7]);
  });

  it('keeps halves and rounds finer parts to 1/64', () => {
    const column = intervalColumn(
      [reading(0.5, 1e12 + 0.25, false, false), reading(0.1, 0.1, false, false)],
      same,
    );
    expect([...column.low]).toEqual([0.5, 6 / 64]);
    expect(column.high[0]).toBe(1e12 + 0.25);
  });
});

describe('the rest of a table', () => {
  it('has texts as they are given', () => {
    expect(textColumn(['A', 'b'], (row) => row.toLowerCase()).texts).toEqual(['a', 'b']);
  });

  it('links contributions to projects, which may have none', () => {
    const tables = linkTables([[], ['a', 'b'], [], ['c']], same);
    expect(tables.contributions).toEqual(['a', 'b', 'c']);
    expect([...tables.link.first]).toEqual([0, 0, 2, 2, 3]);
    expect([...tables.link.projectOf]).toEqual([1, 1, 3]);
  });
});
