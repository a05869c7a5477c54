import { scaleLinear } from 'd3';
import type { Say } from '../../i18n/say.ts';
import type { Scene } from '../kit/scene.ts';
import { textWidth } from '../kit/text.ts';
import { onAxis, openRoom } from './measure.ts';
import type { RowPlace } from './row.ts';
import type { FundingText } from './text.ts';
import type { FundingRow, FundingView } from './view.ts';

/** A bar shorter than this (px) cannot be compared by eye. */
const TOO_SHORT = 16;
const GAP = 28;
const FACTORS = [100, 50, 40, 30, 20, 10, 5];

/** The smallest bars once more, magnified by a whole factor that is named, with an axis of their own. */
export interface Lane {
  readonly axis: Scene['axes'][number];
  readonly bars: Scene['bars'];
  readonly labels: Scene['labels'];
}

/** The room (px) the lane's own head takes where no row stands above it. */
export const LANE_HEAD = 34;

/** Whether a row's bar is too short to be compared by eye. */
export function isSmall(row: FundingRow, pxPerUnit: number): boolean {
  return row.segments.length > 0 && row.known * pxPerUnit < TOO_SHORT;
}

/** Where the words behind a row end (px). */
function endOf({ bars, labels, slots }: RowPlace, slotWidth: (words: string) => number): number {
  return Math.max(
    0,
    ...bars.map((bar) => bar.x + bar.high),
    ...labels.filter(({ anchor }) => anchor !== 'end').map((label) => label.x + label.text.length * 8),
    ...slots.map((slot) => slot.x + slotWidth(slot.words)),
  );
}

/** From the top of the first row up to the middle of the tick texts, and of the words above them (px). */
const TICKS_ABOVE = 7;
const WORDS_ABOVE = 22;

/**
 * Lays the lane out beside the smallest rows, where there is room for it.
 * @returns undefined where fewer than two rows need it, or the room is too narrow.
 */
export function layoutLane(
  view: FundingView,
  places: readonly RowPlace[],
  pxPerUnit: number,
  width: number,
  slotWidth: (words: string) => number,
  say: Say,
  text: FundingText,
): Lane | undefined {
  const within = places.filter(({ row }) => row.within);
  const small = within.filter(({ row }) => isSmall(row, pxPerUnit));
  const [first] = small;
  const largest = Math.max(0, ...small.map(({ row }) => row.known));
  if (first === undefined || small.length < 2 || within.indexOf(first) !== within.length - small.length)
    return undefined;
  const above = within[within.length - small.length - 1];
  const start =
    Math.max(...[...small, ...(above ? [above] : [])].map((place) => endOf(place, slotWidth))) + GAP;
  const room = width - start;
  const factor = FACTORS.find((each) => largest * pxPerUnit * each <= room - 24);
  if (factor === undefined) return undefined;

  const px = pxPerUnit * factor;
  const top = first.y;
  const last = small.at(-1) ?? first;
  const ticks = scaleLinear([0, largest], [0, largest * px]).ticks(
    Math.max(2, Math.floor((largest * px) / 80)),
  );
  const bars = small.flatMap(({ row, bars: own }) => {
    let x = start;
    return own.map((bar, i) => {
      const reading = row.segments[i]?.reading;
      if (reading === undefined) return bar;
      const placed = {
        ...bar,
        id: `${bar.id} lane`,
        x,
        low: reading.low * px - 1.5,
        high: reading.high * px - 1.5,
      };
      x += reading.high * px + openRoom(bar.look);
      return placed;
    });
  });
  const words = text.lane(say.numberWord(small.length), say.number(factor));
  if (textWidth(words, 12, 600) > room) return undefined;
  return {
    axis: {
      id: 'lane',
      ticks: ticks.map((value) => ({
        x: start + value * px,
        text: onAxis(value, view.scale, say),
        anchor: 'middle' as const,
      })),
      y: top - TICKS_ABOVE,
      top,
      bottom: last.y + last.height,
      zero: start,
    },
    bars,
    labels: [
      { id: 'lane', x: start, y: top - WORDS_ABOVE, text: words, weight: 600, tone: 'ink2', halo: true },
    ],
  };
}
