import type { Say } from '../../../i18n/say.ts';
import type { Room } from '../../kit/define.ts';
import { keysInView, layoutLegend } from '../../kit/legend.ts';
import type { Scene } from '../../kit/scene.ts';
import { type Stretchable, stretchTo } from '../../kit/stretch.ts';
import { FUNDER_ROLES } from '../../kit/theme.ts';
import { noted } from '../notes.ts';
import { placeRows } from '../rows.ts';
import { stopsFor } from '../stops.ts';
import { heightOfBoth, placeBoth } from './both.ts';
import { layoutCells } from './cells.ts';
import { placeHistogram } from './histogram.ts';
import type { Piece } from './piece.ts';
import { placeRest } from './rest.ts';
import { lookOfSum } from './sums.ts';
import type { GroupedText } from './text.ts';
import type { GroupedView, Together } from './view.ts';

const HEAD = 24;
const GAP = 20;

/** Rows and pieces as one picture, with what explains them below. */
function sceneOf(
  view: GroupedView,
  rows: ReturnType<typeof placeRows>,
  { pieces, together, first }: { pieces: readonly Piece[]; together: Together; first: number },
  room: Room,
  say: Say,
  text: GroupedText,
): Scene {
  const bottom = Math.max(rows.bottom, ...pieces.map((piece) => piece.bottom));
  const shown = view.top.rows.filter((row) => row.lit);
  const segments = shown.flatMap((row) => rows.measure.segments(row));
  const missing = shown.some((row) => rows.measure.slot(row) !== undefined);
  const roles = FUNDER_ROLES.filter(
    (role) => together.sums[role].known > 0 || segments.some((each) => each.role === role),
  );
  const looks = [...segments.map(({ look }) => look), ...roles.map((role) => lookOfSum(together.sums[role]))];
  const used = new Set(segments.map(({ note }) => note));
  const notes = [
    ...view.top.notes.filter(({ note }) => used.has(note)),
    ...(view.form === 'amount' ? [{ note: '', text: text.several }] : []),
  ];
  const legend = layoutLegend(
    keysInView(new Set(roles), looks, missing, 'bar', say),
    notes,
    room.width,
    bottom + GAP,
    room.without,
  );
  const stops = stopsFor(rows.places, room, say, text).map((stop) => ({ ...stop, row: stop.row + first }));
  const before = pieces.filter((piece) => piece.stops.some(({ row }) => row < first));
  const after = pieces.filter((piece) => !before.includes(piece));
  return {
    width: room.width,
    height: bottom + (legend.height > 0 ? GAP + legend.height : 0),
    axes: [...rows.axes, ...pieces.flatMap(({ axes }) => axes)],
    paths: pieces.flatMap(({ paths }) => paths),
    bars: [...rows.bars, ...pieces.flatMap(({ bars }) => bars)],
    dots: [],
    slots: rows.slots,
    labels: [...rows.labels, ...pieces.flatMap(({ labels }) => labels)],
    legend,
    stops: [...before.flatMap((piece) => piece.stops), ...stops, ...after.flatMap((piece) => piece.stops)],
    // Amounts are brushed where all projects are counted by them, and not over the largest.
    scales: view.form === 'share' ? [rows.scale] : pieces.flatMap(({ scales = [] }) => scales),
  };
}

/** The largest, below them the rest on a scale of its own, and how many projects got how much. */
function placeAmounts(
  view: GroupedView,
  room: Room,
  stretch: number,
  say: Say,
  text: GroupedText,
): Stretchable<Scene> {
  const rows = placeRows(view.top, room, say, text, { dense: true, stretch });
  const count = rows.places.length;
  const rest =
    view.rest.count > 0
      ? placeRest(
          view.rest,
          { top: rows.bottom + GAP, zero: rows.zero, row: count, stretch },
          room,
          say,
          text,
        )
      : undefined;
  const top = (rest?.bottom ?? rows.bottom) + GAP + 4;
  const sizes = placeHistogram(view, { top, row: count + 1, stretch }, room, say, text);
  const pieces = [...(rest ? [rest] : []), sizes];
  const placed = sceneOf(view, rows, { pieces, together: view.rest, first: 0 }, room, say, text);
  return { placed, flexible: rows.flexible + pieces.reduce((sum, piece) => sum + piece.flexible, 0) };
}

/** All that state both sides as one bar, above the largest. */
function placeShares(
  view: GroupedView,
  room: Room,
  stretch: number,
  say: Say,
  text: GroupedText,
): Stretchable<Scene> {
  const start = HEAD + heightOfBoth(room, stretch);
  const rows = placeRows(view.top, room, say, text, { start, dense: true, stretch });
  const both = placeBoth(view.both, { ...rows, stretch }, room, say, text);
  const placed = sceneOf(view, rows, { pieces: [both], together: view.both, first: 1 }, room, say, text);
  return { placed, flexible: rows.flexible + both.flexible };
}

/** Places very many projects in a form. */
export function layout(view: GroupedView, room: Room, say: Say, text: GroupedText): Scene {
  if (view.form === 'match') return layoutCells(view, room, say, text);
  const place = view.form === 'share' ? placeShares : placeAmounts;
  const shown = { ...view, top: noted(view.top, room) };
  return stretchTo(room, (stretch) => place(shown, room, stretch, say, text));
}
