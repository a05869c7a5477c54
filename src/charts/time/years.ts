import { scaleLinear } from 'd3';
import { BAND, brushScale } from '../kit/brush.ts';
import type { BrushScale } from '../kit/define.ts';
import type { Scene } from '../kit/scene.ts';
import { textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import type { TimeView } from './view.ts';

/** The axis of years: px of a year with a fraction, and how wide a year is. */
export interface YearScale {
  readonly x: (year: number) => number;
  readonly left: number;
  readonly right: number;
  readonly cell: number;
}

/** Lays the years of a view out between two ends (px). */
export function scaleOf({ extent, years }: TimeView, left: number, right: number): YearScale {
  const domain = extent ? [extent.first, extent.end] : [0, 1];
  const x = scaleLinear(domain, [left, right]);
  return { x, left, right, cell: (right - left) / Math.max(1, years.length) };
}

/**
 * The axis of years as a scale that can be brushed: its band below `band` (px), what it measures between `from` and
 * `to`. Years are whole, and each is a stretch of the axis, so that a brush over two of them covers both.
 */
export function brushOfYears(
  { extent }: TimeView,
  { x, left, right }: YearScale,
  { band, from, to }: { readonly band: number; readonly from: number; readonly to: number },
): BrushScale[] {
  if (extent === undefined || extent.end <= extent.first) return [];
  const along = { x: left, width: right - left };
  return [
    brushScale(
      {
        domain: [extent.first, extent.end - 1],
        stretch: 1,
        place: x,
        value: (place) => extent.first + ((place - left) / (right - left)) * (extent.end - extent.first),
      },
      {
        dimension: 'years',
        along: 'x',
        band: { ...along, y: band, height: BAND },
        ground: { ...along, y: from, height: to - from },
      },
    ),
  ];
}

const STEPS = [1, 2, 5, 10, 20, 50];
const { size: SIZE } = TYPE.small;
const APART = 10;

/** The years that are named: all, or every second, fifth … so that their words stay apart. */
export function namedYears({ years }: TimeView, { cell }: YearScale): number[] {
  const wide = textWidth('2000', SIZE) + APART;
  const step = STEPS.find((each) => each * cell >= wide) ?? 100;
  return years.map(({ year }) => year).filter((year) => year % step === 0);
}

/** The names of years, each above or below the middle of its year. */
export function yearLabels(
  named: readonly number[],
  { x, cell, left }: YearScale,
  y: number,
): Scene['labels'][number][] {
  return named.map((year) => {
    const half = textWidth(String(year), SIZE) / 2;
    return {
      id: `year ${year}`,
      x: Math.max(left + half, x(year) + cell / 2),
      y,
      text: String(year),
      anchor: 'middle',
      tone: 'ink3',
    };
  });
}
