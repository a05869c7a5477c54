import type { LabelMark } from '../../../../charts/kit/Label.tsx';
import { textWidth, type Weight } from '../../../../charts/kit/text.ts';
import { wrapWhole } from '../../../../formats/picture/words.ts';

/** A text in one style. */
export interface Style {
  readonly type: { readonly size: number; readonly line: number };
  readonly weight?: Weight;
  readonly tone?: LabelMark['tone'];
}

/** Where a text stands (px): the side that it is set against, its upper end, and its width at most. */
export interface Seat {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly end?: boolean;
}

/** Lines of words with their places, and how much room they take (px). */
export interface Lines {
  readonly labels: readonly LabelMark[];
  readonly height: number;
}

/** How wide a text is on one line (px). */
export const widthOf = (text: string, { type, weight = 400 }: Style): number =>
  textWidth(text, type.size, weight);

/** How wide the longest word of a text is (px). */
export const longestWord = (text: string, style: Style): number =>
  Math.max(...text.split(' ').map((word) => widthOf(word, style)));

/** Sets a text in lines no wider than its seat; no text takes no room. */
export function setText(text: string, style: Style, { x, y, width, end = false }: Seat): Lines {
  if (text === '') return { labels: [], height: 0 };
  const { type, weight = 400, tone = 'ink' } = style;
  // A hair more, so that a column as wide as its widest words holds them.
  const lines = wrapWhole(text, width + 0.01, type.size, weight);
  return {
    labels: lines.map((line, i) => ({
      x: end ? x + width : x,
      y: y + (i + 0.5) * type.line,
      text: line,
      size: type.size,
      weight,
      tone,
      anchor: end ? 'end' : 'start',
    })),
    height: lines.length * type.line,
  };
}

/** Texts below each other in one seat. */
export function stack(texts: readonly (readonly [text: string, style: Style])[], seat: Seat): Lines {
  let height = 0;
  const labels = texts.flatMap(([text, style]) => {
    const lines = setText(text, style, { ...seat, y: seat.y + height });
    height += lines.height;
    return lines.labels;
  });
  return { labels, height };
}
