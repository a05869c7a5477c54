import { describe, expect, it } from 'vitest';
import { meet } from '../../src/model/meet.ts';
import { type Reading, reading } from '../../src/model/reading.ts';
import { addAll } from '../../src/model/sum.ts';

const exact = (value: number) => reading(value, value, false, false);
const about = (value: number) => reading(value, value, true, false);
const parts = (...list: (Reading | undefined)[]) => addAll(list);

describe('meet', () => {
  it.each([
    ['parts that add up', exact(22), parts(exact(10), exact(10), exact(2)), { low: 22, high: 22 }],
    ['parts that fall short', exact(22), parts(exact(10), exact(10)), undefined],
    ['parts that exceed', exact(22), parts(exact(10), exact(13)), undefined],
    [
      'a part not stated, which may be the rest',
      exact(22),
      parts(exact(10), undefined),
      { low: 22, high: 22 },
    ],
    ['parts beyond the total, with one not stated', exact(22), parts(exact(23), undefined), undefined],
    ['about parts within reach', exact(22), parts(about(20)), { low: 22, high: 22 }],
    ['about parts out of reach', exact(23), parts(about(20)), undefined],
    [
      'ranges that cross',
      reading(10, 20, false, false),
      parts(reading(15, 30, false, false)),
      { low: 15, high: 20 },
    ],
    ['a part with no upper end', exact(50), parts(reading(20, 20, false, true)), { low: 50, high: 50 }],
  ])('%s', (_, total, sum, expected) => {
    const ends = meet(total, sum);
    if (expected === undefined) {
      expect(ends).toBeUndefined();
    } else {
      expect(ends?.low).toBeCloseTo(expected.low, 9);
      expect(ends?.high).toBeCloseTo(expected.high, 9);
    }
  });
});
