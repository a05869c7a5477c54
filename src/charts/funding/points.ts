import { type ScaleLogarithmic, scaleLog } from 'd3';
import type { Reading } from '../../model/reading.ts';
import { arrange, type Box } from '../kit/arrange.ts';
import type { LabelMark } from '../kit/Label.tsx';
import { PLAIN } from '../kit/look.ts';
import type { PathMark, Scene } from '../kit/scene.ts';
import { textWidth } from '../kit/text.ts';
import type { FundingRow, FundingView, Segment } from './view.ts';

const RADIUS = 5.5;
const LABEL_HEIGHT = 14;
/** Room (px) kept free beside a label in the margin. */
const GAP = 5;

/** A project that states the agency's part; without the actors' part it stands in the margin. */
export interface Point {
  readonly row: FundingRow;
  readonly agency: Segment;
  readonly actors: Segment | undefined;
}

/** The two logarithmic scales, and the line below them for those who state one side only (px). */
export interface Plane {
  readonly x: ScaleLogarithmic<number, number>;
  readonly y: ScaleLogarithmic<number, number>;
  readonly ends: readonly [number, number];
  readonly box: Box;
  readonly marginY: number;
}

const part = (row: FundingRow, role: 'agency' | 'actors') => row.segments.find((each) => each.role === role);

/** The projects that can be placed at all. */
export function pointsOf(view: FundingView): Point[] {
  return view.rows.flatMap((row): Point[] => {
    const agency = part(row, 'agency');
    return agency === undefined ? [] : [{ row, agency, actors: part(row, 'actors') }];
  });
}

/** The powers of ten around all amounts of both sides (SEK). */
function endsOf(points: readonly Point[]): [number, number] {
  const readings = points.flatMap(({ agency, actors }) => (actors ? [agency, actors] : [agency]));
  const positive = readings
    .flatMap(({ reading }) => [reading.low, reading.high])
    .filter((value) => value > 0);
  if (positive.length === 0) return [1e5, 1e6];
  return [
    10 ** Math.floor(Math.log10(Math.min(...positive))),
    10 ** Math.ceil(Math.log10(Math.max(...positive))),
  ];
}

/** Spans the plane over a box: both axes have the same ends, so that equal parts lie on the diagonal. */
export function planeOf(points: readonly Point[], box: Box, marginY: number): Plane {
  const ends = endsOf(points);
  const x = scaleLog(ends, [box.x, box.x + box.width]);
  const y = scaleLog(ends, [box.y + box.height, box.y]);
  return { x, y, ends, box, marginY };
}

/** The dots of the points, in their order; hollow in the margin. */
export function dotsOf(points: readonly Point[], { x, y, ends, marginY }: Plane): Scene['dots'] {
  const middle = (reading: Reading) => Math.max(reading.middle, ends[0]);
  return points.map(({ row, agency, actors }) => {
    const at = x(middle(agency.reading));
    return {
      low: at,
      high: at,
      y: actors ? y(middle(actors.reading)) : marginY,
      radius: RADIUS,
      look: actors ? { ...actors.look, range: false } : { ...PLAIN, target: true },
      outside: !row.lit,
    };
  });
}

/** The diagonal as a stair of small boxes, for labels to keep clear of. */
function stair({ x, y, width, height }: Box): Box[] {
  const steps = 60;
  return Array.from({ length: steps }, (_, i) => ({
    x: x + (width * i) / steps,
    y: y + height - (height * (i + 1)) / steps,
    width: width / steps,
    height: height / steps,
  }));
}

/** Where a name may stand: above to the left or below to the right of its dot; below it in the margin. */
function placesFor(dot: Scene['dots'][number], inPlane: boolean, width: number, box: Box): Box[] {
  if (!inPlane) {
    const wide = { width: width + 2 * GAP, height: LABEL_HEIGHT };
    const left = dot.low - GAP;
    return [
      { x: left - width / 2, y: dot.y + 8, ...wide },
      { x: left - width + 6, y: dot.y + 8, ...wide },
      { x: left - 6, y: dot.y + 8, ...wide },
      { x: left - width / 2, y: dot.y + 22, ...wide },
    ];
  }
  return Array.from({ length: 12 }, (_, rank) => {
    const shift = 4 + rank * 15;
    const aside = 12 + rank * 6;
    const left = Math.max(dot.low - aside - width, box.x + 3);
    const right = Math.min(dot.low + aside, box.x + box.width - width - 3);
    return [
      { x: left, y: dot.y - shift - LABEL_HEIGHT, width, height: LABEL_HEIGHT },
      { x: right, y: dot.y + shift, width, height: LABEL_HEIGHT },
    ];
  }).flat();
}

/** Where the line from a dot ends: beside its name, or above or below it where the name is over the dot. */
function endOf(name: Box, dot: Scene['dots'][number]): string {
  const middle = name.y + LABEL_HEIGHT / 2;
  if (name.x > dot.low) return `${name.x - 3} ${middle}`;
  if (name.x + name.width < dot.low) return `${name.x + name.width + 3} ${middle}`;
  return `${dot.low} ${name.y > dot.y ? name.y : name.y + LABEL_HEIGHT}`;
}

/** Names each point, clear of each other, of the dots, of the diagonal and of what is reserved, with a line from dot to name. */
export function namesOf(
  points: readonly Point[],
  dots: Scene['dots'],
  plane: Plane,
  reserved: readonly Box[],
): { labels: LabelMark[]; leaders: PathMark[] } {
  const { box, marginY } = plane;
  const weight = (point: Point) => (point.row.lit ? 600 : 400);
  const wanted = points.flatMap((point, i) => {
    const dot = dots[i];
    const width = textWidth(point.row.project.name, 12, weight(point));
    return dot ? [{ point, dot, places: placesFor(dot, point.actors !== undefined, width, box) }] : [];
  });
  const around = dots.map((dot): Box => ({ x: dot.low - 7, y: dot.y - 7, width: 14, height: 14 }));
  const bounds = { ...box, height: marginY - box.y + 40 };
  const chosen = arrange(
    wanted.map(({ places }) => places),
    [...around, ...stair(box), ...reserved],
    bounds,
  );
  const labels: LabelMark[] = [];
  const leaders: PathMark[] = [];
  wanted.forEach(({ point, dot, places }, i) => {
    const place = places[chosen[i] ?? -1];
    if (place === undefined) return;
    const inPlane = point.actors !== undefined;
    const y = place.y + LABEL_HEIGHT / 2;
    const tone = point.row.lit ? 'ink' : 'ink3';
    const x = inPlane ? place.x : place.x + GAP;
    labels.push({ x, y, text: point.row.project.name, weight: weight(point), tone, halo: true });
    if (inPlane) leaders.push({ d: `M${dot.low} ${dot.y}L${endOf(place, dot)}`, tone: 'edge', width: 1 });
  });
  return { labels, leaders };
}
