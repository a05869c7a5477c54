import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slideWidth } from '../../../src/app/handout/useSlideWidth.ts';

/** Half of an A4 page within its margins, below the head of the first (mm). */
const HALF = 126;

describe('the slides of a hand-out', () => {
  it('are as wide as the longest notes leave them, two a page, and never too small to be read', () => {
    expect(slideWidth(29.4)).toBe(157);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 300, noNaN: true }), (notes) => {
        const width = slideWidth(notes);
        expect(width).toBeGreaterThanOrEqual(140);
        expect(width).toBeLessThanOrEqual(186);
        if (width > 140) expect((width * 9) / 16 + notes).toBeLessThan(HALF);
      }),
    );
  });
});
