import type { Face } from '../font/face.ts';
import { cut, shownOf } from './letters.ts';
import { isNote, isRaised, SMALLER } from './raised.ts';
import { inherit, type Style } from '../drawing/style.ts';

/** The two weights that pictures are written in. */
export interface Faces {
  readonly regular: Face;
  readonly semibold: Face;
}

/** A piece of a line in one style; `x` and `y` are where its baseline begins, in the units of its element. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
  readonly face: Face;
  readonly size: number;
  /** Whether our font has all its characters. */
  readonly ours: boolean;
  readonly width: number;
  /** How much wider than by itself it is set, where its element says how wide it is to be. */
  readonly stretch: number;
  /** Whether it stands above the line, as the number of a note. */
  readonly raised: boolean;
  readonly x: number;
  readonly y: number;
}

/** How wide a text is that our font cannot write, in the units of its size. */
export type Measure = (text: string, size: number, weight: string) => number;

/** A length as an attribute gives it, in units or in ems. */
const length = (text: string | null, size: number): number =>
  text === null ? 0 : Number.parseFloat(text) * (text.endsWith('em') ? size : 1);

/** The pieces of a line that are placed together: one begins where an `x` or a `y` is given. */
interface Chunk {
  readonly anchor: string;
  readonly start: number;
  end: number;
  readonly pieces: Piece[];
}

/** Moves a chunk to where its anchor wants it, as wide as it is to be. */
function settle({ anchor, start, end, pieces }: Chunk, wanted: number): readonly Piece[] {
  const stretch = wanted > 0 && end > start ? wanted / (end - start) : 1;
  const share = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0;
  const left = start - share * (end - start) * stretch;
  return pieces.map((piece) => ({
    ...piece,
    x: left + (piece.x - start) * stretch,
    width: piece.width * stretch,
    stretch,
  }));
}

/** The pieces of a text element, each at its place. */
export function placeWords(
  element: Element,
  style: Style,
  { regular, semibold }: Faces,
  measure: Measure,
): readonly Piece[] {
  const chunks: Chunk[] = [];
  const base = Number.parseFloat(style['font-size']);
  const alone = isRaised(element);
  let [x, y, line] = [0, 0, 0];
  // Spaces at the beginning, and after another space, are not shown.
  let spaced = true;

  const write = (given: string, own: Style) => {
    let text = shownOf(given);
    if (spaced && text.startsWith(' ')) text = text.slice(1);
    if (text === '') return;
    spaced = text.endsWith(' ');
    const weight = own['font-weight'];
    const face = weight === 'bold' || Number(weight) > 500 ? semibold : regular;
    const size = Number.parseFloat(own['font-size']);
    const raised = alone || (isNote(text) && size < SMALLER * base && y < line);
    const chunk = chunks.at(-1);
    for (const piece of cut(text, face)) {
      const width = piece.ours ? size * face.widthOf(piece.text) : measure(piece.text, size, weight);
      chunk?.pieces.push({ ...piece, style: own, face, size, width, stretch: 1, raised, x, y });
      x += width;
    }
    if (chunk !== undefined) chunk.end = x;
  };

  const walk = (node: Element, own: Style) => {
    const size = Number.parseFloat(own['font-size']);
    const at = (name: string) => node.getAttribute(name);
    const first = node === element;
    if (first || at('x') !== null || at('y') !== null) {
      if (first || at('x') !== null) x = length(at('x'), size);
      if (first || at('y') !== null) y = length(at('y'), size);
      chunks.push({ anchor: own['text-anchor'], pieces: [], start: x, end: x });
    }
    x += length(at('dx'), size);
    y += length(at('dy'), size);
    if (first) line = y;
    for (const child of node.childNodes)
      if (child.nodeType === child.TEXT_NODE) write(child.nodeValue ?? '', own);
      else if (child.nodeName === 'tspan') walk(child as Element, inherit(own, child as Element));
  };
  walk(element, style);

  const wanted = length(element.getAttribute('textLength'), base);
  return chunks.flatMap((chunk) => settle(chunk, chunks.length === 1 ? wanted : 0));
}
