import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import type { Note } from '../kit/legend.ts';
import type { Scene } from '../kit/scene.ts';
import { type Stretchable, stretchTo } from '../kit/stretch.ts';
import { columnsOf, computedLegend, TICKS } from './computed.ts';
import { bareKronor } from './kronor.ts';
import { kronorLane } from './lane.ts';
import { ABOVE_LEGEND, axisOf, flexibleOf, inOrder, joined, withLegend } from './piece.ts';
import { placeQuotient } from './quotientrow.ts';
import type { QuotientRow, QuotientView } from './quotientview.ts';
import { spokenQuotient } from './spoken.ts';
import { stopsFor } from './stops.ts';
import type { PeopleText } from './text.ts';

/** What the source says of totals that are no usual ones, each once and with a number. */
function notesOf(rows: readonly QuotientRow[]): Note[] {
  const noted = rows.flatMap(({ look, note }) => (look && note !== undefined ? [note] : []));
  return [...new Set(noted)].map((text, i) => ({ note: String(i + 1), text }));
}

/** A row a project: its money per person on a log axis, with what it was computed from beside the mark. */
export function layoutQuotient(view: QuotientView, room: Room, say: Say, text: PeopleText): Scene {
  return stretchTo(room, (stretch) => place(view, room, stretch, say, text));
}

/** Places the picture with rows so many times as high as usual. */
function place(
  view: QuotientView,
  room: Room,
  stretch: number,
  say: Say,
  text: PeopleText,
): Stretchable<Scene> {
  const lit = view.rows.filter((row) => row.lit);
  const notes = room.without?.notes === true ? [] : notesOf(lit);
  const names = view.rows.map(({ project }) => project.name);
  const values = view.rows.flatMap(({ perPerson: { quotient } }) =>
    quotient ? [bareKronor(quotient, say)] : [],
  );
  const columns = columnsOf(names, values, notes.length > 0, room, stretch);
  const lane = kronorLane(view.ends, columns.left, columns.right, say);
  const { places, headings, bottom } = inOrder(view.rows, TICKS, say, 'outside', (row, y) =>
    placeQuotient(row, y, columns, lane, notes, say, text),
  );
  const looks = lit.map(({ look }) => look);
  const legend = computedLegend(looks, notes, room, bottom + ABOVE_LEGEND, say, text);
  const all = joined(places);
  const placed: Scene = {
    width: room.width,
    height: withLegend(bottom, legend),
    axes: [axisOf(lane, 'involved axis', TICKS / 2, TICKS, columns.stacked ? TICKS : bottom)],
    paths: all.paths,
    bars: [],
    dots: all.dots,
    slots: all.slots,
    labels: [...headings, ...all.labels],
    legend,
    stops: stopsFor(places, room, (row) => spokenQuotient(row, say, text), say),
  };
  return { placed, flexible: flexibleOf(places) };
}
