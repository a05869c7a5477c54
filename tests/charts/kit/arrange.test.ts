import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, type Box, overlaps } from '../../../src/charts/kit/arrange.ts';

const bounds: Box = { x: 0, y: 0, width: 400, height: 400 };
const box = (x: number, y: number, width = 40, height = 14): Box => ({ x, y, width, height });

describe('arrange', () => {
  it('takes the first place that is free', () => {
    expect(arrange([[box(10, 10), box(100, 100)]], [], bounds)).toEqual([0]);
    expect(arrange([[box(10, 10), box(100, 100)]], [box(20, 15)], bounds)).toEqual([1]);
  });

  it('lets labels that come first keep their places', () => {
    const candidates = [
      [box(10, 10), box(200, 200)],
      [box(15, 12), box(100, 100)],
    ];
    expect(arrange(candidates, [], bounds)).toEqual([0, 1]);
  });

  it('stays within the bounds where it can', () => {
    expect(arrange([[box(390, 10), box(10, 10)]], [], bounds)).toEqual([1]);
  });

  it('takes the place that overlaps least where none is free', () => {
    expect(arrange([[box(10, 10), box(45, 10)]], [box(10, 10, 40)], bounds)).toEqual([1]);
  });

  it('touching is not overlapping', () => {
    expect(overlaps(box(0, 0), box(40, 0))).toBe(false);
    expect(overlaps(box(0, 0), box(39.9, 0))).toBe(true);
    expect(arrange([[box(40, 0), box(100, 100)]], [box(0, 0)], bounds)).toEqual([0]);
  });

  it('lets nothing overlap where there is room for all', () => {
    // Each label may stand in any free cell of a grid that has more cells than labels.
    const cells = Array.from({ length: 24 }, (_, i) => box((i % 6) * 60, Math.floor(i / 6) * 30, 50, 20));
    const shuffled = fc.shuffledSubarray(cells, { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(fc.array(shuffled, { minLength: 1, maxLength: 20 }), (candidates) => {
        const obstacles = cells.slice(0, 4);
        const chosen = arrange(candidates, obstacles, bounds).map((at, i) => candidates[i]?.[at] as Box);
        const all = [...obstacles, ...chosen];
        const clashes = all.flatMap((a, i) => all.slice(i + 1).filter((b) => overlaps(a, b)));
        expect(clashes).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
