import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reading } from '../../src/model/reading.ts';
import { add, addAll, NOTHING, sumOf } from '../../src/model/sum.ts';
import { readings } from './arbitraries.ts';

const figures = fc.option(readings, { nil: undefined });
const sums = fc.array(figures, { maxLength: 5 }).map(addAll);

describe('a sum', () => {
  it('counts what is not stated and never values it', () => {
    expect(addAll([reading(5, 5, false, false), undefined, reading(40, 50, true, false), undefined])).toEqual(
      {
        low: 45,
        middle: 50,
        high: 55,
        known: 2,
        unknown: 2,
        about: 1,
        open: 0,
      },
    );
  });

  it('remembers how many parts have no upper end', () => {
    expect(addAll([reading(20, 20, false, true), reading(1, 1, false, false)])).toMatchObject({
      low: 21,
      open: 1,
    });
  });

  it('of nothing known claims nothing', () => {
    expect(addAll([])).toEqual(NOTHING);
    expect(sumOf(undefined)).toMatchObject({ known: 0, unknown: 1 });
  });

  it('is the same in any order and any grouping', () => {
    fc.assert(
      fc.property(sums, sums, sums, (a, b, c) => {
        // Middles are halves of whole numbers, so that no rounding disturbs the comparison.
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(add(a, NOTHING)).toEqual(a);
      }),
    );
  });

  it('keeps its middle between its ends and loses no figure', () => {
    fc.assert(
      fc.property(fc.array(figures), (list) => {
        const { low, middle, high, known, unknown, about, open } = addAll(list);
        const stated = list.filter((each) => each !== undefined);
        expect(low).toBeLessThanOrEqual(middle);
        expect(middle).toBeLessThanOrEqual(high);
        expect(known + unknown).toBe(list.length);
        expect(known).toBe(stated.length);
        expect(about).toBe(stated.filter((each) => each.about).length);
        expect(open).toBe(stated.filter((each) => each.open).length);
      }),
    );
  });
});
