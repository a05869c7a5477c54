import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import type { Scene } from '../kit/scene.ts';
import { slotWidth } from '../kit/Slot.tsx';
import type { Stretchable } from '../kit/stretch.ts';
import { textWidth } from '../kit/text.ts';
import { BETWEEN, head, HEADS, legendOf, PAST, peopleScale, TICKS } from './countparts.ts';
import type { CountView, PeopleRow } from './countview.ts';
import { placeInvolved } from './involved.ts';
import { countLane, type Lane, tenfoldLane } from './lane.ts';
import {
  ABOVE_LEGEND,
  axisOf,
  BODY,
  flexibleOf,
  inOrder,
  joined,
  type RowPlace,
  SMALL,
  withLegend,
} from './piece.ts';
import { lineOf, placeReached, reachedHead, wordsOf } from './reached.ts';
import { growth } from './rowlayout.ts';
import { spokenRow } from './spoken.ts';
import { stopsFor } from './stops.ts';
import type { PeopleText } from './text.ts';

const NAME_MAX = 210;
const GAP = 16;
/** The least that a lane can do with (px). */
const LEAST = 110;
/** The part of the two lanes that is for those beside, at least. */
const SHARE = 0.52;

/** How wide the names are, and what stands between the lane of those involved and what is right of it (px). */
function widthsOf({ rows }: CountView, width: number, stretch: number, say: Say) {
  const names = rows.map(({ project }) => textWidth(project.name, BODY, 600));
  const name = Math.ceil(Math.min(Math.max(80, ...names), NAME_MAX, width * 0.36));
  const values = rows.flatMap(({ reading, quantity }) =>
    reading ? [textWidth(say.quantity(quantity, 'count'), BODY, 600)] : [],
  );
  const past = PAST * growth(stretch);
  return { name, left: name + GAP, past, taken: past + GAP / 2 + Math.ceil(Math.max(24, ...values)) };
}

/** Whether both lanes have room beside each other, with what they are of above them. */
export function fitsBeside(view: CountView, { width }: Room, say: Say, text: PeopleText): boolean {
  const { left, taken } = widthsOf(view, width, 1, say);
  const lanes = width - left - taken;
  if (view.roles.length === 0) return lanes >= LEAST;
  const beside = Math.floor(lanes * SHARE);
  const words = textWidth(reachedHead(view.roles, text), SMALL, 600);
  return beside >= Math.max(LEAST, words) && lanes - beside - BETWEEN >= slotWidth(say.t.figure.notStated);
}

/** The lane beside, as wide as the words need to stand whole in one line beside their marks, as far as can be. */
function reachedLane(
  view: CountView,
  { left, right, past, stretch }: Readonly<Record<'left' | 'right' | 'past' | 'stretch', number>>,
  say: Say,
): Lane {
  const slot = slotWidth(say.t.figure.notStated);
  const laneFrom = (x: number) => tenfoldLane(view.besideMax, x, right - past, say);
  const beside = view.rows.flatMap((row) => row.beside);
  const fits = (lane: Lane) => beside.every((each) => wordsOf(each, lane, right, slot, stretch).whole);
  const first = right - Math.floor((right - left) * SHARE);
  for (let x = first; x > left + LEAST + BETWEEN; x -= 4) {
    const lane = laneFrom(x);
    if (fits(lane)) return lane;
  }
  return laneFrom(Math.min(first, left + LEAST + BETWEEN));
}

/** Both lanes beside each other, each with its axis, with rows so many times as high as usual. */
export function placeWide(
  view: CountView,
  room: Room,
  stretch: number,
  say: Say,
  text: PeopleText,
): Stretchable<Scene> {
  const { width } = room;
  const { name, left, past, taken } = widthsOf(view, width, stretch, say);
  const lanes = { left: left + taken, right: width, past, stretch };
  const reached = view.roles.length > 0 ? reachedLane(view, lanes, say) : undefined;
  const right = reached ? reached.left - BETWEEN - taken : width - taken;
  const involved = countLane(view.least, view.max, left, right, say);
  const columns = { stacked: false, name, value: right + past + GAP / 2, stretch };
  const top = reached ? HEADS + TICKS : TICKS;
  const line = lineOf(stretch);

  const { places, headings, bottom } = inOrder(
    view.rows,
    top,
    say,
    'outside',
    (row, y): RowPlace<PeopleRow> => {
      const place = placeInvolved(row, y, columns, involved, say, text);
      if (reached === undefined) return place;
      // The first of those beside stands in the line of those involved.
      const lines = placeReached(row, y + (place.height - line) / 2, reached, width, columns, say);
      const height = Math.max(place.height, lines.height + place.height - line);
      return { ...place, ...joined([place, lines]), height, fixed: lines.fixed };
    },
  );
  const heads = reached
    ? [
        head('involved head', text.heads.involved, left, HEADS / 2),
        head('beside head', reachedHead(view.roles, text), reached.left, HEADS / 2),
      ]
    : [];
  const legend = legendOf(view, room, bottom + ABOVE_LEGEND, say);
  const all = joined(places);
  const y = top - TICKS / 2;
  const placed: Scene = {
    width,
    height: withLegend(bottom, legend),
    axes: [
      axisOf(involved, 'involved axis', y, top, bottom),
      ...(reached ? [axisOf(reached, 'beside axis', y, top, bottom)] : []),
    ],
    paths: all.paths,
    bars: [],
    dots: all.dots,
    slots: all.slots,
    labels: [...heads, ...headings, ...all.labels],
    legend,
    stops: stopsFor(places, room, (row) => spokenRow(row, say, text), say),
    scales: [peopleScale(involved, top, bottom)],
  };
  return { placed, flexible: flexibleOf(places) };
}
