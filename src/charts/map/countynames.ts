import type { Say } from '../../i18n/say.ts';
import { arrange, type Box, overlaps } from '../kit/arrange.ts';
import type { LabelMark } from '../kit/Label.tsx';
import type { PathMark } from '../kit/scene.ts';
import { textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { type Atlas, seatOf } from './atlas.ts';
import type { Point } from './rings.ts';
import type { MapText } from './text.ts';
import type { Somewhere } from './view.ts';

const SIZE = TYPE.small.size;
const HEIGHT = 14;
/** Between the coast and a name out at sea, at the least (px). */
const OFF = 10;

/** The westernmost and easternmost land beside a name at this height. */
function shoresAt(atlas: Atlas, top: number): { west: number; east: number } {
  const from = Math.max(0, Math.floor(top - 2));
  const west = atlas.west.slice(from, Math.ceil(top + HEIGHT + 2));
  const east = atlas.east.slice(from, Math.ceil(top + HEIGHT + 2));
  return { west: Math.min(...west), east: Math.max(...east) };
}

/** Within the county if its name fits there, else out at sea on the nearer side, as level with it as can be. */
function candidates(seat: Point, depth: number, width: number, atlas: Atlas): Box[] {
  const [x, y] = seat;
  const middle: Box = { x: x - width / 2, y: y - HEIGHT / 2, width, height: HEIGHT };
  const shifts = Array.from({ length: 17 }, (_, i) => Math.ceil(i / 2) * (i % 2 === 0 ? 6 : -6));
  const out = shifts.flatMap((shift): Box[] => {
    const top = y - HEIGHT / 2 + shift;
    const { west, east } = shoresAt(atlas, top);
    const left = { x: west - OFF - width, y: top, width, height: HEIGHT };
    const right = { x: east + OFF, y: top, width, height: HEIGHT };
    return x - west < east - x ? [left, right] : [right, left];
  });
  // The nearer side first, in all its heights, before the other.
  const nearer = out.filter((_, i) => i % 2 === 0);
  const farther = out.filter((_, i) => i % 2 === 1);
  return [...(depth * 2 > Math.hypot(width, HEIGHT) ? [middle] : []), ...nearer, ...farther];
}

/** A county's name and number, and the line that leads from it to the county where it stands apart. */
export interface CountyName {
  readonly id: string;
  readonly box: Box;
  readonly label: LabelMark;
  readonly paths: readonly PathMark[];
}

/** Names the counties that have or had projects, each with the number it has now. */
export function nameCounties(
  counties: readonly Somewhere[],
  atlas: Atlas,
  obstacles: readonly Box[],
  bounds: Box,
  say: Say,
  text: MapText,
): CountyName[] {
  const wanted = counties.flatMap((county) => {
    const shape = atlas.counties.get(county.id);
    const seat = shape && seatOf(shape, []);
    if (shape === undefined || seat === undefined) return [];
    const depth = Math.max(...shape.spots().map((spot) => spot.depth));
    const words = `${text.county(county.name)} ${say.number(county.count)}`;
    return [{ county, seat, words, boxes: candidates(seat, depth, textWidth(words, SIZE, 600), atlas) }];
  });
  const chosen = arrange(
    wanted.map(({ boxes }) => boxes),
    obstacles,
    bounds,
  );
  const taken = [...obstacles];
  return wanted.flatMap(({ county, seat, words, boxes }, i): CountyName[] => {
    const box = boxes[chosen[i] ?? -1];
    if (box === undefined || taken.some((other) => overlaps(box, other))) return [];
    taken.push(box);
    const [x, y] = seat;
    const apart = x < box.x || x > box.x + box.width;
    const end = x < box.x ? box.x - 3 : box.x + box.width + 3;
    return [
      {
        id: county.id,
        box,
        label: {
          x: box.x,
          y: box.y + HEIGHT / 2,
          text: words,
          weight: county.lit ? 600 : 400,
          tone: county.lit ? 'ink' : 'ink3',
          halo: true,
        },
        paths: apart ? [{ d: `M${end} ${box.y + HEIGHT / 2}L${x} ${y}`, tone: 'edge', width: 1 }] : [],
      },
    ];
  });
}
