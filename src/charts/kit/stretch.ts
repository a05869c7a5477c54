import type { Placed, Room } from './define.ts';
import { fitPitch, LIMITS } from './pitch.ts';

/** Bars grow with their rows up to this. */
const THICKEST = 1.8;

/** A layout, and how much of its height (px) grows and shrinks with its rows. */
export interface Stretchable<P extends Placed> {
  readonly placed: P;
  readonly flexible: number;
}

/**
 * Lays out so that the picture comes as near as may be to the height of its room.
 * @param place lays out with rows so many times as high as usual: once at 1, and once more where that is not the height.
 */
export function stretchTo<P extends Placed>(
  { height, tight }: Pick<Room, 'height' | 'tight'>,
  place: (stretch: number) => Stretchable<P>,
): P {
  const { placed, flexible } = place(1);
  if (height === undefined || flexible === 0) return placed;
  const stretch = fitPitch(flexible, 1, placed.height, height, tight) / flexible;
  const fitted = stretch === 1 ? placed : place(stretch).placed;
  // Some rows are as low as they can be, and the others have to make up for it.
  return tight && fitted.height > height ? place(LIMITS.tight).placed : fitted;
}

/** How thick a bar is (px) in rows that are so many times as high as usual. */
export const thickness = (usual: number, stretch: number): number => usual * Math.min(stretch, THICKEST);
