import type { Length } from '../../../compare/items.ts';
import type { Marks } from '../layout/picture.tsx';
import type { Drawing } from './content.ts';

/** The height of the line that a size is drawn on, of a bar in it, and between bars end to end (px). */
export const SIZE = 16;
const BAR = { height: 12, gap: 1.5 };
const DOT = 5;
/** Room for what reaches past the end of a mark: an arrow, a fade, half a dot (px). */
const PAST = 18;
/** No bar is so short that it cannot be seen (px). */
const SHORTEST = 1.5;

/** Whether the sizes of an item are drawn: what is hoped for may be far beyond the scale, and its number is enough. */
export const isDrawn = (lengths: readonly Length[], { scale, max }: Drawing): boolean =>
  scale !== 'quotient' && lengths.length > 0 && max > 0 && lengths.every(({ high }) => high <= max);

/** Bars end to end from a zero line. */
function bars(
  lengths: readonly Length[],
  { role, max }: Drawing,
  x: number,
  y: number,
  width: number,
): Marks {
  const px = (value: number) => (value / max) * (width - PAST);
  let start = x + 1;
  return {
    paths: [{ d: `M${x + 0.5} ${y}v${SIZE}`, tone: 'edge', width: 1 }],
    bars: lengths.map(({ low, high, look }) => {
      const bar = {
        x: start,
        y: y + (SIZE - BAR.height) / 2,
        height: BAR.height,
        low: Math.max(px(low), SHORTEST),
        high: Math.max(px(high), SHORTEST),
        look,
        role,
        outside: false,
      };
      start += px(high) + BAR.gap;
      return bar;
    }),
  };
}

/** Dots on a line from zero. */
function dots(lengths: readonly Length[], { max }: Drawing, x: number, y: number, width: number): Marks {
  const px = (value: number) => x + DOT + (value / max) * (width - PAST - DOT);
  const middle = y + SIZE / 2;
  return {
    paths: [
      { d: `M${x + DOT} ${middle}H${x + width - PAST}`, tone: 'line', width: 1 },
      { d: `M${x + DOT} ${middle - 5}v10`, tone: 'edge', width: 1 },
    ],
    dots: lengths.map(({ low, high, look }) => ({
      low: px(low),
      high: px(high),
      y: middle,
      radius: DOT,
      look,
      outside: false,
    })),
  };
}

/** The sizes of an item as the page draws them: people as dots, all else as bars (px). */
export function setLengths(
  lengths: readonly Length[],
  drawing: Drawing,
  x: number,
  y: number,
  width: number,
): Marks {
  return (drawing.scale === 'people' ? dots : bars)(lengths, drawing, x, y, width);
}
