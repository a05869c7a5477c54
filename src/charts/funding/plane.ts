import { type ScaleLogarithmic, scaleLog } from 'd3';
import type { Reading } from '../../model/reading.ts';
import type { Box } from '../kit/arrange.ts';

/** Two logarithmic scales with the same ends, so that equal parts lie on the diagonal (SEK to px). */
export interface Plane {
  readonly x: ScaleLogarithmic<number, number>;
  readonly y: ScaleLogarithmic<number, number>;
  readonly ends: readonly [low: number, high: number];
  readonly box: Box;
}

const STEPS = [1, 2, 5];
/** Room beside the outermost figures, as a factor. */
const AIR = 1.5;
/** A decade this long (px) has room for ticks at 2 and 5. */
const ROOMY = 150;

/** All steps 1, 2, 5, 10 … from one power of ten below a number to one above another. */
function stepsAround(low: number, high: number): number[] {
  const first = Math.floor(Math.log10(low));
  const last = Math.ceil(Math.log10(high));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((power) =>
    STEPS.map((step) => step * 10 ** power),
  );
}

/** The steps around all the figures of both sides, at least one power of ten apart (SEK). */
export function endsOf(readings: readonly Reading[]): readonly [number, number] {
  const positive = readings.flatMap(({ low, high }) => [low, high]).filter((value) => value > 0);
  if (positive.length === 0) return [1e5, 1e6];
  const [least, most] = [Math.min(...positive) / AIR, Math.max(...positive) * AIR];
  const steps = stepsAround(least, most);
  const low = steps.findLast((step) => step <= least) ?? least;
  const high = steps.find((step) => step >= most) ?? most;
  return high / low < 10 ? [low / 2, high * 5] : [low, high];
}

/** Spans the plane over a box. */
export function planeOf(ends: readonly [number, number], box: Box): Plane {
  return {
    x: scaleLog(ends, [box.x, box.x + box.width]),
    y: scaleLog(ends, [box.y + box.height, box.y]),
    ends,
    box,
  };
}

/** The amounts to mark along one of the scales (SEK): the powers of ten, and the steps between where there is room. */
export function ticksOf({ ends: [low, high] }: Plane, length: number): number[] {
  const roomy = length / Math.log10(high / low) >= ROOMY;
  const within = stepsAround(low, high).filter((step) => step >= low && step <= high);
  return roomy ? within : within.filter((step) => Number.isInteger(Math.log10(step)));
}

/** An amount as it stands on the scales: what is below them, at their low end. */
export const onScale = (value: number, { ends: [low, high] }: Plane): number =>
  Math.min(Math.max(value, low), high);

/** How far above the diagonal a point lies (px); below it is negative. */
export function aboveLine(x: number, y: number, { box }: Plane): number {
  const slope = box.height / box.width;
  const lineY = box.y + box.height - (x - box.x) * slope;
  return (lineY - y) / Math.hypot(1, slope);
}
