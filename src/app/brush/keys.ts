import type { BrushScale } from '../../charts/kit/define.ts';
import { type End, type Ends, other, stretchOf } from './ends.ts';
import { stepped } from './steps.ts';

/** How many steps a large step is. */
const LARGE = 10;

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: LARGE,
  PageDown: -LARGE,
};

/** How many steps a key goes; undefined where it is none of those that step. */
export function stepsOf(key: string, shift: boolean): number | undefined {
  const steps = STEPS[key];
  return steps !== undefined && shift && Math.abs(steps) === 1 ? steps * LARGE : steps;
}

/** An end within the scale and on its side of the other; at the end of the scale it is open. */
function kept(scale: BrushScale, ends: Ends, end: End, value: number): number | undefined {
  const [least, most] = scale.domain;
  const bound = ends[other(end)];
  if (end === 'low') {
    const within = Math.min(value, bound ?? most);
    return within <= least ? undefined : within;
  }
  const within = Math.max(value, bound ?? least);
  return within >= most ? undefined : within;
}

/** The brush that a key makes of another at one of its ends; undefined where it is no such key. */
export function withKey(
  scale: BrushScale,
  ends: Ends,
  end: End,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): Ends | undefined {
  const [least, most] = scale.domain;
  const outer = end === 'low' ? least : most;
  if (key === 'Home') return { ...ends, [end]: kept(scale, ends, end, least) };
  if (key === 'End') return { ...ends, [end]: kept(scale, ends, end, most) };
  const steps = stepsOf(key, shiftKey);
  if (steps === undefined) return undefined;
  const from = Math.min(most, Math.max(least, ends[end] ?? outer));
  // Where a value is a stretch, the highest one ends at an edge, and it is the edge that steps.
  const wide = end === 'high' ? stretchOf(scale) : 0;
  return { ...ends, [end]: kept(scale, ends, end, stepped(scale, from + wide, steps) - wide) };
}
