import { describe, expect, it } from 'vitest';
import { hasBit } from '../../src/lib/bits.ts';
import { categoryColumn } from '../../src/engine/category.ts';
import { type Column, NOT_STATED, textColumn } from '../../src/engine/columns.ts';
import { failingOf } from '../../src/engine/failing.ts';
import { type Filter, restricts, sameFilter } from '../../src/engine/filters.ts';
import { intervalColumn } from '../../src/engine/interval.ts';
import { reading } from '../../src/model/reading.ts';

/** The numbers of the rows that pass. */
function passing(column: Column, filter: Filter): number[] {
  const failed = failingOf(column)(filter);
  return Array.from({ length: column.rows }, (_, row) => row).filter((row) => !hasBit(failed, row));
}

describe('a filter on categories', () => {
  const column = categoryColumn([['a'], ['a', 'b'], ['b', 'c'], []], (row) => row);
  const single = categoryColumn(['a', 'b', undefined], (row) => row);
  const filter = (include: string[], exclude: string[] = [], mode: 'any' | 'all' = 'any'): Filter => {
    return { kind: 'categories', mode, include, exclude };
  };

  it.each([
    ['any', filter(['a', 'c']), [0, 1, 2]],
    ['all', filter(['a', 'b'], [], 'all'), [1]],
    ['all of one', filter(['b'], [], 'all'), [1, 2]],
    ['none of', filter([], ['a']), [2, 3]],
    ['any but', filter(['a', 'b'], ['c']), [0, 1]],
    ['the same in and out', filter(['a'], ['a']), []],
    ['only not stated', filter([NOT_STATED]), [3]],
    ['all but not stated', filter([], [NOT_STATED]), [0, 1, 2]],
    ['not stated or a', filter([NOT_STATED, 'a']), [0, 1, 3]],
    ['an unknown name', filter(['nobody']), []],
    ['any with an unknown name', filter(['nobody', 'c']), [2]],
    ['all with an unknown name', filter(['nobody', 'c'], [], 'all'), []],
    ['none of an unknown name', filter([], ['nobody']), [0, 1, 2, 3]],
    ['a name said twice', filter(['a', 'a'], [], 'all'), [0, 1]],
  ])('passes %s', (_, given, rows) => expect(passing(column, given)).toEqual(rows));

  it('works alike where every row has one value', () => {
    expect(passing(single, filter(['a', NOT_STATED]))).toEqual([0, 2]);
    expect(passing(single, filter([], ['a']))).toEqual([1, 2]);
    expect(passing(single, filter(['a', 'b'], [], 'all'))).toEqual([]);
  });
});

describe('a filter on an interval', () => {
  const column = intervalColumn(
    [
      reading(40, 60, false, false),
      reading(50, 50, true, false),
      reading(20, 20, false, true),
      undefined,
      reading(50, 50, false, false),
      reading(0.1, 0.1, false, false),
      reading(100, 200, true, false),
    ],
    (row) => row,
  );
  const filter = (low?: number, high?: number, unknown?: 'keep' | 'only'): Filter => {
    return { kind: 'interval', low, high, unknown };
  };

  it.each([
    ['touches from below', filter(60, 61), [0, 2]],
    ['touches from above', filter(30, 40), [0, 2]],
    ['widens "about" up', filter(55, 58), [0, 1, 2]],
    ['widens "about" down', filter(44, 45), [0, 1, 2]],
    ['widens "about" no further', filter(55.5, 58), [0, 2]],
    ['has no upper end for "at least"', filter(1e9), [2]],
    ['starts "at least" at its number', filter(undefined, 19.5), [5]],
    ['widens both ends of an approximate range', filter(90, 90), [2, 6]],
    ['holds a number the brush ends on, rounded alike', filter(0.1, 0.1), [5]],
    ['keeps what states nothing', filter(45, 55, 'keep'), [0, 1, 2, 3, 4]],
    ['keeps only what states nothing', filter(45, 55, 'only'), [3]],
    ['without ends, leaves out what states nothing', filter(), [0, 1, 2, 4, 5, 6]],
    ['the wrong way round, passes only what holds both', filter(55, 45), [0, 1, 2]],
  ])('%s', (_, given, rows) => expect(passing(column, given)).toEqual(rows));
});

describe('a filter on text', () => {
  const column = textColumn(['red river', 'river', 'red stone', ''], (row) => row);

  it('passes what has every word, anywhere', () => {
    expect(passing(column, { kind: 'text', words: ['red', 'iv'] })).toEqual([0]);
    expect(passing(column, { kind: 'text', words: ['r'] })).toEqual([0, 1, 2]);
  });
});

describe('filters', () => {
  it('are refused by a column of another kind', () => {
    const column = textColumn(['a'], (row) => row);
    expect(() => failingOf(column)({ kind: 'interval' })).toThrow(/interval.*text/);
  });

  it('restrict only when they could leave out a row', () => {
    expect(restricts({ kind: 'categories', mode: 'all', include: [], exclude: [] })).toBe(false);
    expect(restricts({ kind: 'interval', unknown: 'keep' })).toBe(false);
    expect(restricts({ kind: 'interval' })).toBe(true);
    expect(restricts({ kind: 'text', words: [''] })).toBe(false);
  });

  it('are compared by what they say', () => {
    const a: Filter = { kind: 'categories', mode: 'any', include: ['a'], exclude: [] };
    expect(sameFilter(a, { ...a, include: ['a'] })).toBe(true);
    expect(sameFilter(a, { ...a, mode: 'all' })).toBe(false);
    expect(sameFilter(a, { ...a, exclude: ['a'] })).toBe(false);
    expect(sameFilter(a, { kind: 'text', words: ['a'] })).toBe(false);
    expect(sameFilter({ kind: 'interval', low: 1 }, { kind: 'interval', low: 1, high: undefined })).toBe(
      true,
    );
    expect(sameFilter({ kind: 'interval', low: 1 }, { kind: 'interval', low: 1, unknown: 'keep' })).toBe(
      false,
    );
    expect(sameFilter({ kind: 'text', words: ['a'] }, { kind: 'text', words: ['a', 'b'] })).toBe(false);
  });
});
