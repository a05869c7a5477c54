import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inUnit,
  isTooLarge,
  limitsIn,
  type OwnSize,
  sizeOf,
  troubleOf,
} from '../../../src/app/export/size.ts';

const seen = { width: 900, unit: 'px' } as const;
const own = (width: string, height = '', unit: OwnSize['unit'] = 'px'): OwnSize => ({ width, height, unit });
const size = (of: OwnSize) => sizeOf('own', of, seen);

describe('a size that is typed', () => {
  it.each([
    ['160,5', 160.5],
    ['160.5', 160.5],
    [' 1 60 ', 160],
  ])('is read with either decimal sign: %s', (typed, mm) => {
    expect(size(own(typed, '', 'mm'))?.width).toBeCloseTo((mm * 96) / 25.4, 9);
  });

  it('has whole pixels, and without a height is as high as it needs to be', () => {
    expect(size(own('1200'))).toEqual({ width: 1200, unit: 'px' });
    expect(size(own('1200.4', '800'))).toEqual({ width: 1200, height: 800, unit: 'px' });
  });

  it.each([
    ['width', own(''), 'none'],
    ['width', own('wide'), 'noNumber'],
    ['width', own('-900'), 'noNumber'],
    ['width', own('1e3'), 'noNumber'],
    ['width', own('479'), 'small'],
    ['width', own('126', '', 'mm'), 'small'],
    ['width', own('8001'), 'large'],
    ['height', own('900', '100'), 'small'],
    ['height', own('900', '9000'), 'large'],
    ['height', own('900', 'x'), 'noNumber'],
  ] as const)('has a %s that cannot be: %o', (side, typed, trouble) => {
    expect(troubleOf(side, typed)).toBe(trouble);
    expect(size(typed)).toBeUndefined();
  });

  it('may be as small and as large as its limits say, in either unit', () => {
    for (const unit of ['px', 'mm'] as const) {
      for (const end of ['least', 'most'] as const) {
        const typed = own(String(limitsIn(unit, 'width')[end]), String(limitsIn(unit, 'height')[end]), unit);
        expect(size(typed)).toBeDefined();
      }
    }
  });

  it('is the same size in another unit, to a pixel, and as good there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 480, max: 8000 }),
        fc.integer({ min: 240, max: 8000 }),
        (width, height) => {
          const here = own(String(width), String(height));
          const there = inUnit(here, 'mm');
          expect(inUnit(there, 'px')).toEqual(here);
          expect(size(there)).toBeDefined();
        },
      ),
      {
        examples: [
          [480, 240],
          [8000, 8000],
        ],
      },
    );
  });
});

describe('a size that is chosen', () => {
  it('is that of a slide, of a square, of a column of a report, or that of the page', () => {
    const of = (name: Parameters<typeof sizeOf>[0]) => sizeOf(name, own(''), seen);
    expect(of('seen')).toBe(seen);
    expect(of('slide')).toEqual({ width: 1920, height: 1080, unit: 'px' });
    expect(of('square')).toEqual({ width: 1080, height: 1080, unit: 'px' });
    expect(of('report')).toEqual({ width: (160 * 96) / 25.4, unit: 'mm' });
  });

  it('is more than browsers draw when a side or all of it is', () => {
    expect(isTooLarge(16_384, 16_384)).toBe(false);
    expect(isTooLarge(16_385, 10)).toBe(true);
  });
});
