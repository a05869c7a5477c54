import type { Placed, Room } from '../kit/define.ts';

/** The heights (px) a plane may have, and its height as a part of the width of the picture where none is given. */
export interface Heights {
  readonly least: number;
  readonly most: number;
  readonly part: number;
}

/** Lays a plane out: as high as suits its width, or so high that the picture fills the height of its room. */
export function fill<P extends Placed>(
  { width, height }: Room,
  { least, most, part }: Heights,
  place: (height: number) => P,
): P {
  if (height === undefined) return place(Math.min(Math.max(width * part, least), most));
  const tried = Math.max(least, height / 2);
  const placed = place(tried);
  const wanted = Math.max(least, tried + height - placed.height);
  return wanted === tried ? placed : place(wanted);
}
