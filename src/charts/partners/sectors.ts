import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import type { PathMark } from '../kit/scene.ts';
import { layoutKeys } from './legend.ts';
import { inOrder } from './parts.ts';
import { type Columns, placeRow, type RowPlace, settingOf, wordsWidth } from './row.ts';
import type { PartnersScene } from './scene.ts';
import { stopsOfSectors } from './stops.ts';
import { placeStrip } from './strip.ts';
import type { PartnersText } from './text.ts';
import type { PartnersView } from './view.ts';

const GAP = 20;
const GAP_LEGEND = 14;
/** Less room than this for the dots, and the words go above them (px). */
const DOTS_MIN = 260;
/** From one dot to the next, best first (px); and where no one lets the longest row stand in one line. */
const PITCHES = [11, 10, 9, 8.5, 8, 7.5, 7];
const WRAPPED = 10;
const ONE_LINE = 20;
/** So many lines of names a row at most, on the page and in the whole window. */
const LINES = { page: 24, large: 40 };

/** The largest distance at which the dots of each row stand in one line, so that rows compare by their length. */
function pitchFor(view: PartnersView, left: number, right: number, say: Say): number {
  const fits = (pitch: number) =>
    view.rows.every((row) => {
      const set = { left, right, top: 0, ...settingOf(pitch) };
      return (
        placeStrip(inOrder(row.parts), set, { isLit: () => true, notStated: say.t.figure.notStated })
          .height <= ONE_LINE
      );
    });
  return PITCHES.find(fits) ?? WRAPPED;
}

function columnsFor(view: PartnersView, room: Room, say: Say, text: PartnersText): Columns {
  const left = wordsWidth(view, say, text) + GAP;
  const stacked = room.narrow || room.width - left < DOTS_MIN;
  const lines = room.height === undefined ? LINES.page : LINES.large;
  const from = stacked ? 0 : left;
  const pitch = pitchFor(view, from, room.width, say);
  return { stacked, left: from, right: room.width, lines, pitch };
}

/** A row a sector: dots in a strip, and who they are below it. A hairline between the rows. */
export function layoutSectors(view: PartnersView, room: Room, say: Say, text: PartnersText): PartnersScene {
  const columns = columnsFor(view, room, say, text);
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
  const legend = layoutKeys(view, room.width, y + GAP_LEGEND, say, text);
  return {
    width: room.width,
    height: y + GAP_LEGEND + legend.height,
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
