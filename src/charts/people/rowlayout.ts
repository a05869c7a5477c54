import { BOX } from './piece.ts';

/** Where the parts of a row stand (px). */
export interface RowLayout {
  /** Name and value stand in a line above the lane. */
  readonly stacked: boolean;
  readonly name: number;
  /** The left edge of the values; where the rows are stacked, their right edge. */
  readonly value: number;
  /** Rows are so many times as high as usual. */
  readonly stretch: number;
}

/** Dots grow with their rows up to this, since their halos and arrows grow sideways with them. */
const LARGEST = 1.4;

/** How many times as large as usual dots are in rows that are so many times as high as usual. */
export const growth = (stretch: number): number => Math.max(1, Math.min(LARGEST, stretch));

/** The radius of the marks (px). */
export const radiusOf = (within: boolean, stretch: number): number => (within ? 5 : 4.5) * growth(stretch);

/** The height (px) of a row or a line: no lower than makes it easy to hit. */
export const heightOf = (usual: number, stretch: number): number => Math.max(BOX, usual * stretch);

/** The middle of the name's line and of the mark's line within a row, and the row's height (px). */
export function linesOf(
  { within }: { readonly within: boolean },
  { stacked, stretch }: Pick<RowLayout, 'stacked' | 'stretch'>,
): { readonly name: number; readonly mark: number; readonly height: number } {
  if (!stacked) {
    const height = heightOf(within ? 30 : 24, stretch);
    return { name: height / 2, mark: height / 2, height };
  }
  const usual = within ? { name: 12, mark: 34, height: 48 } : { name: 11, mark: 31, height: 42 };
  // A name stays closer to its own mark than to the one above it, so these are not drawn together.
  const height = Math.max(usual.height, usual.height * stretch);
  const more = height - usual.height;
  return { name: usual.name + more / 4, mark: usual.mark + more / 2, height };
}
