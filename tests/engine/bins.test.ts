import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BINNINGS, binsOf, logBins, pairsOf } from '../../src/engine/bins.ts';
import { failingOf } from '../../src/engine/failing.ts';
import { intervalColumn } from '../../src/engine/interval.ts';
import { hasBit } from '../../src/lib/bits.ts';
import { type Reading, reading } from '../../src/model/reading.ts';

const bins = logBins(1e6);
const exactly = (value: number) => reading(value, value, false, false);

describe('bins of a scale', () => {
  it('follow one on the other without a gap, each number in one of them', () => {
    for (const [i, { low }] of bins.entries()) {
      if (i > 0) expect(low).toBe((bins[i - 1]?.high ?? Number.NaN) + 1);
    }
    expect(bins[0]).toEqual({ id: '0..0', low: 0, high: 0 });
    expect(binsOf(exactly(0), bins)).toEqual(['0..0']);
    expect(binsOf(exactly(2000), bins)).toEqual(['2000..4999']);
    expect(binsOf(exactly(1999), bins)).toEqual(['1000..1999']);
  });

  it('take in an uncertain figure wherever it may lie', () => {
    expect(binsOf(reading(40, 60, false, false), bins)).toEqual(['20..49', '50..99']);
    expect(binsOf(reading(20, 20, true, false), bins)).toEqual(['10..19', '20..49']);
    expect(binsOf(reading(200_000, 200_000, false, true), bins)).toEqual([
      '200000..499999',
      '500000..999999',
    ]);
    expect(binsOf(undefined, bins)).toEqual([]);
  });

  it('never take a stated figure for one that is not: fractions, and what is beyond the last', () => {
    expect(binsOf(exactly(4.5), bins)).toEqual(['2..4']);
    expect(binsOf(exactly(5e6), bins)).toEqual(['500000..999999']);
  });

  it('take in just the figures that a filter on them would keep', () => {
    const near = fc.constantFrom(...bins.flatMap(({ low, high }) => [low, high, (high * 10) / 9]));
    const number = fc.oneof(fc.nat({ max: 900_000 }), near.map(Math.round)).filter((n) => n < 900_000);
    const whole = fc.tuple(number, fc.nat({ max: 90_000 }), fc.boolean(), fc.boolean());
    const figure = fc.oneof(
      whole.map(([low, more, about, open]) => reading(low, low + more, about, open)),
      number.map((n): Reading => ({ ...reading(n, n, false, true), strict: 'low' })),
      number.filter((n) => n > 1).map((n): Reading => ({ ...reading(0, n, false, false), strict: 'high' })),
    );
    fc.assert(
      fc.property(figure, (each) => {
        const failing = failingOf(intervalColumn([each], (row) => row));
        const kept = bins.filter(({ low, high }) => !hasBit(failing({ kind: 'interval', low, high }), 0));
        expect(binsOf(each, bins)).toEqual(kept.map(({ id }) => id));
      }),
      { numRuns: 1000 },
    );
  });

  it('lie in pairs where two figures are stated, and in none where one is not', () => {
    expect(pairsOf(exactly(1_500_000), exactly(300_000))).toEqual(['1000000..1999999|200000..499999']);
    expect(pairsOf(exactly(1), undefined)).toEqual([]);
    expect(pairsOf(reading(1, 2, false, false), exactly(1))).toEqual(['1..1|1..1', '2..4|1..1']);
  });

  it('have a year each for periods', () => {
    const years = BINNINGS['years.bins']?.bins ?? [];
    expect(binsOf(reading(2012, 2014, false, false), years)).toEqual([
      '2012..2012',
      '2013..2013',
      '2014..2014',
    ]);
  });
});
