import { joined } from '../../bytes.ts';
import { partsOf } from './glyf.ts';
import type { Program } from './program.ts';

/** The tables that drawing a glyph takes; the PDF itself says all else. */
const KEPT = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'];

/**
 * A font with the drawings of some glyphs only. They keep their numbers; the drawings of all others are empty.
 */
export function keepGlyphs(font: Program, wanted: Iterable<number>): Uint8Array<ArrayBuffer> {
  const { bytes, tables, glyphs } = font;
  const kept = new Set([0, ...wanted]);
  // A set that grows while it is walked is walked to its end.
  for (const glyph of kept) for (const part of partsOf(font, glyph)) kept.add(part);

  const drawings: Uint8Array[] = [];
  const places = new DataView(new ArrayBuffer(4 * (glyphs + 1)));
  let length = 0;
  for (let glyph = 0; glyph < glyphs; glyph++) {
    places.setUint32(4 * glyph, length);
    if (!kept.has(glyph)) continue;
    const drawing = bytes.subarray(...font.drawingOf(glyph));
    drawings.push(drawing);
    length += drawing.length;
  }
  places.setUint32(4 * glyphs, length);
  const contents = KEPT.flatMap((tag): [string, Uint8Array][] => {
    const table = tables.get(tag);
    if (table === undefined) return [];
    if (tag === 'glyf') return [[tag, joined(drawings)]];
    if (tag === 'loca') return [[tag, new Uint8Array(places.buffer)]];
    const content = bytes.slice(table.offset, table.offset + table.length);
    if (tag === 'head') new DataView(content.buffer).setInt16(50, 1);
    return [[tag, content]];
  });
  return write(contents);
}

/** Puts tables together to a font file. */
function write(contents: readonly (readonly [string, Uint8Array])[]): Uint8Array<ArrayBuffer> {
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  const first = 12 + 16 * contents.length;
  const file = new Uint8Array(contents.reduce((sum, [, { length }]) => sum + padded(length), first));
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(contents.length));
  view.setUint32(0, 0x0001_0000);
  view.setUint16(4, contents.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (contents.length - 2 ** power));
  let offset = first;
  for (const [i, [tag, content]] of contents.entries()) {
    file.set(content, offset);
    let sum = 0;
    for (let at = offset; at < offset + content.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    const record = 12 + 16 * i;
    file.set(new TextEncoder().encode(tag), record);
    view.setUint32(record + 4, sum);
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, content.length);
    offset += padded(content.length);
  }
  return file;
}
