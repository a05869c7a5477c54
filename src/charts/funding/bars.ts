import type { Say } from '../../i18n/say.ts';
import type { AxisMark } from '../kit/Axis.tsx';
import type { Room } from '../kit/define.ts';
import type { LabelMark } from '../kit/Label.tsx';
import { keysInView, type LegendBlock, layoutLegend } from '../kit/legend.ts';
import type { Scene } from '../kit/scene.ts';
import { slotWidth } from '../kit/Slot.tsx';
import type { FunderRole } from '../kit/theme.ts';
import { ticksApart } from '../kit/ticks.ts';
import { isSmall, LANE_HEAD, type Lane, layoutLane } from './lane.ts';
import { fit, type Measure, measureOf } from './measure.ts';
import { type Columns, columnsFor, placeRow, type RowPlace } from './row.ts';
import { stopsFor } from './stops.ts';
import type { FundingText } from './text.ts';
import type { FundingView } from './view.ts';

const HEAD = 24;
const GAP_LEGEND = 16;
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

function axesOf(
  ticks: AxisMark['ticks'],
  zero: number,
  { outside, bottom }: Stack,
  lane: Lane | undefined,
): AxisMark[] {
  const main = { ticks, y: HEAD / 2, top: HEAD, zero };
  if (lane === undefined) return [{ ...main, bottom }];
  const clear = lane.axis.top - LANE_CLEAR;
  const silent = ticks.map((tick) => ({ ...tick, text: '' }));
  return [
    { ...main, bottom: clear },
    { ticks: [], y: 0, zero, top: clear, bottom: outside ?? bottom },
    lane.axis,
    ...(outside === undefined ? [] : [{ ticks: silent, y: 0, zero, top: outside, bottom }]),
  ];
}

function legendOf(view: FundingView, measure: Measure, width: number, top: number, say: Say): LegendBlock {
  const shown = view.rows.filter((row) => row.lit);
  const segments = shown.flatMap((row) => measure.segments(row));
  const roles = new Set<FunderRole>(segments.map(({ role }) => role));
  const missing = shown.some((row) => measure.slot(row) !== undefined);
  const used = new Set(segments.map(({ note }) => note));
  const notes = view.notes.filter(({ note }) => used.has(note));
  return layoutLegend(
    keysInView(
      roles,
      segments.map(({ look }) => look),
      missing,
      'bar',
      say,
    ),
    notes,
    width,
    top,
  );
}

/** Lays the bars of either form out: within the filter first, the rest small and pale below a heading. */
export function layoutBars(view: FundingView, room: Room, say: Say, text: FundingText): Scene {
  const measure = measureOf(view, say, text);
  const columns: Columns = columnsFor(view, room, say, text);
  const { zero } = columns;
  const pxPerUnit = fit(view.rows, measure, room.width - zero, room.narrow);
  const dense = view.rows.some((row) => !row.within);
  const options = { columns, pxPerUnit, measure, dense, scale: view.scale, room, say, text };
  const withLane = !room.narrow && view.form === 'amount';
  const within = view.rows.filter((row) => row.within);
  const allSmall = withLane && within.every((row) => isSmall(row, pxPerUnit));
  const rows = stack(view, allSmall && within.length > 1 ? HEAD + LANE_HEAD : HEAD, (row, y) =>
    placeRow(row, y, options),
  );
  const { places, outside, bottom } = rows;
  const lane = !withLane ? undefined : layoutLane(view, places, pxPerUnit, room.width, slotWidth, say, text);
  const ticks = ticksApart(
    measure
      .ticks(measure.max, measure.max * pxPerUnit)
      .map(({ value, text: words }) => ({ x: zero + value * pxPerUnit, text: words })),
  );
  const headings: LabelMark[] = [
    ...(room.narrow
      ? []
      : [{ x: zero - 12, y: HEAD / 2, text: text.total, anchor: 'end' as const, tone: 'ink3' as const }]),
    ...(outside === undefined
      ? []
      : [
          {
            x: 0,
            y: outside - HEADING_OUTSIDE / 2 + 2,
            text: say.t.card.outside(places.filter(({ row }) => !row.within).length),
            weight: 600 as const,
            tone: 'ink3' as const,
          },
        ]),
  ];
  const legend = legendOf(view, measure, room.width, bottom + GAP_LEGEND, say);
  return {
    width: room.width,
    height: bottom + GAP_LEGEND + legend.height,
    axes: axesOf(ticks, zero, rows, lane),
    paths: [],
    bars: [...places.flatMap(({ bars }) => bars), ...(lane?.bars ?? [])],
    dots: [],
    slots: places.flatMap(({ slots }) => slots),
    labels: [...headings, ...places.flatMap(({ labels }) => labels), ...(lane?.labels ?? [])].map((label) =>
      room.narrow ? { ...label, halo: true } : label,
    ),
    legend,
    stops: stopsFor(view, places, room, say, text),
  };
}
