import { scaleLinear } from 'd3';
import type { MoneyScale } from '../../i18n/numbers.ts';
import type { Say } from '../../i18n/say.ts';
import { reading } from '../../model/reading.ts';
import type { Look } from '../kit/look.ts';
import { slotWidth } from '../kit/Slot.tsx';
import { textWidth } from '../kit/text.ts';
import type { FundingText } from './text.ts';
import type { Segment } from './parts.ts';
import type { FundingRow, FundingView } from './view.ts';

/** How a form turns a row into lengths and words. */
export interface Measure {
  readonly segments: (row: FundingRow) => readonly Segment[];
  /** The row's length in the unit of the axis. */
  readonly extent: (row: FundingRow) => number;
  readonly length: (row: FundingRow, segment: Segment, end: 'low' | 'high') => number;
  readonly written: (row: FundingRow, segment: Segment) => string;
  /** What a segment adds to its number where it is long enough. */
  readonly spelled: (segment: Segment) => string;
  readonly slot: (row: FundingRow) => { words: string; given: boolean } | undefined;
  readonly ticks: (max: number, width: number) => readonly { value: number; text: string }[];
  /** The longest extent. */
  readonly max: number;
  /** What is filtered by the axis, and how many units of that dimension are one of the axis. */
  readonly brushes: { readonly dimension: string; readonly units: number };
}

/** An amount on an axis, without its unit. */
export const onAxis = (value: number, scale: MoneyScale, say: Say): string =>
  say.bare(reading(value, value, false, false), scale);

function amounts(view: FundingView, say: Say, text: FundingText): Measure {
  const { max, scale } = view;
  return {
    segments: (row) => row.segments,
    extent: (row) => row.known,
    length: (_, segment, end) => segment.reading[end],
    written: (_, segment) => say.bare(segment.reading, scale),
    spelled: ({ role }) => (role === 'notSplit' ? ` · ${text.splitNotStated}` : ''),
    slot: (row) => row.missing,
    max,
    // The parts of a bar begin one where the other ends. Only the agency's can be read off the axis, since it comes first.
    brushes: { dimension: 'agency', units: 1 },
    ticks: (top, width) => {
      const values = scaleLinear([0, top], [0, width]).ticks(
        Math.max(2, Math.min(7, Math.floor(width / 80))),
      );
      return values.map((value, i) => {
        const number = onAxis(value, scale, say);
        return { value, text: i === values.length - 1 ? say.t.figure.money(number, scale) : number };
      });
    },
  };
}

/** A share in whole per cents; a small one is not none. */
export function perCent(share: number, say: Say): string {
  const whole = Math.round(100 * share);
  return whole === 0 && share > 0 ? `<${say.number(1)}` : say.number(whole);
}

function shares(say: Say): Measure {
  const whole = (row: FundingRow) => row.segments.reduce((sum, each) => sum + each.reading.middle, 0);
  return {
    segments: (row) => (row.noShare === undefined ? row.segments : []),
    extent: (row) => (row.noShare === undefined ? 1 : 0),
    length: (row, segment) => segment.reading.middle / whole(row),
    written: (row, segment) => perCent(segment.reading.middle / whole(row), say),
    spelled: () => '',
    slot: (row) => (row.noShare === undefined ? undefined : { words: row.noShare, given: false }),
    max: 1,
    brushes: { dimension: 'share', units: 100 },
    ticks: () => [0, 0.25, 0.5, 0.75, 1].map((value) => ({ value, text: say.percent(value) })),
  };
}

/** The measure of a form of bars. */
export function measureOf(view: FundingView, say: Say, text: FundingText): Measure {
  return view.form === 'share' ? shares(say) : amounts(view, say, text);
}

/** The room (px) that the arrow of a part without an upper end takes before the next part. */
export const openRoom = ({ open }: Look): number => (open ? 13 : 0);

/** The room (px) that the fading end of the last part takes beyond its value. */
export const fadeRoom = (last: Segment | undefined): number =>
  last?.look.about && !last.look.range ? 14 : 0;

/** The numbers that do not fit in their segments, and the words for what is missing, take room after the bar. */
function trailingWidth(row: FundingRow, measure: Measure, pxPerUnit: number): number {
  const outside = measure
    .segments(row)
    .filter((each) => !fitsInside(row, each, measure, pxPerUnit))
    .map((each) => measure.written(row, each));
  const numbers = outside.length === 0 ? 0 : textWidth(outside.join(' + '), 14) + 14 + outside.length * 6;
  const slot = measure.slot(row);
  const open = measure.segments(row).reduce((sum, { look }) => sum + openRoom(look), 0);
  const beyond = open + fadeRoom(measure.segments(row).at(-1));
  return numbers + beyond + (slot ? slotWidth(slot.words) + 8 : 0) + 4;
}

/** Whether a segment is long enough for its number, with room to spare. */
export function fitsInside(row: FundingRow, segment: Segment, measure: Measure, pxPerUnit: number): boolean {
  const room = measure.length(row, segment, 'low') * pxPerUnit;
  return textWidth(measure.written(row, segment), 14, 600) + (segment.note ? 6 : 0) + 14 <= room;
}

/** The scale that lets every bar and the words behind it end within the width. */
export function fit(rows: readonly FundingRow[], measure: Measure, width: number, narrow: boolean): number {
  let pxPerUnit = width / measure.max;
  if (narrow) return (width - 24) / measure.max;
  for (let pass = 0; pass < 3; pass++) {
    for (const row of rows) {
      const extent = measure.extent(row);
      const room = width - trailingWidth(row, measure, pxPerUnit);
      if (extent > 0 && extent * pxPerUnit > room) pxPerUnit = Math.max(room, width * 0.35) / extent;
    }
  }
  return pxPerUnit;
}
