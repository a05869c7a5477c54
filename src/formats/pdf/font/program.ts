import { readTrueType, tableAt, type TrueType } from '../../fonts/truetype.ts';
import { type Kerning, readKerning } from './kerning.ts';

/** A font as a file, and what a PDF says of it. Lengths are in units of the font. */
export interface Program extends TrueType {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly view: DataView<ArrayBuffer>;
  readonly glyphs: number;
  readonly box: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** How much further, or less, a glyph takes the pen before another. */
  readonly kerning: Kerning;
}

/** Reads a font file. @throws when it is no TrueType font, or made otherwise than ours are. */
export function readProgram(buffer: ArrayBuffer): Program {
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  if (view.byteLength < 12 || view.getUint32(0) !== 0x0001_0000)
    throw new Error('the file is no TrueType font');
  const font = readTrueType(buffer);
  const table = (name: string) => tableAt(font.tables, name);
  const [head, hhea] = [table('head'), table('hhea')];
  return {
    ...font,
    bytes,
    view,
    glyphs: view.getUint16(table('maxp') + 4),
    box: [36, 38, 40, 42].map((at) => view.getInt16(head + at)),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    capHeight: view.getInt16(table('OS/2') + 88),
    kerning: readKerning(view, font.tables.get('GPOS')?.offset),
  };
}
