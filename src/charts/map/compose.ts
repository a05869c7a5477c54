import type { Say } from '../../i18n/say.ts';
import type { Box } from '../kit/arrange.ts';
import type { Room } from '../kit/define.ts';
import { type LegendBlock, layoutLegend } from '../kit/legend.ts';
import { type Atlas, atlasOf } from './atlas.ts';
import { elsewhereOf, reservedFor } from './elsewhere.ts';
import { keysOf, notesOf } from './legend.ts';
import type { CountyMark, MapScene } from './mapscene.ts';
import { type Reach, stopsOf } from './stops.ts';
import type { MapText } from './text.ts';
import type { MapView } from './view.ts';

/** How high the map is on the page, and how high it is at the least where it fills a window, and a slide (px). */
const HEIGHT = { page: 424, least: 420, tight: 330 };
/** Sweden is so wide for its height. */
const ASPECT = 0.418;
const GAP_LEGEND = 16;

/** Where the map is in its picture (px). */
export interface Frame {
  readonly width: number;
  /** The height of the map itself, and where the land begins. */
  readonly height: number;
  readonly left: number;
  /** The width of the lists of what has no point on the map. */
  readonly beside: number;
  /** How far the picture goes down. */
  readonly bottom: number;
}

/** What a form puts on the map, and where it can be pressed. */
export interface Drawn
  extends Pick<MapScene, 'counties' | 'inset' | 'links' | 'places' | 'paths' | 'labels'> {
  readonly reach: Reach;
}

/** How a form takes its room: what is left of it for the map, and what is drawn there. */
interface Form<F extends Frame> {
  /** @param below what legend and notes take below the map (px). */
  readonly frame: (below: number) => F;
  readonly draw: (atlas: Atlas, frame: F, obstacles: readonly Box[]) => Drawn;
}

const NOTHING = {
  counties: [],
  inset: undefined,
  links: [],
  places: [],
  axes: [],
  bars: [],
  dots: [],
  slots: [],
};

/** How high the map is in a room of which some is taken by what stands above and below it. */
export const heightIn = ({ height, tight }: Room, taken: number): number =>
  height === undefined
    ? HEIGHT.page
    : Math.max(tight ? HEIGHT.tight : HEIGHT.least, Math.floor(height - taken));

/** Where the land begins: in the middle of a width, but no further west than names west of it need. */
export const leftIn = (width: number, height: number, west: number): number =>
  Math.round(Math.max(west, (width - height * ASPECT) / 2));

/** How wide the land is, about. */
export const landWidth = (height: number): number => height * ASPECT;

/** In a wide room what belongs together stays together: what is left over moves it apart by no more than this (px). */
export const spread = (left: number): number => Math.round(Math.min(Math.max(0, left / 4), 56));

/** The counties as they are drawn, on the map or on a plate that shows some of them. */
export const countyMarks = (
  { counties }: MapView,
  outlineOf: (id: string) => string | undefined,
): CountyMark[] =>
  counties.flatMap(({ id, shade, chosen }) => {
    const d = outlineOf(id);
    return d === undefined ? [] : [{ id, d, shade, chosen }];
  });

/** What a legend takes with the gap above it (px): where there is none, nothing. */
const below = ({ height }: LegendBlock): number => (height === 0 ? 0 : GAP_LEGEND + height);

/** What is left to show where the outlines are missing: the lists beside the map, and a word about it. */
function withoutOutlines(view: MapView, { width, without }: Room, say: Say, text: MapText): MapScene {
  const lists = elsewhereOf(view, width, say, text);
  const bottom = Math.max(0, ...lists.map(({ box }) => box.y + box.height));
  const notes = [{ note: '', text: text.noOutlines }];
  const legend = layoutLegend([], notes, width, bottom + GAP_LEGEND, without);
  return {
    ...NOTHING,
    width,
    height: bottom + below(legend),
    paths: lists.flatMap(({ paths }) => paths),
    labels: lists.flatMap(({ labels }) => labels),
    legend,
    stops: stopsOf(view, lists, undefined, say, text),
  };
}

/** Puts together what all forms share: the map, the lists of what has no point on it, the legend, the stops. */
export function compose<F extends Frame>(
  view: MapView,
  room: Room,
  form: Form<F>,
  say: Say,
  text: MapText,
): MapScene {
  if (view.map.counties.features.length === 0) return withoutOutlines(view, room, say, text);
  const { width, without } = room;
  const [keys, notes] = [keysOf(view, text), notesOf(view, text)];
  const taken = below(layoutLegend(keys, notes, width, 0, without));
  const frame = form.frame(taken);
  const atlas = atlasOf(view.map, frame.left, frame.height);
  const lists = elsewhereOf(view, frame.beside, say, text);
  const { reach, ...drawn } = form.draw(atlas, frame, [reservedFor(view, frame.beside)]);
  return {
    ...NOTHING,
    ...drawn,
    width,
    height: frame.bottom + taken,
    paths: [...drawn.paths, ...lists.flatMap(({ paths }) => paths)],
    labels: [...lists.flatMap(({ labels }) => labels), ...drawn.labels],
    legend: layoutLegend(keys, notes, width, frame.bottom + GAP_LEGEND, without),
    stops: stopsOf(view, lists, reach, say, text),
  };
}
