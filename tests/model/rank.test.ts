import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/model/compare.ts';
import { type Places, ranks, ranksBy } from '../../src/model/rank.ts';
import { bounds, type Reading, reading } from '../../src/model/reading.ts';
import { readings } from './arbitraries.ts';

const exact = (value: number) => reading(value, value, false, false);
const about = (value: number) => reading(value, value, true, false);
const range = (low: number, high: number) => reading(low, high, false, false);
const atLeast = (value: number) => reading(value, value, false, true);

/** Places as short as they can be written: 1, 2-3, and - for none. */
const written = (places: readonly (Places | undefined)[]) =>
  places.map((each) => (each ? [...new Set(each)].join('-') : '-')).join(' ');

/** The place that a choice of values gives to one of them: one more than there are above it. */
const placeOf = (values: readonly (number | undefined)[], index: number) =>
  1 + values.filter((each) => each !== undefined && each > (values[index] ?? Number.NaN)).length;

/** A high end that can be reached: of what has no upper end, a number above all others. */
const reachable = ([low, high]: readonly [number, number]) => (Number.isFinite(high) ? high : low + 1e9);

describe('ranks', () => {
  it.each<[string, (Reading | undefined)[], string]>([
    ['numbers, the largest first', [exact(1), exact(3), exact(2)], '3 1 2'],
    ['equal numbers, which share a place', [exact(2), exact(2), exact(1)], '1 1 3'],
    ['ranges that overlap', [range(1, 3), range(2, 4), exact(9)], '2-3 2-3 1'],
    ['about 50 beside 52 and 56', [about(50), exact(52), exact(56)], '2-3 2-3 1'],
    ['what has no upper end', [atLeast(20), exact(1000), exact(10)], '1-2 1-2 3'],
    ['ranges that touch, where the higher is never below', [range(1, 2), range(2, 3)], '1-2 1'],
    ['what is not stated, which has no place', [undefined, exact(5), undefined], '- 1 -'],
    ['nothing', [], ''],
  ])('places %s', (_, figures, expected) => {
    expect(written(ranks(figures))).toBe(expected);
  });

  const figures = fc.array(fc.option(readings, { nil: undefined }), { maxLength: 8 });
  const within = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 });

  it('holds for every choice of values within the bounds', () => {
    fc.assert(
      fc.property(figures, within, (some, parts) => {
        const values = some.map((each, i) => {
          if (each === undefined) return undefined;
          const [low, high] = bounds(each);
          // Of the two ends themselves as well as between them.
          const part = Math.min(1, Math.max(0, (parts[i] ?? 0) * 1.4 - 0.2));
          return part === 1 ? reachable([low, high]) : low + (reachable([low, high]) - low) * part;
        });
        return ranks(some).every((places, i) => {
          if (places === undefined) return some[i] === undefined;
          const place = placeOf(values, i);
          return places[0] <= place && place <= places[1];
        });
      }),
    );
  });

  it('reaches both of its ends', () => {
    fc.assert(
      fc.property(figures, (some) => {
        const ends = some.map((each) => each && bounds(each));
        /** One as low or as high as it may be, against all others the other way. */
        const against = (index: number, side: 'low' | 'high') =>
          ends.map((each, i) => {
            if (each === undefined) return undefined;
            const up = (i === index) === (side === 'high');
            return up ? reachable(each) + (i === index && each[1] === Infinity ? 1e9 : 0) : each[0];
          });
        return ranks(some).every(
          (places, i) =>
            places === undefined ||
            (placeOf(against(i, 'high'), i) === places[0] && placeOf(against(i, 'low'), i) === places[1]),
        );
      }),
    );
  });
});

describe('ranksBy', () => {
  const byPairs = (some: readonly (Reading | undefined)[]) =>
    ranksBy(
      some.length,
      (a, b) => compare(some[a], some[b]),
      (i) => some[i] !== undefined,
    );

  it.each<[string, (Reading | undefined)[], string]>([
    ['apart', [exact(1), range(2, 3), exact(9)], '3 2 1'],
    ['equal', [exact(2), exact(2), exact(1)], '1 1 3'],
    ['overlapping', [about(50), exact(52), exact(100)], '2-3 2-3 1'],
    ['not stated', [undefined, exact(1)], '- 1'],
  ])('places figures that are %s', (_, some, expected) => {
    expect(written(byPairs(some))).toBe(expected);
  });

  it('never says more than ranks does, of figures that have nothing in common', () => {
    fc.assert(
      fc.property(fc.array(readings, { minLength: 1, maxLength: 5 }), (some) => {
        const certain = ranks(some);
        return byPairs(some).every((places, i) => {
          const [best = 0, worst = 0] = certain[i] ?? [];
          return places !== undefined && places[0] <= best && worst <= places[1];
        });
      }),
    );
  });
});
