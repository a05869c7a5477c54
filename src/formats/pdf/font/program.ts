import { readTrueType, type TrueType } from '../../fonts/truetype.ts';
import { type Kerning, readKerning } from './kerning.ts';

/** A font as a file, and what a PDF says of it. Lengths are in units of the font. */
export interface Program extends TrueType {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly view: DataView<ArrayBuffer>;
  /** Where each table lies. */
  readonly tables: ReadonlyMap<string, { readonly offset: number; readonly length: number }>;
  readonly glyphs: number;
  readonly box: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** How much further, or less, a glyph takes the pen before another. */
  readonly kerning: Kerning;
}

/** Where a table of a font begins. @throws when the font has none of that name. */
export function tableAt({ tables }: Pick<Program, 'tables'>, tag: string): number {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`the font has no table ${tag}`);
  return found.offset;
}

/** Reads a font file. @throws when it is no TrueType font, or made otherwise than ours are. */
export function readProgram(buffer: ArrayBuffer): Program {
  const bytes = new Uint8Array(buffer);
  const view = new DataView(buffer);
  if (view.byteLength < 12 || view.getUint32(0) !== 0x0001_0000)
    throw new Error('the file is no TrueType font');
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_, i) => {
      const record = 12 + 16 * i;
      const tag = String.fromCodePoint(...bytes.subarray(record, record + 4));
      return [tag, { offset: view.getUint32(record + 8), length: view.getUint32(record + 12) }] as const;
    }),
  );
  const [head, hhea, os2, maxp] = ['head', 'hhea', 'OS/2', 'maxp'].map((tag) => tableAt({ tables }, tag)) as [
    number,
    number,
    number,
    number,
  ];
  return {
    ...readTrueType(buffer),
    bytes,
    view,
    tables,
    glyphs: view.getUint16(maxp + 4),
    box: [36, 38, 40, 42].map((at) => view.getInt16(head + at)),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    capHeight: view.getInt16(os2 + 88),
    kerning: readKerning(view, tables.get('GPOS')?.offset),
  };
}
