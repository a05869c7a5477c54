import type { Say } from '../../i18n/say.ts';
import type { Room } from '../kit/define.ts';
import { keysInView, type LegendBlock, layoutLegend } from '../kit/legend.ts';
import type { Scene } from '../kit/scene.ts';
import type { FunderRole } from '../kit/theme.ts';
import type { Measure } from './measure.ts';
import { placeRows } from './rows.ts';
import { stopsFor } from './stops.ts';
import type { FundingText } from './text.ts';
import type { FundingView } from './view.ts';

const GAP_LEGEND = 16;

/** The keys of what is drawn in full, and the notes that its numbers lead to. */
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

/** Lays the bars of either form out, with what explains them below. */
export function layout(view: FundingView, room: Room, say: Say, text: FundingText): Scene {
  const { places, measure, bottom, scale, axes, bars, slots, labels } = placeRows(view, room, say, text);
  const legend = legendOf(view, measure, room.width, bottom + GAP_LEGEND, say);
  return {
    width: room.width,
    height: bottom + GAP_LEGEND + legend.height,
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
}
