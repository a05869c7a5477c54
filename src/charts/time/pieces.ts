import type { Piece, SpanMark } from './scene.ts';
import type { Edge, Span } from './span.ts';

/** How much of the ink is left where a project may have run, but need not. */
export const LIGHT = 0.38;
/** So far past a stated year reaches an end that is about that year (px). */
const ABOUT = 14;
/** The chosen length of an end that the source does not date (px). */
const UNKNOWN = 56;
/** A fade is drawn in steps about so wide (px), so that a picture holds no gradients to refer to. */
const STEP = 2;
/** The line that closes a stretch within which a project began or ended (px). */
const LINE = 2;
/** A bar that ends to the month is at least so long (px). */
const LEAST = 2;

/**
 * A stretch that grows from nothing at `from` to full at `to`, in layers that all end at `to` and add up: side by
 * side they would leave seams wherever a px of the picture is no px of the screen.
 */
function fade(from: number, to: number, full: number): Piece[] {
  const steps = Math.max(1, Math.round(Math.abs(to - from) / STEP));
  const ink = (i: number): number => (i < 0 ? 0 : (full * (i + 0.5)) / steps);
  return Array.from({ length: steps }, (_, i) => {
    const edge = from + ((to - from) * i) / steps;
    return {
      x: Math.min(edge, to),
      width: Math.abs(to - edge),
      opacity: 1 - (1 - ink(i)) / (1 - ink(i - 1)),
    };
  });
}

const stretch = (a: number, b: number, opacity: number): Piece[] =>
  b > a ? [{ x: a, width: b - a, opacity }] : [];

/** The pieces of one end, from where the bar is certain outwards; `out` is -1 at the start and 1 at the end. */
function endPieces(edge: Edge, sure: number, reach: number, out: 1 | -1, other: Edge, hasSure: boolean) {
  switch (edge) {
    case 'sharp':
      return [];
    case 'within':
      return [
        ...stretch(Math.min(sure, reach), Math.max(sure, reach), LIGHT),
        { x: out === 1 ? reach - LINE : reach, width: LINE, opacity: 1 },
      ];
    case 'about':
      return fade(reach + out * ABOUT, sure, 1);
    case 'open':
      return stretch(sure, reach, LIGHT);
    case 'unknown':
      return fade(sure + out * UNKNOWN, sure, other === 'within' && !hasSure ? LIGHT : 1);
  }
}

/** What of a piece lies within the picture. */
function cut({ x, width, opacity }: Piece, left: number, right: number): Piece[] {
  return stretch(Math.max(x, left), Math.min(x + width, right), opacity);
}

/** The bar of a span on an axis (px) from `left` to `right`. */
export function piecesOf(
  span: Span,
  x: (year: number) => number,
  left: number,
  right: number,
): Pick<SpanMark, 'pieces' | 'arrow'> {
  const { start, end } = span;
  const at = (year: number): number =>
    Number.isFinite(year) ? Math.max(left, Math.min(right, x(year))) : right;
  const [from, sureFrom] = [at(span.from), at(span.sureFrom)];
  const sharp = start === 'sharp' || end === 'sharp';
  const sureTo = Math.max(at(span.sureTo), sharp ? sureFrom + LEAST : sureFrom);
  const hasSure = sureTo > sureFrom;
  const to = at(span.to);
  // Two light ends that meet are one stretch, without a seam.
  const whole = !hasSure && start === 'within' && (end === 'within' || end === 'open');
  const pieces = [
    ...endPieces(start, whole ? to : sureFrom, from, -1, end, hasSure),
    ...stretch(sureFrom, sureTo, 1),
    ...endPieces(end, whole ? to : sureTo, to, 1, start, hasSure),
  ];
  return {
    pieces: pieces.flatMap((piece) => cut(piece, left, right)),
    arrow: end === 'open' ? right : undefined,
  };
}
