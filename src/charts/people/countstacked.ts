import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import type { Scene } from '../kit/scene.ts';
import type { Stretchable } from '../kit/stretch.ts';
import { BETWEEN, head, HEADS, legendOf, PAST, peopleScale, TICKS } from './countparts.ts';
import type { CountView, PeopleRow } from './countview.ts';
import { placeInvolved } from './involved.ts';
import { countLane, type Lane, tenfoldLane } from './lane.ts';
import {
  ABOVE_LEGEND,
  axisOf,
  flexibleOf,
  inOrder,
  joined,
  nameOf,
  type RowPlace,
  withLegend,
} from './piece.ts';
import { placeReached, reachedHead } from './reached.ts';
import { growth, type RowLayout } from './rowlayout.ts';
import { spokenRow } from './spoken.ts';
import { stopsFor } from './stops.ts';
import type { PeopleText } from './text.ts';

/** From the top of a row of those beside to its lines, with its name between, and the air below them (px). */
const NAME = 22;
const BELOW = 6;

/** A row of those beside on a narrow screen: the name, and a line for each count. */
function placeBelow(
  row: PeopleRow,
  y: number,
  lane: Lane,
  columns: RowLayout,
  say: Say,
): RowPlace<PeopleRow> {
  const name = nameOf(row, y + 12, columns.value, `${row.project.id} name beside`);
  const { height, fixed, ...lines } = placeReached(row, y + NAME, lane, columns.value, columns, say);
  return {
    row,
    y,
    height: NAME + height + BELOW * columns.stretch,
    fixed: fixed + NAME,
    name: name.box,
    ...lines,
    labels: [name.label, ...lines.labels],
  };
}

/** Both lanes below each other, names above the marks, with rows so many times as high as usual. */
export function placeStacked(
  view: CountView,
  room: Room,
  stretch: number,
  say: Say,
  text: PeopleText,
): Stretchable<Scene> {
  const { width } = room;
  const beside = view.rows.filter((row) => row.beside.length > 0);
  const columns = { stacked: true, name: width - 100, value: width, stretch };
  const above = beside.length > 0 ? HEADS : 0;
  const right = width - PAST * growth(stretch);
  const involved = countLane(view.least, view.max, 0, right, say);
  const first = inOrder(view.rows, above + TICKS, say, 'outside', (row, y) =>
    placeInvolved(row, y, columns, involved, say, text),
  );
  const reached = tenfoldLane(view.besideMax, 0, right, say);
  const top = first.bottom + BETWEEN + HEADS;
  const second = inOrder(beside, top + TICKS, say, 'outside beside', (row, y) =>
    placeBelow(row, y, reached, columns, say),
  );
  const bottom = beside.length > 0 ? second.bottom : first.bottom;
  const legend = legendOf(view, room, bottom + ABOVE_LEGEND, say);
  const places = [...first.places, ...second.places];
  const all = joined(places);
  const heads = [
    head('involved head', text.heads.involved, 0, HEADS / 2),
    head('beside head', reachedHead(view.roles, text), 0, top - HEADS / 2),
  ];
  const axis = (lane: Lane, id: string, from: number) =>
    axisOf(lane, id, from + TICKS / 2, from + TICKS, from + TICKS);
  const speak = (row: PeopleRow) => spokenRow(row, say, text);
  const placed: Scene = {
    width,
    height: withLegend(bottom, legend),
    axes: [
      axis(involved, 'involved axis', above),
      ...(beside.length > 0 ? [axis(reached, 'beside axis', top)] : []),
    ],
    paths: all.paths,
    bars: [],
    dots: all.dots,
    slots: all.slots,
    labels: [...(beside.length > 0 ? heads : []), ...first.headings, ...second.headings, ...all.labels],
    legend,
    stops: [
      ...stopsFor(first.places, room, speak, say),
      ...stopsFor(
        second.places,
        room,
        (row) => text.besideRow(row.project.name, row.beside.map((each) => each.spoken).join('; ')),
        say,
        {
          part: ' beside',
          begin: first.places.length,
        },
      ),
    ],
    scales: [peopleScale(involved, above + TICKS, first.bottom)],
  };
  return { placed, flexible: flexibleOf(places) };
}
