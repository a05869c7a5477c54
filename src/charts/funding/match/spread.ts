import type { Reading } from '../../../model/reading.ts';
import type { Box } from '../../kit/arrange.ts';
import type { PathMark } from '../../kit/scene.ts';
import type { Segment } from '../parts.ts';
import { onScale, type Plane } from '../plane.ts';
import type { Spot } from './points.ts';

const RADIUS = 5.5;
/** How far the halo of an approximate figure reaches, as the kit's dots have it. */
const HALO = 3.4;

interface Direction {
  readonly id: string;
  readonly reading: Reading;
  /** Px along the scale of an amount. */
  readonly px: (value: number) => number;
  /** Px of the dot along the scale. */
  readonly at: number;
  /** Towards larger amounts. */
  readonly sign: 1 | -1;
  /** A path between two places along the scale, or of a short line across it. */
  readonly along: (from: number, to: number) => string;
  readonly tick: (at: number) => string;
  readonly arrow: string;
}

function marksOf({ id, reading, px, at, sign, along, tick, arrow }: Direction, lit: boolean): PathMark[] {
  const { low, high, about, open } = reading;
  const strong = lit ? 'ink' : 'edge';
  const marks: PathMark[] = [];
  if (about) {
    // Fading as in the kit's halo: long and pale below short and darker.
    const reach = (part: number) => along(at - HALO * RADIUS * part, at + HALO * RADIUS * part);
    marks.push({ id: `${id} about`, d: reach(1), tone: 'line', width: 8 });
    if (lit) marks.push({ id: `${id} nearer`, d: reach(0.65), tone: 'edge', width: 5 });
  }
  if (high > low) {
    marks.push({ id: `${id} range`, d: along(px(low), px(high)), tone: lit ? 'edge' : 'line', width: 4 });
    marks.push({ id: `${id} ends`, d: tick(px(low)) + tick(px(high)), tone: strong, width: 2 });
  }
  if (open) {
    const tip = at + sign * 3.2 * RADIUS;
    marks.push({ id: `${id} open`, d: along(at + sign * RADIUS, tip) + arrow, tone: strong, width: 1.75 });
  }
  return marks;
}

/** The boxes (px) that what lies around a dot takes, for names to keep clear of. */
export function reachOf({ agency, actors, x, y }: Spot, plane: Plane): Box[] {
  const reach = (
    { reading: { low, high, about, open } }: Segment,
    px: (value: number) => number,
    at: number,
  ) => {
    const ends = [low, high].map((value) => px(onScale(value, plane)));
    const around = about ? HALO * RADIUS : open ? 3.2 * RADIUS : 0;
    return [Math.min(...ends, at - around), Math.max(...ends, at + around)] as const;
  };
  const boxes: Box[] = [];
  if (agency) {
    const [from, to] = reach(agency, plane.x, x);
    if (to > from) boxes.push({ x: from, y: y - RADIUS, width: to - from, height: 2 * RADIUS });
  }
  if (actors) {
    const [from, to] = reach(actors, plane.y, y);
    if (to > from) boxes.push({ x: x - RADIUS, y: from, width: 2 * RADIUS, height: to - from });
  }
  return boxes;
}

/** What lies around a dot because its figures are not exact: the length of a range, a halo, an arrow. */
export function spreadOf(spot: Spot, plane: Plane): PathMark[] {
  const { row, agency, actors, x, y } = spot;
  const { id } = row.project;
  const tip = 3.2 * RADIUS;
  const across = agency
    ? marksOf(
        {
          id: `${id} agency`,
          reading: agency.reading,
          px: (value) => plane.x(onScale(value, plane)),
          at: x,
          sign: 1,
          along: (from, to) => `M${from} ${y}H${to}`,
          tick: (at) => `M${at} ${y - RADIUS}V${y + RADIUS}`,
          arrow: `M${x + tip - 4} ${y - 4}L${x + tip} ${y}L${x + tip - 4} ${y + 4}`,
        },
        row.lit,
      )
    : [];
  const upwards = actors
    ? marksOf(
        {
          id: `${id} actors`,
          reading: actors.reading,
          px: (value) => plane.y(onScale(value, plane)),
          at: y,
          sign: -1,
          along: (from, to) => `M${x} ${from}V${to}`,
          tick: (at) => `M${x - RADIUS} ${at}H${x + RADIUS}`,
          arrow: `M${x - 4} ${y - tip + 4}L${x} ${y - tip}L${x + 4} ${y - tip + 4}`,
        },
        row.lit,
      )
    : [];
  return [...across, ...upwards];
}
