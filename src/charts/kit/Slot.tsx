import { textWidth } from './text.ts';
import { FONT, TYPE, type Theme } from './theme.ts';

/** Where a figure would stand if the source gave one: a dashed box with words and no length of its own. */
export interface SlotMark {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly words: string;
  /** The colour of a funder whose work was given but not valued in money. */
  readonly given?: string;
}

/** As wide as its words and 16 px: the width says nothing, and is the same for every missing figure. */
export const slotWidth = (words: string): number => textWidth(words, TYPE.small.size) + 16;

export function Slot({ mark, theme }: Readonly<{ mark: SlotMark; theme: Theme }>) {
  const { x, y, height, words, given } = mark;
  return (
    <g>
      <rect
        x={x + 0.6}
        y={y + 0.6}
        width={slotWidth(words) - 1.2}
        height={height - 1.2}
        fill={theme.ground}
        stroke={given ?? theme.edge}
        strokeWidth={1.2}
        strokeDasharray="3 3"
      />
      <text
        x={x + 8}
        y={y + height / 2}
        dy="0.35em"
        fontFamily={FONT}
        fontSize={TYPE.small.size}
        fill={theme.ink2}
      >
        {words}
      </text>
    </g>
  );
}
