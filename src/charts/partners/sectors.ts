import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import type { PathMark } from '../kit/scene.ts';
import { stretchTo } from '../kit/stretch.ts';
import { layoutKeys } from './legend.ts';
import { inOrder } from './parts.ts';
import { type Columns, placeRow, type RowPlace, settingOf, wordsWidth } from './row.ts';
import type { PartnersScene } from './scene.ts';
import { stopsOfSectors } from './stops.ts';
import { placeStrip } from './strip.ts';
import type { PartnersText } from './text.ts';
import type { PartnersView } from './view.ts';

const GAP = 20;
/** Less room than this for the dots, and the words go above them (px). */
const DOTS_MIN = 260;
/** From one dot to the next, best first (px); and where no one lets the longest row stand in one line. */
const PITCHES = [11, 10, 9, 8.5, 8, 7.5, 7];
const WRAPPED = 10;
/** A slot makes a line so much higher (px), and a second line of dots makes it higher than that. */
const ONE_LINE = 6;
/** Where a height is to be filled and allows it, dots are larger. */
const LARGE = [18, 16, 14, 12.5];
/** Rows grow and shrink as if they were so high (px): more air would part what belongs together. */
const ROW = 28;
/** So many lines of names a row at most, on the page and in the whole window. */
const LINES = { page: 24, large: 40 };

/** Whether the dots of each row stand in one line at a distance, so that rows compare by their length. */
function inOneLine(view: PartnersView, pitch: number, { left, right }: Columns, say: Say): boolean {
  const set = { left, right, top: 0, ...settingOf(pitch) };
  const saying = { isLit: () => true, notStated: say.t.figure.notStated };
  return view.rows.every((row) => placeStrip(inOrder(row.parts), set, saying).height <= set.line + ONE_LINE);
}

function columnsFor(view: PartnersView, room: Room, say: Say, text: PartnersText): Columns {
  const left = wordsWidth(view, say, text) + GAP;
  const stacked = room.narrow || room.width - left < DOTS_MIN;
  const lines = room.height === undefined ? LINES.page : LINES.large;
  const columns = { stacked, left: stacked ? 0 : left, right: room.width, lines, pitch: WRAPPED, air: 0 };
  const pitch = PITCHES.find((each) => inOneLine(view, each, columns, say)) ?? WRAPPED;
  return { ...columns, pitch };
}

function placeSectors(
  view: PartnersView,
  room: Room,
  columns: Columns,
  say: Say,
  text: PartnersText,
): PartnersScene {
  const places: RowPlace[] = [];
  let y = 0;
  for (const row of view.rows) {
    const place = placeRow(view, row, y, columns, say, text);
    places.push(place);
    y += place.height;
  }
  const rules = places.slice(1).map(
    ({ row, y: top }): PathMark => ({
      id: `${row.id} rule`,
      d: `M0 ${top}H${room.width}`,
      tone: 'line',
      width: 1,
    }),
  );
  const legend = layoutKeys(view, room, y, say, text);
  return {
    width: room.width,
    height: y + legend.height,
    axes: [],
    paths: rules,
    bars: [],
    dots: [],
    slots: [...places.flatMap(({ slots }) => slots), ...legend.slots],
    labels: [...places.flatMap(({ labels }) => labels), ...legend.labels],
    legend: legend.block,
    ghosts: [],
    partners: [...places.flatMap(({ strip }) => strip.dots), ...legend.dots],
    ends: [...places.flatMap(({ strip }) => strip.ends), ...legend.ends],
    stops: stopsOfSectors(view, places, room, say, text),
  };
}

/**
 * A row a sector: dots in a strip, and who they are below it. A hairline between the rows. In a height that is given,
 * dots are as large as it allows, and what is left is air.
 */
export function layoutSectors(view: PartnersView, room: Room, say: Say, text: PartnersText): PartnersScene {
  const usual = columnsFor(view, room, say, text);
  const place = (columns: Columns) => placeSectors(view, room, columns, say, text);
  const { height } = room;
  const fits = (pitch: number) =>
    height !== undefined && inOneLine(view, pitch, usual, say) && place({ ...usual, pitch }).height <= height;
  const pitch = LARGE.find(fits) ?? usual.pitch;
  return stretchTo(room, (stretch) => ({
    placed: place({ ...usual, pitch, air: ((stretch - 1) * ROW) / 2 }),
    flexible: view.rows.length * ROW,
  }));
}
