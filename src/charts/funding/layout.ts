import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import { keysInView, type LegendBlock, layoutLegend } from '../kit/legend.ts';
import type { Scene } from '../kit/scene.ts';
import { type Stretchable, stretchTo } from '../kit/stretch.ts';
import type { FunderRole } from '../kit/theme.ts';
import type { Measure } from './measure.ts';
import { noted } from './notes.ts';
import { placeRows } from './rows.ts';
import { stopsFor } from './stops.ts';
import type { FundingText } from './text.ts';
import type { FundingView } from './view.ts';

const GAP_LEGEND = 16;

/** The keys of what is drawn in full, and the notes that its numbers lead to. */
function legendOf(
  view: FundingView,
  measure: Measure,
  { width, without }: Room,
  top: number,
  say: Say,
): LegendBlock {
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
    without,
  );
}

/** Lays the bars of either form out, with what explains them below. */
export function layout(view: FundingView, room: Room, say: Say, text: FundingText): Scene {
  const shown = noted(view, room);
  return stretchTo(room, (stretch) => place(shown, room, stretch, say, text));
}

/** Places the picture with rows so many times as high as usual. */
function place(
  view: FundingView,
  room: Room,
  stretch: number,
  say: Say,
  text: FundingText,
): Stretchable<Scene> {
  const rows = placeRows(view, room, say, text, { stretch });
  const { places, measure, bottom, flexible, scale, axes, bars, slots, labels } = rows;
  const legend = legendOf(view, measure, room, bottom + GAP_LEGEND, say);
  const placed: Scene = {
    width: room.width,
    height: bottom + (legend.height > 0 ? GAP_LEGEND + legend.height : 0),
    axes,
    paths: [],
    bars,
    dots: [],
    slots,
    labels,
    legend,
    stops: stopsFor(places, room, say, text),
    scales: [scale],
  };
  return { placed, flexible };
}
