import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitted, rowsOf } from '../../../src/app/print/papers.ts';
import { cssString } from '../../../src/app/print/running.ts';
import { charts } from '../../../src/charts/registry.ts';

/** A picture of so many rows, which keep their height whatever the width, below a title that wraps. */
const picture = (rows: number) => (width: number) => ({
  width,
  height: rows * 30 + 12_000 / width,
  stops: [],
  scales: [],
  draw: () => null,
});

describe('a picture on paper', () => {
  it('is never higher than its page, nor wider than its room', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 300, max: 1700 }), (rows, width) => {
        const { picture: placed, scale } = fitted(picture(rows), width, { good: 430, most: 900 });
        expect(placed.height * scale).toBeLessThanOrEqual(900);
        expect(placed.width * scale).toBeCloseTo(width);
      }),
    );
  });

  it('keeps to the height of two on a page while its type can be read, and else has the page', () => {
    const at = (rows: number) => {
      const { picture: placed, scale } = fitted(picture(rows), 800, { good: 430, most: 900 });
      return { scale, height: placed.height * scale };
    };
    expect(at(10).scale).toBe(1);
    expect(at(16).height).toBeLessThanOrEqual(430);
    expect(at(16).scale).toBeGreaterThan(0.7);
    expect(at(28).scale).toBe(1);
    expect(at(40).height).toBeGreaterThan(800);
  });
});

it('views lie in rows as on a wide screen', () => {
  expect(rowsOf(charts).map((row) => row.map(({ id }) => id))).toEqual([
    ['funding', 'map'],
    ['challenges', 'people'],
    ['partners', 'time'],
  ]);
});

it.each([
  ['plain', '"plain"'],
  ['say "so"', '"say \\22 so\\22 "'],
  ['a\\b', '"a\\5c b"'],
  ['two\nlines', '"two\\a lines"'],
])('%j is a string of a stylesheet that nothing breaks out of', (text, written) => {
  expect(cssString(text)).toBe(written);
});
