import type { Look } from '../kit/look.ts';
import { ellipsize, textWidth, wrap } from '../kit/text.ts';
import { SMALL } from './piece.ts';

/** Words beside a mark, in one line or two: where they begin, or where they end. */
export interface Words {
  readonly lines: readonly string[];
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** Whether all of them stand there in one line. */
  readonly whole: boolean;
}

const GAP = 6;

/** How far a mark reaches past its ends (px): by its own size, its halo, its arrow. */
export function reachOf(look: Look, radius: number): { left: number; right: number } {
  const halo = look.about ? 3.4 * radius * (look.range ? 0.6 : 1) : radius;
  return { left: halo, right: Math.max(halo, look.open ? 3 * radius + 4 : 0) };
}

function inTwoLines(text: string, width: number): readonly string[] {
  const [first = '', ...more] = wrap(text, width, SMALL);
  const lines = more.length === 0 ? [first] : [first, more.join(' ')];
  return lines.map((line) => ellipsize(line, width, SMALL));
}

/**
 * Puts words beside a mark that reaches from one px to another: to its right where they fit, else to its left,
 * else in two lines on the side that has more room.
 */
export function wordsBeside(text: string, from: number, to: number, left: number, right: number): Words {
  const width = textWidth(text, SMALL);
  const [before, after] = [from - GAP - left, right - to - GAP];
  const toRight = { x: to + GAP, anchor: 'start' } as const;
  const toLeft = { x: from - GAP, anchor: 'end' } as const;
  if (width <= after) return { ...toRight, lines: [text], whole: true };
  if (width <= before) return { ...toLeft, lines: [text], whole: true };
  const side = after >= before ? toRight : toLeft;
  return { ...side, lines: inTwoLines(text, Math.max(after, before)), whole: false };
}
