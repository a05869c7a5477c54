import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hatchPath } from '../../../src/charts/kit/hatch.ts';

/** The corners of each stripe of a path. */
const stripes = (path: string) =>
  path
    .split('Z')
    .filter((each) => each !== '')
    .map((each) =>
      each
        .slice(1)
        .split('L')
        .map((point) => point.split(' ').map(Number) as [number, number]),
    );

/** The area of a polygon, by the shoelace. */
function area(points: readonly (readonly [number, number])[]): number {
  const twice = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

const size = fc.double({ min: 1, max: 500, noNaN: true });
const boxes = fc.record({
  x: size,
  y: size,
  width: size,
  height: fc.double({ min: 4, max: 40, noNaN: true }),
});

describe('hatchPath', () => {
  it('stays inside its box', () => {
    fc.assert(
      fc.property(boxes, ({ x, y, width, height }) => {
        for (const [px, py] of stripes(hatchPath(x, y, width, height)).flat()) {
          expect(px).toBeGreaterThanOrEqual(x - 0.01);
          expect(px).toBeLessThanOrEqual(x + width + 0.01);
          expect(py).toBeGreaterThanOrEqual(y - 0.01);
          expect(py).toBeLessThanOrEqual(y + height + 0.01);
        }
      }),
    );
  });

  it('covers about as much of a large box as its stripes are wide, and no less at its ends', () => {
    const covered = (from: number, width: number) =>
      stripes(hatchPath(from, 0, width, 20, 6, 2.4)).reduce((sum, each) => sum + area(each), 0) /
      (width * 20);
    expect(covered(0, 600)).toBeCloseTo(0.4, 1);
    expect(covered(37, 60)).toBeGreaterThan(0.3);
    expect(covered(37, 60)).toBeLessThan(0.5);
  });

  it('goes on without a seam from one box to the next', () => {
    const step = 6 * Math.SQRT2;
    const lefts = (x: number) =>
      stripes(hatchPath(x, 0, 200, 20)).map((each) => Math.min(...each.map(([px]) => px)));
    const [a, b] = [lefts(0)[4] ?? 0, lefts(100)[4] ?? 0];
    expect(Math.abs(((b - a) / step) % 1)).toSatisfy((rest: number) => rest < 0.01 || rest > 0.99);
  });

  it('covers nothing of a box of no width', () => {
    for (const each of stripes(hatchPath(10, 10, 0, 20))) expect(area(each)).toBe(0);
  });
});
