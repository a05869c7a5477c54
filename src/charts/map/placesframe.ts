import type { Box } from '../kit/arrange.ts';
import type { Room } from '../kit/define.ts';
import { type Frame, heightIn, landWidth, leftIn, spread } from './compose.ts';
import type { PlacesRoom } from './places.ts';
import { TARGET } from './targets.ts';

/** Where the map, its places and its plate are in the picture (px). */
export interface PlacesFrame extends Frame {
  readonly plate: PlacesRoom['plate'];
  /** How far down what can be pressed may reach. */
  readonly reach: number;
}

/** Where the land begins, and the column of the plate. */
interface Columns {
  readonly left: number;
  readonly plate: Pick<Box, 'x' | 'width'>;
}

/** The plate of the crowded part takes this share of the width, at the right, and is so wide for the map's height; */
const PLATE = { share: 0.5, aspect: 0.9 };
/** unless that is less than this (px): then it lies below, this high, under its heading. */
const LEAST_BESIDE = 200;
const STRIP = { height: 232, head: 28 };
/** Where a height is to be filled, a plate below is so high for the width and for the height. */
const TALL = { width: 0.55, height: 0.3 };
/** Where a height is to be filled, a plate beside hides no more of the land than is east of this share of it. */
const EAST = 0.8;
/** Where a wide room is to be filled, the plate stands near the land, with room for names between them, and is larger. */
const WIDE = { west: 104, east: 52, aspect: 1.5 };
/** Room for the names west of the coast, and for the lists beside the map (px). */
const WEST = 62;
const BESIDE = 116;

function atRight(width: number, height: number, most: number): Columns | undefined {
  const plate = Math.round(Math.min(most, height * PLATE.aspect));
  if (most < LEAST_BESIDE) return undefined;
  return { left: leftIn(width - plate, height, WEST), plate: { x: width - plate, width: plate } };
}

function nearLand(width: number, height: number): Columns {
  const before = WIDE.west + landWidth(height) + WIDE.east;
  const plate = Math.floor(Math.min(width - before, height * WIDE.aspect));
  const apart = spread(width - before - plate);
  return { left: WIDE.west + apart, plate: { x: Math.round(before + 2 * apart), width: plate } };
}

/** The columns of land and plate; undefined where the plate finds no room beside the land. */
function columnsIn(room: Room, height: number): Columns | undefined {
  const { width } = room;
  const share = Math.round(width * PLATE.share);
  if (room.height === undefined) return atRight(width, height, share);
  const right = atRight(width, height, Math.min(share, width - WEST - EAST * landWidth(height)));
  const near = nearLand(width, height);
  return right && near.plate.width > right.plate.width ? near : right;
}

/** Shares a room between the map and its plate, which stands beside it or below. */
export function placesFrame(room: Room, below: number): PlacesFrame {
  const { width } = room;
  const reach = (bottom: number) => bottom + Math.min(TARGET / 2, below);
  const whole = heightIn(room, below);
  const columns = columnsIn(room, whole);
  if (columns) {
    const { left, plate } = columns;
    return {
      width,
      height: whole,
      left,
      beside: BESIDE,
      bottom: whole,
      reach: reach(whole),
      plate: { beside: plate },
    };
  }
  const tall = room.height === undefined ? 0 : Math.min(width * TALL.width, room.height * TALL.height);
  const plate = Math.round(Math.max(STRIP.height, tall));
  const height = heightIn(room, below + STRIP.head + plate);
  const bottom = height + STRIP.head + plate;
  return {
    width,
    height,
    left: leftIn(width, height, WEST),
    beside: BESIDE,
    bottom,
    reach: reach(bottom),
    plate: { below: { x: 0.5, y: height + STRIP.head, width: width - 1, height: plate } },
  };
}
