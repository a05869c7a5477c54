import type { Say } from '../../i18n/say.ts';
import { BAND, brushScale } from '../kit/brush.ts';
import type { BrushScale, Room } from '../kit/define.ts';
import type { LabelMark } from '../kit/Label.tsx';
import { keysInView, layoutLegend } from '../kit/legend.ts';
import type { Scene } from '../kit/scene.ts';
import { slotWidth } from '../kit/Slot.tsx';
import { textWidth } from '../kit/text.ts';
import type { CountView, PeopleRow } from './countview.ts';
import { placeInvolved } from './involved.ts';
import { countLane, type Lane, tenfoldLane } from './lane.ts';
import { axisOf, BODY, inOrder, joined, nameOf, type RowPlace } from './piece.ts';
import { placeReached, reachedHead, wordsOf } from './reached.ts';
import { spokenRow } from './spoken.ts';
import { stopsFor } from './stops.ts';
import type { PeopleText } from './text.ts';

const NAME_MAX = 210;
const GAP = 16;
/** Between the two lanes (px). */
const BETWEEN = 28;
const HEADS = 20;
/** The words of an axis, where it can be brushed. */
const TICKS = BAND;
/** What a halo or an arrow may reach past the end of an axis. */
const PAST = 14;
/** The least that the lane of those involved can do with (px). */
const LEAST = 110;
/** The part of the two lanes that is for those beside, at least. */
const SHARE = 0.52;
const ABOVE_LEGEND = 16;

/** The legend for what is drawn in full. */
function legendOf(view: CountView, width: number, top: number, say: Say): Scene['legend'] {
  const lit = view.rows.filter((row) => row.lit);
  const looks = lit.flatMap((row) => [row.look ?? [], row.beside.flatMap(({ look }) => look ?? [])].flat());
  const missing = lit.some((row) => [row, ...row.beside].some(({ reading }) => reading === undefined));
  return layoutLegend(keysInView(new Set(), looks, missing, 'dot', say), [], width, top);
}

const head = (id: string, text: string, x: number, y: number): LabelMark => ({
  id,
  x,
  y,
  text,
  weight: 600,
  tone: 'ink2',
});

/** The lane beside, as wide as the words need to stand whole in one line beside their marks, as far as can be. */
function reachedLane(view: CountView, left: number, right: number, say: Say): Lane {
  const slot = slotWidth(say.t.figure.notStated);
  const laneFrom = (x: number) => tenfoldLane(view.besideMax, x, right - PAST, say);
  const beside = view.rows.flatMap((row) => row.beside);
  const fits = (lane: Lane) => beside.every((each) => wordsOf(each, lane, right, slot).whole);
  const first = right - Math.floor((right - left) * SHARE);
  for (let x = first; x > left + LEAST + BETWEEN; x -= 4) {
    const lane = laneFrom(x);
    if (fits(lane)) return lane;
  }
  return laneFrom(Math.min(first, left + LEAST + BETWEEN));
}

/** The scale of those involved, over the words of its axis. It measures the rows from `top` to `bottom`. */
function peopleScale({ left, right, ends, x, value }: Lane, top: number, bottom: number): BrushScale {
  const along = { x: left, width: right - left };
  return brushScale(
    { domain: ends, place: x, value },
    {
      dimension: 'people',
      along: 'x',
      band: { ...along, y: top - TICKS, height: TICKS },
      ground: { ...along, y: top, height: bottom - top },
    },
  );
}

/** Both lanes beside each other, each with its axis. */
export function layoutWide(view: CountView, room: Room, say: Say, text: PeopleText): Scene {
  const { width } = room;
  const names = view.rows.map((row) => textWidth(row.project.name, BODY, 600));
  const name = Math.ceil(Math.min(Math.max(80, ...names), NAME_MAX, width * 0.36));
  const values = view.rows.flatMap((row) =>
    row.reading ? [textWidth(say.quantity(row.quantity, 'count'), BODY, 600)] : [],
  );
  const valueWidth = Math.ceil(Math.max(24, ...values));
  const left = name + GAP;
  const beside = view.roles.length > 0;
  const taken = PAST + GAP / 2 + valueWidth;
  const reached = beside ? reachedLane(view, left + taken, width, say) : undefined;
  const right = reached ? reached.left - BETWEEN - taken : width - taken;
  const involved = countLane(view.least, view.max, left, right, say);
  const columns = { stacked: false, name, value: right + PAST + GAP / 2 };
  const top = reached ? HEADS + TICKS : TICKS;

  const { places, headings, bottom } = inOrder(view.rows, top, say, 'outside', (row, y) => {
    const place = placeInvolved(row, y, columns, involved, say, text);
    if (reached === undefined) return place;
    // The first of those beside stands in the line of those involved.
    const lines = placeReached(row, y + (place.height - 24) / 2, reached, width, false, say);
    const height = Math.max(place.height, lines.height + place.height - 24);
    return { ...place, ...joined([place, lines]), height };
  });
  const heads = reached
    ? [
        head('involved head', text.heads.involved, left, HEADS / 2),
        head('beside head', reachedHead(view.roles, text), reached.left, HEADS / 2),
      ]
    : [];
  const legend = legendOf(view, width, bottom + ABOVE_LEGEND, say);
  const all = joined(places);
  const y = top - TICKS / 2;
  return {
    width,
    height: bottom + ABOVE_LEGEND + legend.height,
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
}

/** A row of those beside on a narrow screen: the name, and a line for each count. */
function placeBelow(row: PeopleRow, y: number, lane: Lane, width: number, say: Say): RowPlace<PeopleRow> {
  const name = nameOf(row, y + 12, width, `${row.project.id} name beside`);
  const { height, ...lines } = placeReached(row, y + 22, lane, width, true, say);
  return { row, y, height: height + 28, name: name.box, ...lines, labels: [name.label, ...lines.labels] };
}

/** Both lanes below each other, names above the marks. */
export function layoutStacked(view: CountView, room: Room, say: Say, text: PeopleText): Scene {
  const { width } = room;
  const beside = view.rows.filter((row) => row.beside.length > 0);
  const columns = { stacked: true, name: width - 100, value: width };
  const above = beside.length > 0 ? HEADS : 0;
  const involved = countLane(view.least, view.max, 0, width - PAST, say);
  const first = inOrder(view.rows, above + TICKS, say, 'outside', (row, y) =>
    placeInvolved(row, y, columns, involved, say, text),
  );
  const reached = tenfoldLane(view.besideMax, 0, width - PAST, say);
  const top = first.bottom + BETWEEN + HEADS;
  const second = inOrder(beside, top + TICKS, say, 'outside beside', (row, y) =>
    placeBelow(row, y, reached, width, say),
  );
  const bottom = beside.length > 0 ? second.bottom : first.bottom;
  const legend = legendOf(view, width, bottom + ABOVE_LEGEND, say);
  const all = joined([...first.places, ...second.places]);
  const heads = [
    head('involved head', text.heads.involved, 0, HEADS / 2),
    head('beside head', reachedHead(view.roles, text), 0, top - HEADS / 2),
  ];
  const axis = (lane: Lane, id: string, from: number) =>
    axisOf(lane, id, from + TICKS / 2, from + TICKS, from + TICKS);
  const speak = (row: PeopleRow) => spokenRow(row, say, text);
  return {
    width,
    height: bottom + ABOVE_LEGEND + legend.height,
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
}
