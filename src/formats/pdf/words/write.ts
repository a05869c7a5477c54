import { stampOf } from './foreign.ts';
import { lettersAsSeen } from './letters.ts';
import { alphaStep, fillStep, strokeSteps } from '../drawing/paint.ts';
import type { Surface } from '../drawing/surface.ts';
import { number, numbers } from '../file/syntax.ts';
import type { Piece } from './place.ts';

const showing = ({ face, size, x, y, stretch }: Piece, shown: string) =>
  `BT /${face.key} ${number(size)} Tf ${numbers([stretch, 0, 0, -1, x, y])} Tm ${shown} TJ ET`;

/**
 * Draws the rim of letters as lines, not as text, which would be found and copied twice. Each letter is drawn by itself
 * from where it begins, so that the same letter is the same in the file, and packs well.
 */
function writeRim(piece: Piece, opacity: number, surface: Surface): void {
  const { face, text, style, size, stretch, x, y } = piece;
  const em = size / 1000;
  const stroke = strokeSteps({ ...style, 'stroke-width': String(Number(style['stroke-width']) / em) });
  if (!piece.ours || stroke === undefined) return;
  surface.write('q', alphaStep(style, opacity, surface), ...stroke);
  surface.write(`${numbers([em * stretch, 0, 0, em, x, y])} cm`);
  for (const { steps, advance } of face.outlines(text))
    surface.write(steps, steps === '' ? '' : 'S', `1 0 0 1 ${number(advance)} 0 cm`);
  surface.write('Q');
}

function writeLetters(piece: Piece, opacity: number, surface: Surface): void {
  const { face, text, style, raised } = piece;
  const fill = fillStep(style);
  if (fill === undefined) return;
  surface.write('q', alphaStep(style, opacity, surface), fill);
  surface.write(showing(piece, face.show(text, raised)), 'Q');
}

/** Places a picture of letters that our font lacks, and the text itself, unseen, over it. */
function writeForeign(piece: Piece, opacity: number, surface: Surface): void {
  const { face, text, style, x, y, size, width, stretch } = piece;
  const stamp = stampOf(piece);
  if (stamp !== undefined) {
    const place = [
      stamp.width * stretch,
      0,
      0,
      -stamp.height,
      x + stamp.left * stretch,
      y + stamp.top + stamp.height,
    ];
    surface.write('q', alphaStep(style, opacity, surface), `${numbers(place)} cm`, surface.stamp(stamp), 'Q');
  }
  if (style.fill === 'none') return;
  // It shows nothing, and says so (3 Tr), for programs that put a font of their own in place of ours.
  const unseen = face.showUnseen(lettersAsSeen(text), width / stretch / size);
  surface.write('q', '3 Tr', showing(piece, unseen), 'Q');
}

/** Writes the pieces of a text: first the rims of all, then the letters. */
export function writeWords(pieces: readonly Piece[], opacity: number, surface: Surface): void {
  for (const piece of pieces) writeRim(piece, opacity, surface);
  for (const piece of pieces)
    if (piece.ours) writeLetters(piece, opacity, surface);
    else writeForeign(piece, opacity, surface);
}
