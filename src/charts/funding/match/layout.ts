import type { Say } from '../../../i18n/say.ts';
import { PLAIN } from '../../kit/look.ts';
import type { Room } from '../../kit/define.ts';
import { layoutLegend } from '../../kit/legend.ts';
import type { Scene } from '../../kit/scene.ts';
import type { FundingView } from '../view.ts';
import { axisBelow, axisBeside, axisName, brushesOf, lineOf } from '../axes.ts';
import { fill } from '../fill.ts';
import { keysOf, notesOf } from './legend.ts';
import { placeMargins } from './margins.ts';
import { namesOf } from './names.ts';
import { endsOf, planeOf } from '../plane.ts';
import { pointsOf, type Spot, spotsOf } from './points.ts';
import { reachOf, spreadOf } from './spread.ts';
import { type Pressed, stopsOf } from './stops.ts';
import type { MatchText } from './text.ts';
import { placeUnplaced } from './unplaced.ts';

const RADIUS = 5.5;
/** Half the side (px) of the square around a dot that can be pressed. */
const PRESS = 12;
const TOP = 26;
const RIGHT = 12;
/** Room (px) for the numbers of the scale beside the plane, and for the margin left of it. */
const SCALE = 36;
const LEFT_MARGIN = 34;
const HEIGHTS = { least: 230, most: 340, part: 0.6 };
/** From the foot of the plane to the names of the scale and of the margin, and to the margin itself (px). */
const NAMES = 32;
const MARGIN = 52;
/** From what is drawn to what is said below it (px). */
const BELOW = 10;
/** What is pressed reaches below the last line of words (px). */
const FOOT = 2;

function dotOf({ row, actors, place, x, y }: Spot): Scene['dots'][number] {
  const { derived, inKind } = actors?.look ?? PLAIN;
  const look = place === 'plane' ? { ...PLAIN, derived, inKind } : PLAIN;
  const half = place === 'plane' ? {} : { half: true };
  return { id: row.project.id, low: x, high: x, y, radius: RADIUS, look, outside: !row.lit, ...half };
}

/** VINNOVA's part against the actors', with the line of equal parts; who states one side only is in that margin. */
export function layout(view: FundingView, room: Room, say: Say, text: MatchText): Scene {
  return fill(room, HEIGHTS, (height) => place(view, room, height, say, text));
}

/** Places the picture around a plane of a height. */
function place(view: FundingView, room: Room, height: number, say: Say, text: MatchText): Scene {
  const { rows, scale } = view;
  const points = pointsOf(rows);
  const withLeft = points.some(({ place }) => place === 'left');
  const withBelow = points.some(({ place }) => place === 'below');
  const left = SCALE + (withLeft ? LEFT_MARGIN : 0);
  const width = room.width - RIGHT - left;
  const box = { x: left, y: TOP, width, height };
  const foot = box.y + box.height;
  const readings = points.flatMap(({ agency, actors }) =>
    [agency, actors].flatMap((part) => (part ? [part.reading] : [])),
  );
  const plane = planeOf(endsOf(readings), box);
  const margins = { below: foot + MARGIN, left: left - 12 };
  const spots = spotsOf(points, plane, margins, view.end);

  const beside = axisBeside(plane, SCALE - 8, scale, say);
  const unit = say.moneyUnit(scale);
  const actors = axisName('actors', text.axis(say.t.role.actors, unit), 0, 8);
  const agencyWords = text.axis(say.t.role.agency, unit);
  const agencyWidth = axisName('agency', agencyWords, 0, 0).width;
  const agency = axisName('agency', agencyWords, room.width - RIGHT - agencyWidth, foot + NAMES);
  const line = lineOf(plane, spots, text);
  const names = namesOf(
    spots,
    plane,
    {
      obstacles: [...line.boxes, ...spots.flatMap((spot) => reachOf(spot, plane))],
      right: room.width,
      scale,
    },
    say,
    text,
  );

  const margin = placeMargins(spots, plane, { ...margins, words: foot + NAMES, scale: SCALE }, text);
  const drawn = Math.max(names.bottom, foot + (withBelow ? MARGIN + 10 : NAMES + 8));
  const rest = rows.filter((row) => !points.some((point) => point.row === row));
  const unplaced = placeUnplaced(rest, { top: drawn + BELOW, width: room.width, scale }, say, text);
  const bottom = rest.length === 0 ? drawn : unplaced.bottom;
  const top = bottom + (rest.length === 0 ? BELOW : 8);
  const [keys, notes] = [keysOf(points, say, text), notesOf(points, names, say, text)];
  const legend = layoutLegend(keys, notes, room.width, top, room.without);
  const pressable = (x: number, y: number) => ({
    x: x - PRESS,
    y: y - PRESS,
    width: 2 * PRESS,
    height: 2 * PRESS,
  });
  // A dot at the end of a scale leaves the words of the scale to the brush.
  const inPlane = (x: number, y: number) => pressable(Math.max(x, box.x + PRESS), Math.min(y, foot - PRESS));
  const pressed: Pressed[] = [
    ...spots.map(({ row, place: at, x, y }): Pressed => {
      const { id } = row.project;
      const figures = names.figures.get(id) ?? [];
      const square = at === 'plane' ? inPlane(x, y) : pressable(x, y);
      return { row, box: square, name: names.opens.get(id), figures };
    }),
    ...unplaced.unplaced.map(
      ({ row, dot, name, figures }): Pressed => ({ row, box: pressable(dot.low, dot.y), name, figures }),
    ),
  ];
  return {
    width: room.width,
    height: legend.height > 0 ? top + legend.height : bottom + FOOT,
    axes: [axisBelow(plane, scale, say)],
    paths: [
      ...beside.paths,
      line.path,
      ...margin.paths,
      ...names.leaders,
      ...spots.flatMap((spot) => spreadOf(spot, plane)),
    ],
    bars: [actors.bar, agency.bar],
    dots: [...spots.map(dotOf), ...unplaced.unplaced.map(({ dot }) => dot)],
    slots: [],
    labels: [
      ...beside.labels,
      actors.label,
      agency.label,
      line.label,
      ...margin.labels,
      ...names.labels,
      ...unplaced.labels,
    ],
    legend,
    stops: stopsOf(pressed, say, text),
    scales: points.length > 0 ? brushesOf(plane, SCALE - 4) : [],
  };
}
