import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds, read, reading } from '../../src/model/reading.ts';
import type { Quantity } from '../../src/model/schema.ts';
import { quantities, readings } from './arbitraries.ts';

const calm = { about: false, open: false };

describe('read', () => {
  it.each<[Quantity, unknown]>([
    [
      { certainty: 'exact', value: 7 },
      { low: 7, middle: 7, high: 7, ...calm },
    ],
    [
      { certainty: 'approximate', value: 50 },
      { low: 50, middle: 50, high: 50, about: true, open: false },
    ],
    [
      { certainty: 'range', low: 40, high: 50 },
      { low: 40, middle: 45, high: 50, ...calm },
    ],
    [
      { certainty: 'range', low: 40, high: 50, about: true },
      { low: 40, middle: 45, high: 50, about: true, open: false },
    ],
    [
      { certainty: 'atLeast', value: 20 },
      { low: 20, middle: 20, high: 20, about: false, open: true },
    ],
    [
      { certainty: 'atMost', value: 12 },
      { low: 0, middle: 6, high: 12, ...calm },
    ],
    [{ certainty: 'notStated' }, undefined],
  ])('counts %j', (quantity, expected) => {
    expect(read(quantity)).toEqual(expected);
  });

  it('finds nothing where there is no figure, which is not 0', () => {
    expect(read(undefined)).toBeUndefined();
    expect(read({ certainty: 'exact', value: 0 })).toMatchObject({ low: 0, high: 0 });
  });

  it('keeps the middle between the ends', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        const found = read(quantity);
        if (found === undefined) return quantity.certainty === 'notStated';
        return found.low <= found.middle && found.middle <= found.high;
      }),
    );
  });
});

describe('bounds', () => {
  it.each([
    ['exact', reading(50, 50, false, false), [50, 50]],
    ['about', reading(50, 50, true, false), [45, 55]],
    ['a range', reading(40, 50, false, false), [40, 50]],
    ['about a range', reading(40, 50, true, false), [36, 55]],
    ['at least', reading(20, 20, false, true), [20, Number.POSITIVE_INFINITY]],
    ['about, and more', reading(20, 20, true, true), [18, Number.POSITIVE_INFINITY]],
  ])('widens %s as far as it may reach', (_, figure, [low = 0, high = 0]) => {
    const [from, to] = bounds(figure);
    expect(from).toBeCloseTo(low, 9);
    if (Number.isFinite(high)) expect(to).toBeCloseTo(high, 9);
    else expect(to).toBe(high);
  });

  it('never leave a stated end out', () => {
    fc.assert(
      fc.property(readings, (figure) => {
        const [low, high] = bounds(figure);
        return low <= figure.low && figure.high <= high;
      }),
    );
  });
});
