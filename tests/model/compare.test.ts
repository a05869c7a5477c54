import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, orderReadings, type Verdict } from '../../src/model/compare.ts';
import { type Reading, reading } from '../../src/model/reading.ts';
import { readings } from './arbitraries.ts';

const exact = (value: number) => reading(value, value, false, false);
const about = (value: number) => reading(value, value, true, false);
const range = (low: number, high: number) => reading(low, high, false, false);
const atLeast = (value: number) => reading(value, value, false, true);

describe('compare', () => {
  it.each<[string, Reading | undefined, Reading | undefined, Verdict]>([
    ['two numbers', exact(10), exact(9), 'larger'],
    ['the same number', exact(10), exact(10), 'equal'],
    ['two abouts of one number', about(50), about(50), 'overlap'],
    ['about 50 and 55, which it may reach', about(50), exact(55), 'overlap'],
    ['about 50 and 56, which it may not', about(50), exact(56), 'smaller'],
    ['about 50 and 45', about(50), exact(45), 'overlap'],
    ['about 50 and 44', about(50), exact(44), 'larger'],
    ['ranges apart', range(1, 2), range(3, 4), 'smaller'],
    ['ranges that touch', range(1, 3), range(3, 4), 'overlap'],
    ['the same range, which may hold two numbers', range(1, 3), range(1, 3), 'overlap'],
    ['at least 20 and 19', atLeast(20), exact(19), 'larger'],
    ['at least 20 and a million', atLeast(20), exact(1_000_000), 'overlap'],
    ['two with no upper end', atLeast(20), atLeast(1000), 'overlap'],
    ['one that is not stated', exact(1), undefined, 'unknown'],
    ['two that are not stated', undefined, undefined, 'unknown'],
  ])('%s', (_, a, b, verdict) => {
    expect(compare(a, b)).toBe(verdict);
  });

  it('says the opposite the other way round', () => {
    const opposite: Record<Verdict, Verdict> = {
      larger: 'smaller',
      smaller: 'larger',
      equal: 'equal',
      overlap: 'overlap',
      unknown: 'unknown',
    };
    fc.assert(fc.property(readings, readings, (a, b) => compare(a, b) === opposite[compare(b, a)]));
  });
});

describe('orderReadings', () => {
  // Held in objects: sorting puts bare undefined last by itself and never asks about it.
  const figures = [exact(7), undefined, range(4, 20), about(9), undefined, exact(1)].map((of) => ({ of }));
  const sorted = (direction: 'ascending' | 'descending', end: 'low' | 'middle' | 'high') =>
    figures.toSorted((a, b) => orderReadings(a.of, b.of, direction, end)).map(({ of }) => of?.[end]);

  it('puts what is not stated last in either direction', () => {
    expect(sorted('ascending', 'middle')).toEqual([1, 7, 9, 12, undefined, undefined]);
    expect(sorted('descending', 'middle')).toEqual([12, 9, 7, 1, undefined, undefined]);
  });

  it('orders by the chosen end', () => {
    expect(sorted('ascending', 'low')).toEqual([1, 4, 7, 9, undefined, undefined]);
    expect(sorted('ascending', 'high')).toEqual([1, 7, 9, 20, undefined, undefined]);
  });
});
