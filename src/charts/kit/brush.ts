import { scaleLinear } from 'd3';
import type { Bin } from '../../engine/bins.ts';
import type { BrushScale } from './define.ts';

/** The least height or width (px) of the band of a scale, so that it can be hit. */
export const BAND = 24;

/** From values to px along a scale and back, and the values that it holds. */
export interface Run extends Pick<BrushScale, 'domain' | 'stretch'> {
  readonly place: (value: number) => number;
  readonly value: (place: number) => number;
}

const within = (number: number, one: number, other: number): number =>
  Math.min(Math.max(number, Math.min(one, other)), Math.max(one, other));

/** A scale that can be brushed. What lies beyond either end of it is taken for that end. */
export function brushScale(
  { domain, stretch, place, value }: Run,
  where: Pick<BrushScale, 'dimension' | 'along' | 'band' | 'ground'>,
): BrushScale {
  const [low, high] = domain;
  const end = stretch === undefined ? high : high + stretch;
  return {
    ...where,
    domain,
    ...(stretch === undefined ? {} : { stretch }),
    toPlace: (number) => place(within(number, low, end)),
    toValue: (px) => within(value(within(px, place(low), place(end))), low, end),
  };
}

/**
 * The run of bins that lie side by side, all of one length however much they hold: even within each of them. Whole
 * numbers are stretches in it, so that a brush over a bin is as long as the bin.
 * @param open the last bin has no end: it is run through as if it ended at twice its beginning.
 */
export function runOfBins(
  bins: readonly Bin[],
  start: number,
  length: number,
  { open = false } = {},
): Run | undefined {
  const [first, last] = [bins[0], bins.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const end = open ? Math.max(2 * last.low, last.low + 1) : last.high + 1;
  const edges = [...bins.map(({ low }) => low), end];
  const scale = scaleLinear(
    edges,
    edges.map((_, i) => start + (i / bins.length) * length),
  );
  return {
    domain: [first.low, end - 1],
    stretch: 1,
    place: (value) => scale(value),
    value: (place) => scale.invert(place),
  };
}
