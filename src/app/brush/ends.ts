import type { BrushScale } from '../../charts/kit/define.ts';
import type { IntervalFilter } from '../../engine/filters.ts';
import { finestStep, snapped } from './steps.ts';

/** The ends of a brush, both included; one that is undefined is open. */
export interface Ends {
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** One of the two ends. */
export type End = keyof Ends;

export const other = (end: End): End => (end === 'low' ? 'high' : 'low');

/** How near (px) to the end of its scale a brush reaches it. */
const NEAR = 1;

/** How far (in steps) an end leans outward: who brushes from the middle of one year to that of another means both. */
const LEAN = 0.25;

/** How much of a scale a value takes up: none where it is a point. */
export const stretchOf = ({ stretch }: BrushScale): number => stretch ?? 0;

/** Where a scale begins and where it ends (px). */
function limits(scale: BrushScale): readonly [number, number] {
  const [low, high] = scale.domain;
  return [scale.toPlace(low), scale.toPlace(high + stretchOf(scale))];
}

/** Where the two ends of a brush lie (px along the scale); open ones at the ends of the scale. */
export function placesOf(scale: BrushScale, { low, high }: Ends): Readonly<Record<End, number>> {
  const [start, stop] = limits(scale);
  return {
    low: low === undefined ? start : scale.toPlace(low),
    high: high === undefined ? stop : scale.toPlace(high + stretchOf(scale)),
  };
}

/** The value that an end of a brush has at a place (px), as a person would choose it; undefined where it is open. */
export function endAt(scale: BrushScale, place: number, end: End, lean = LEAN): number | undefined {
  const { dimension, domain, toValue } = scale;
  const [start, stop] = limits(scale);
  const direction = Math.sign(stop - start);
  const before = (place - start) * direction;
  const after = (stop - place) * direction;
  const [least, most] = domain;
  if ((end === 'low' ? before : after) < NEAR) return undefined;
  // At the far end of the scale a brush still holds what lies just there.
  if ((end === 'low' ? after : before) < NEAR) return end === 'low' ? most : least;
  const outward = stretchOf(scale) === 0 ? 0 : end === 'low' ? -lean : lean;
  const edge = snapped(dimension, toValue(place), finestStep(scale, place), outward);
  // Where a value is a stretch, the highest one ends at the edge.
  const near = end === 'high' ? edge - stretchOf(scale) : edge;
  if (end === 'low') return near <= least ? undefined : Math.min(near, most);
  return near >= most ? undefined : Math.max(near, least);
}

/** The brush between two places (px), in either order. */
export function endsBetween(scale: BrushScale, one: number, another: number, lean = LEAN): Ends {
  const [start, stop] = limits(scale);
  const forward = stop > start === another > one;
  const low = endAt(scale, forward ? one : another, 'low', lean);
  const high = endAt(scale, forward ? another : one, 'high', lean);
  if (low === undefined || high === undefined || low <= high) return { low, high };
  // Within one step of the scale it holds that step.
  const held = endAt(scale, (one + another) / 2, 'low', 0.5);
  return { low: held, high: held ?? scale.domain[0] };
}

/** A brush with one end taken to a place (px): past the other end, the two change their roles. */
export function withEndAt(scale: BrushScale, ends: Ends, end: End, place: number): Ends {
  const fixed = placesOf(scale, ends)[other(end)];
  const [start, stop] = limits(scale);
  const past = (place - fixed) * Math.sign(stop - start) * (end === 'low' ? 1 : -1) > 0;
  const [held, taken] = past ? [end, other(end)] : [other(end), end];
  const bound = ends[other(end)];
  const at = endAt(scale, place, taken);
  const nearest = taken === 'low' ? Math.min : Math.max;
  // A step may be wider than what is left up to the other end.
  return { [held]: bound, [taken]: at === undefined || bound === undefined ? at : nearest(at, bound) };
}

/** A brush moved along by so many px, as far as the scale goes. It does not lean, and so stays as wide as it is. */
export function moved(scale: BrushScale, ends: Ends, by: number): Ends {
  const { low, high } = placesOf(scale, ends);
  const [first, last] = limits(scale).toSorted((a, b) => a - b) as [number, number];
  const [from, to] = [Math.min(low, high), Math.max(low, high)];
  const far = Math.max(first - from, Math.min(last - to, by));
  return Math.abs(far) < NEAR ? ends : endsBetween(scale, low + far, high + far, 0);
}

/** The end of a brush that lies nearer to a place (px). */
export function nearerEnd(scale: BrushScale, ends: Ends, place: number): End {
  const { low, high } = placesOf(scale, ends);
  return Math.abs(place - low) < Math.abs(place - high) ? 'low' : 'high';
}

/**
 * The filter with these ends, which asks of what is unsure or not stated what it asked before.
 * @returns undefined where both ends are open: no brush, no filter.
 */
export function filterWith(before: IntervalFilter | undefined, ends: Ends): IntervalFilter | undefined {
  const { low, high } = ends;
  if (low === undefined && high === undefined) {
    const hadEnds = before?.low !== undefined || before?.high !== undefined;
    return hadEnds || before?.unknown !== undefined ? undefined : before;
  }
  const keep = before?.unknown === 'keep' ? before.unknown : undefined;
  return { kind: 'interval', low, high, sure: before?.sure, unknown: keep };
}
