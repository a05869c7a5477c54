import type { Say } from '../../i18n/say.ts';
import { BAND, brushScale } from '../kit/brush.ts';
import type { BrushScale, Room } from '../kit/define.ts';
import type { Scene } from '../kit/scene.ts';
import { slotWidth } from '../kit/Slot.tsx';
import { ticksApart } from '../kit/ticks.ts';
import { columnsFor } from './columns.ts';
import { isSmall, LANE_HEAD, type Lane, layoutLane } from './lane.ts';
import { fit, type Measure, measureOf } from './measure.ts';
import type { Label } from './numbers.ts';
import { placeRow, type RowPlace } from './row.ts';
import type { FundingText } from './text.ts';
import type { FundingView } from './view.ts';

/** The height (px) of the line of ticks above the rows, where the axis can be brushed. */
export const HEAD = BAND;
const HEADING_OUTSIDE = 28;
/** Where the gridlines of the main axis end above the magnified lane (px), so that they are not read with it. */
const LANE_CLEAR = 32;

/** The rows below each other; where those outside the filter begin, and where all end (px). */
interface Stack {
  readonly places: readonly RowPlace[];
  readonly outside: number | undefined;
  readonly bottom: number;
}

function stack(
  view: FundingView,
  top: number,
  place: (row: FundingView['rows'][number], y: number) => RowPlace,
): Stack {
  const places: RowPlace[] = [];
  let outside: number | undefined;
  let y = top;
  for (const row of view.rows) {
    if (!row.within && outside === undefined) {
      y += HEADING_OUTSIDE;
      outside = y;
    }
    const placed = place(row, y);
    places.push(placed);
    y += placed.height;
  }
  return { places, outside, bottom: y };
}

type Axis = Scene['axes'][number];

function axesOf(
  ticks: Axis['ticks'],
  zero: number,
  { outside, bottom }: Stack,
  lane: Lane | undefined,
): Axis[] {
  const main = { id: 'x', ticks, y: HEAD / 2, top: HEAD, zero };
  if (lane === undefined) return [{ ...main, bottom }];
  const clear = lane.axis.top - LANE_CLEAR;
  const silent = ticks.map((tick) => ({ ...tick, text: '' }));
  return [
    { ...main, bottom: clear },
    { id: 'x beside', ticks: [], y: 0, zero, top: clear, bottom: outside ?? bottom },
    lane.axis,
    ...(outside === undefined ? [] : [{ id: 'x outside', ticks: silent, y: 0, zero, top: outside, bottom }]),
  ];
}

/** The axis of the rows as a scale that can be brushed. It measures all down to `bottom`. */
function scaleOf({ max, brushes }: Measure, zero: number, pxPerUnit: number, bottom: number): BrushScale {
  const { dimension, units } = brushes;
  const along = { x: zero, width: max * pxPerUnit };
  return brushScale(
    {
      domain: [0, max * units],
      place: (value) => zero + (value / units) * pxPerUnit,
      value: (place) => ((place - zero) / pxPerUnit) * units,
    },
    {
      dimension,
      along: 'x',
      band: { ...along, y: 0, height: HEAD },
      ground: { ...along, y: HEAD, height: bottom - HEAD },
    },
  );
}

/** The rows of a picture with all their marks, below one axis at the top of the picture. */
export interface Rows extends Pick<Scene, 'axes' | 'bars' | 'slots' | 'labels'> {
  readonly places: readonly RowPlace[];
  readonly measure: Measure;
  /** Px of the axis where the bars begin, and px a unit. */
  readonly zero: number;
  readonly pxPerUnit: number;
  readonly bottom: number;
  /** How much of the height (px) is rows, which may be drawn apart. */
  readonly flexible: number;
  readonly scale: BrushScale;
}

/**
 * Places the rows: within the filter first, the rest small and pale below a heading.
 * @param start where the first row begins (px); the axis stays at the top.
 * @param dense rows stand closer.
 * @param stretch rows are so many times as high as usual.
 */
export function placeRows(
  view: FundingView,
  room: Room,
  say: Say,
  text: FundingText,
  {
    start = HEAD,
    dense = false,
    stretch,
  }: { readonly start?: number; readonly dense?: boolean; readonly stretch: number },
): Rows {
  const measure = measureOf(view, say, text);
  const columns = columnsFor(view, room, say, text);
  const { zero } = columns;
  const pxPerUnit = fit(view.rows, measure, room.width - zero, room.narrow);
  const close = dense || view.rows.some((row) => !row.within);
  const options = { columns, pxPerUnit, measure, dense: close, stretch, scale: view.scale, room, say, text };
  const withLane = !room.narrow && view.form === 'amount';
  const within = view.rows.filter((row) => row.within);
  const allSmall = withLane && within.length > 1 && within.every((row) => isSmall(row, pxPerUnit));
  const rows = stack(view, allSmall ? start + LANE_HEAD : start, (row, y) => placeRow(row, y, options));
  const { places, outside, bottom } = rows;
  const lane = withLane ? layoutLane(view, places, pxPerUnit, room.width, slotWidth, say, text) : undefined;
  const ticks = ticksApart(
    measure
      .ticks(measure.max, measure.max * pxPerUnit)
      .map(({ value, text: words }) => ({ x: zero + value * pxPerUnit, text: words })),
  );
  const labels: Label[] = [];
  if (!room.narrow)
    labels.push({ id: 'total', x: zero - 12, y: HEAD / 2, text: text.total, anchor: 'end', tone: 'ink3' });
  if (outside !== undefined) {
    const words = say.t.card.outside(places.filter(({ row }) => !row.within).length);
    const y = outside - HEADING_OUTSIDE / 2 + 2;
    labels.push({ id: 'outside', x: 0, y, text: words, weight: 600, tone: 'ink3' });
  }
  labels.push(...places.flatMap((place) => place.labels), ...(lane?.labels ?? []));
  return {
    places,
    measure,
    zero,
    pxPerUnit,
    bottom,
    flexible: places.reduce((sum, { height }) => sum + height, 0),
    scale: scaleOf(measure, zero, pxPerUnit, bottom),
    axes: axesOf(ticks, zero, rows, lane),
    bars: [...places.flatMap(({ bars }) => bars), ...(lane?.bars ?? [])],
    slots: places.flatMap(({ slots }) => slots),
    labels: room.narrow ? labels.map((label) => ({ ...label, halo: true })) : labels,
  };
}
