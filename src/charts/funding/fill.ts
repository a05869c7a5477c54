import type { Placed, Room } from '../kit/define.ts';

/** The heights (px) a plane may have, and its height as a part of the width of the picture where none is given. */
export interface Heights {
  readonly least: number;
  readonly most: number;
  readonly part: number;
}

/** How often a plane is laid out anew at most: names below it may take more or fewer lines than before. */
const TRIES = 3;

/**
 * Lays a plane out: as high as suits its width, or so high that the picture fills the height of its room, but no
 * higher than wide, for then equal parts would look unequal.
 */
export function fill<P extends Placed>(
  { width, height }: Room,
  { least, most, part }: Heights,
  place: (height: number) => P,
): P {
  if (height === undefined) return place(Math.min(Math.max(width * part, least), most));
  const highest = Math.max(least, width);
  let tried = Math.min(Math.max(least, height / 2), highest);
  let placed = place(tried);
  for (let tries = 1; tries < TRIES; tries++) {
    const wanted = Math.min(Math.max(least, tried + height - placed.height), highest);
    if (Math.abs(wanted - tried) < 0.5) break;
    tried = wanted;
    placed = place(tried);
  }
  return placed;
}
