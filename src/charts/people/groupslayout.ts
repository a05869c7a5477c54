import type { Say } from '../../i18n/say.ts';
import { sumFigure } from '../../engine/figurenames.ts';
import type { Room, Stop } from '../kit/define.ts';
import type { LabelMark } from '../kit/Label.tsx';
import type { Scene } from '../kit/scene.ts';
import { type Stretchable, stretchTo } from '../kit/stretch.ts';
import { ellipsize } from '../kit/text.ts';
import { columnsOf, computedLegend, operandsBeside, TICKS } from './computed.ts';
import type { GroupRow, GroupsView } from './groupsview.ts';
import { bareKronor } from './kronor.ts';
import { kronorLane, type Lane } from './lane.ts';
import { markIn, valueLabel } from './mark.ts';
import { ABOVE_LEGEND, axisOf, BODY, flexibleOf, joined, type Piece, withLegend } from './piece.ts';
import { linesOf, radiusOf, type RowLayout } from './rowlayout.ts';
import { spokenGroup } from './spoken.ts';
import type { PeopleText } from './text.ts';

/** Below the row of all (px). */
const AFTER_ALL = 10;

/** What a group's figure was computed from, and of how many of its projects; the latter alone where that is long. */
function wordsOf({ known, count, quotient, total, people }: GroupRow, say: Say, text: PeopleText): string[] {
  const of = text.ofProjects(say.number(known), say.number(count));
  if (quotient === undefined) return [of];
  return [`${say.sum(total, 'SEK')} ÷ ${say.sum(people, 'count')}, ${of}`, of];
}

interface GroupPlace {
  readonly row: GroupRow;
  readonly key: string;
  readonly y: number;
  readonly height: number;
  readonly piece: Piece;
}

function placeGroup(
  row: GroupRow,
  y: number,
  columns: RowLayout,
  lane: Lane,
  say: Say,
  text: PeopleText,
): GroupPlace {
  const { stacked, stretch } = columns;
  const lines = linesOf({ within: true }, columns);
  const middle = y + lines.mark;
  const { quotient: reading, look } = row;
  const key = `group ${row.id ?? 'all'}`;
  const figure = { id: key, lit: true, reading, look, slot: text.noneTogether };
  const { from, to, ...marks } = markIn(figure, lane, middle, radiusOf(true, stretch), stacked);
  const weight = row.id === undefined ? 600 : 400;
  const name: LabelMark = {
    id: `${key} name`,
    x: 0,
    y: y + lines.name,
    text: ellipsize(row.label, columns.name, BODY, weight),
    size: BODY,
    weight,
  };
  const words = wordsOf(row, say, text);
  const operands = operandsBeside(words, { from, to, look }, lane, middle, {
    lit: true,
    stretch,
    id: `${key} operands`,
  });
  const value = (of: string) =>
    valueLabel(of, true, columns.value, y + lines.name, stacked ? 'end' : 'start', `${key} value`);
  const labels = [
    name,
    ...(operands ? [operands] : []),
    ...(reading ? [value(bareKronor(reading, say))] : []),
  ];
  return { row, key, y, height: lines.height, piece: { ...marks, labels, figures: [] } };
}

/** A row for all projects together and a row a challenge. Its stops ask for the money of the group. */
export function layoutGroups(view: GroupsView, room: Room, say: Say, text: PeopleText): Scene {
  return stretchTo(room, (stretch) => place(view, room, stretch, say, text));
}

/** Places the picture with rows so many times as high as usual. */
function place(
  view: GroupsView,
  room: Room,
  stretch: number,
  say: Say,
  text: PeopleText,
): Stretchable<Scene> {
  const { width } = room;
  const rows = [view.all, ...view.groups];
  const values = rows.flatMap(({ quotient }) => (quotient ? [bareKronor(quotient, say)] : []));
  const labels = rows.map(({ label }) => label);
  const columns = columnsOf(labels, values, false, room, stretch);
  const lane = kronorLane(view.ends, columns.left, columns.right, say);
  let y = TICKS;
  const places = rows.map((row) => {
    const group = placeGroup(row, y, columns, lane, say, text);
    y += group.height + (row.id === undefined ? AFTER_ALL : 0);
    return group;
  });
  const all = joined(places.map(({ piece }) => piece));
  const looks = rows.map(({ look }) => look);
  const legend = computedLegend(looks, [], room, y + ABOVE_LEGEND, say, text);
  const stops = places.map(({ row, key, y: top, height }, i): Stop => {
    const subject = { dimension: 'challenge', value: row.id ?? '' };
    return {
      key,
      label: `${spokenGroup(row, say, text)}. ${say.t.spoken.position(i + 1, places.length)}`,
      x: 0,
      y: top,
      width,
      height,
      row: i,
      column: 0,
      act: subject,
      pressed: false,
      figure: row.id === undefined ? sumFigure('total') : sumFigure('total', subject),
    };
  });
  const placed: Scene = {
    width,
    height: withLegend(y, legend),
    axes: [axisOf(lane, 'involved axis', TICKS / 2, TICKS, columns.stacked ? TICKS : y)],
    paths: all.paths,
    bars: [],
    dots: all.dots,
    slots: all.slots,
    labels: all.labels,
    legend,
    stops,
  };
  return { placed, flexible: flexibleOf(places) };
}
