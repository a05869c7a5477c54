import { type Bin, BINNINGS, binsOf } from '../../engine/bins.ts';
import { reading } from '../../model/reading.ts';
import type { ScaleId } from './queries.ts';

/** A scale that is dragged along in steps: the values one can stop at, and the bins that lie between them. */
export interface Scale {
  readonly stops: readonly number[];
  /** The bins, with the stops that they begin and end at. */
  readonly bins: readonly { readonly bin: Bin; readonly from: number; readonly to: number }[];
}

/** Years are stretches: the high end of one lies where the next begins. */
const widthOf = (dimension: ScaleId): number => (dimension === 'years' ? 1 : 0);

/** The round values within a bin, about five of them, and all where there are fewer. */
function stopsIn(dimension: ScaleId, { low, high }: Bin): number[] {
  if (dimension === 'years') return [low];
  if (dimension === 'share') return [low, low + 5];
  // 20, 25, 30 …, but 10, 12, 14 … and 50, 60, 70 …
  const parts = String(low).startsWith('2') ? 4 : 5;
  const step = Math.max(1, low / parts);
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, i) => low + i * step);
}

/** The scale from the least that is stated to the greatest. */
export function scaleOf(dimension: ScaleId, least: number, greatest: number): Scale {
  const all = BINNINGS[`${dimension}.bins`]?.bins ?? [];
  const met = new Set(binsOf(reading(least, greatest, false, false), all));
  const bins = all.filter(({ id }) => met.has(id));
  const last = bins.at(-1);
  const stops: number[] = [];
  const placed = bins.map((bin) => {
    const from = stops.length;
    stops.push(...stopsIn(dimension, bin));
    return { bin, from, to: stops.length };
  });
  if (last !== undefined)
    stops.push(Math.min(last.high + 1, dimension === 'share' ? 100 : Number.POSITIVE_INFINITY));
  return { stops, bins: placed };
}

/** The low end that a stop stands for; the first is no end. */
export const lowAt = ({ stops }: Scale, at: number): number | undefined => (at <= 0 ? undefined : stops[at]);

/** The high end that a stop stands for; the last is no end. */
export function highAt(dimension: ScaleId, { stops }: Scale, at: number): number | undefined {
  const stop = at >= stops.length - 1 ? undefined : stops[at];
  return stop === undefined ? undefined : stop - widthOf(dimension);
}

/** The stop of a low end: the last that is not above it. */
export const stopOfLow = ({ stops }: Scale, low: number | undefined): number =>
  low === undefined
    ? 0
    : Math.max(
        0,
        stops.findLastIndex((each) => each <= low),
      );

/** The stop of a high end: the first that is not below it. */
export function stopOfHigh(dimension: ScaleId, { stops }: Scale, high: number | undefined): number {
  const at = high === undefined ? -1 : stops.findIndex((each) => each >= high + widthOf(dimension));
  return at < 0 ? stops.length - 1 : at;
}

/** How many stops the ends keep apart at least: a year has some width. */
export const apart = widthOf;
