import type { Program } from './program.ts';

const WORDS = 0x01;
const SCALE = 0x08;
const MORE_PARTS = 0x20;
const TWO_SCALES = 0x40;
const FOUR_SCALES = 0x80;

/** The glyphs that a glyph is put together from, as an å from the a and the ring; none where it is drawn itself. */
export function partsOf(font: Program, glyph: number): readonly number[] {
  const { view } = font;
  const [start, end] = font.drawingOf(glyph);
  if (start === end || view.getInt16(start) >= 0) return [];
  const parts: number[] = [];
  let at = start + 10;
  for (let flags = MORE_PARTS; flags & MORE_PARTS; ) {
    flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    const scale = flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & FOUR_SCALES ? 8 : 0;
    at += 4 + (flags & WORDS ? 4 : 2) + scale;
  }
  return parts;
}
