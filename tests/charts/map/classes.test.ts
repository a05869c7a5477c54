import { describe, expect, it } from 'vitest';
import { limitsOf, shadeOf } from '../../../src/charts/map/classes.ts';

describe('the limits of the classes', () => {
  it.each([
    ['projects of the ten', [3, 2, 1, 2, 1, 2, 3, 1], [2, 3]],
    [
      'money, in the gaps between like values',
      [17.6e6, 1.45e6, 1e6, 61e6, 19e6, 41e6, 65e6, 0.8e6],
      [10e6, 20e6],
    ],
    ['many projects', [131, 78, 604, 210, 73, 211, 80, 197], [100, 200]],
    ['two values only', [4, 9, 4, 9], [5]],
    ['one value only', [4, 4, 4], []],
    ['nothing', [], []],
  ])('%s', (_, values, limits) => {
    expect(limitsOf(values)).toEqual(limits);
  });

  it('part the values: none lies on both sides, and each class has some', () => {
    for (let seed = 1; seed < 60; seed++) {
      const values = Array.from({ length: 5 + (seed % 17) }, (_, i) => 1 + ((seed * 7919 * (i + 3)) % 997));
      const limits = limitsOf(values);
      const shades = new Set(values.map((value) => shadeOf(value, limits)));
      expect(shades.size).toBe(limits.length + 1);
      expect(limits).toEqual(limits.toSorted((a, b) => a - b));
    }
  });

  it('give the darkest shade to the last class, however many there are', () => {
    expect([1, 2, 3].map((value) => shadeOf(value, [2, 3]))).toEqual([1, 2, 3]);
    expect([1, 2, 3].map((value) => shadeOf(value, [2]))).toEqual([1, 3, 3]);
    expect(shadeOf(1, [])).toBe(3);
  });
});
