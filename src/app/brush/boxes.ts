import type { BrushScale } from '../../charts/kit/define.ts';
import { type Ends, placesOf } from './ends.ts';

/** A box in px of the picture. */
export type Box = BrushScale['band'];

/** The least room (px) that a pointer has across a scale. */
const REACH = 24;

/** The edge of a band that faces the marks (px across the scale), and on which side of it they lie. */
export function edgeOf({ along, band, ground }: BrushScale): {
  readonly edge: number;
  readonly inward: 1 | -1;
} {
  const [start, size, marks] =
    along === 'x' ? [band.y, band.height, ground.y] : [band.x, band.width, ground.x];
  return marks > start ? { edge: start + size, inward: 1 } : { edge: start, inward: -1 };
}

/** The strip that takes the pointer: as wide as it must be, on the side that has no marks. */
export function reachOf(scale: BrushScale): Box {
  const { along, band } = scale;
  const more = Math.max(0, REACH - (along === 'x' ? band.height : band.width));
  const back = edgeOf(scale).inward > 0 ? more : 0;
  return along === 'x'
    ? { ...band, y: band.y - back, height: band.height + more }
    : { ...band, x: band.x - back, width: band.width + more };
}

/** What lies between two places of a scale, of a box of the picture. */
export function between({ along }: BrushScale, box: Box, [from, to]: readonly [number, number]): Box {
  return along === 'x' ? { ...box, x: from, width: to - from } : { ...box, y: from, height: to - from };
}

/** Where the stretch of a brush begins and ends (px), the lesser first. */
export function extent(scale: BrushScale, ends: Ends): readonly [from: number, to: number] {
  const { low, high } = placesOf(scale, ends);
  return [Math.min(low, high), Math.max(low, high)];
}
