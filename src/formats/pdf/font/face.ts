import { outlineOf } from '../../fonts/outline.ts';
import { pathOperators } from '../drawing/path.ts';
import { type Objects, type Reference, to } from '../file/objects.ts';
import { keepGlyphs } from './subset.ts';
import { dictionary, hexUnits, list, number, numbers } from '../file/syntax.ts';
import type { Program } from './program.ts';

/** A font of a file. It grows by what is written in it, and only that is put into the file. */
export interface Face {
  /** What it is called on the page. */
  readonly key: string;
  /** Whether it has all the characters of a text. */
  covers(text: string): boolean;
  /** How wide a text is, in ems, kerning included. */
  widthOf(text: string): number;
  /** The operand that shows a text. Digits that are raised, as those of notes, are read and copied as such: 60¹, not 601. */
  show(text: string, raised?: boolean): string;
  /** The operand that shows nothing, and yet is read, found and copied as a text: of a width in ems, letter by letter. */
  showUnseen(letters: readonly string[], width: number): string;
  /** The outlines of a text's letters, in thousandths of an em and with what is lower further down; and how far each takes the pen. */
  outlines(text: string): readonly { readonly steps: string; readonly advance: number }[];
  put(objects: Objects): Promise<Reference>;
}

/** A code of the file: what it stands for, its glyph, and its width in thousandths of an em. */
interface Code {
  readonly text: string;
  readonly glyph: number;
  readonly width: number;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** So many lines at most may a list of a character map have. */
const LINES = 100;

/** Which text each code stands for, as a program in the language of such maps. */
function characterMap(codes: readonly Code[]): string {
  const lines = codes.map(({ text }, i) => `<${code(i + 1)}> <${hexUnits(text)}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / LINES) }, (_, i) => {
    const block = lines.slice(i * LINES, (i + 1) * LINES);
    return `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

const code = (value: number) => value.toString(16).toUpperCase().padStart(4, '0');

/**
 * A face of a font. Each character gets a code of its own, even where two share a glyph, so that a space that does not
 * break is still one when it is copied.
 */
export function createFace(font: Program, key: string, name: string): Face {
  const codes: Code[] = [];
  const numbersOf = new Map<string, number>();
  const thousandths = (units: number) => (units * 1000) / font.em;
  const glyphOf = (character: string) => font.glyphOf(character);
  const codeOf = (made: Code) => {
    const id = `${made.glyph} ${made.width} ${made.text}`;
    const known = numbersOf.get(id) ?? codes.push(made);
    numbersOf.set(id, known);
    return code(known);
  };
  const glyphsOf = (text: string) =>
    Array.from(text, (character) => {
      const glyph = glyphOf(character) ?? 0;
      return { text: character, glyph, width: thousandths(font.advanceOf(glyph)) };
    });
  const kernings = (glyphs: readonly Code[]) =>
    glyphs.map(({ glyph }, i) => {
      const next = glyphs[i + 1];
      return next === undefined ? 0 : thousandths(font.kerning(glyph, next.glyph));
    });

  return {
    key,
    covers: (text) => Array.from(text).every((character) => glyphOf(character) !== undefined),
    widthOf(text) {
      const glyphs = glyphsOf(text);
      const kerned = kernings(glyphs);
      return glyphs.reduce((sum, { width }, i) => sum + width + (kerned[i] ?? 0), 0) / 1000;
    },
    show(text, raised = false) {
      const glyphs = glyphsOf(text);
      const kerned = kernings(glyphs);
      const shown = glyphs.map((each, i) => {
        const gap = kerned[i] ?? 0;
        const meant = raised ? (RAISED[Number(each.text)] ?? each.text) : each.text;
        return codeOf({ ...each, text: meant }) + (gap === 0 ? '' : `> ${number(-gap)} <`);
      });
      return `[<${shown.join('')}>]`;
    },
    showUnseen(letters, width) {
      const glyph = glyphOf(' ') ?? 0;
      const each = Math.round((width * 1000) / letters.length);
      return `[<${letters.map((text) => codeOf({ text, glyph, width: each })).join('')}>]`;
    },
    outlines(text) {
      const glyphs = glyphsOf(text);
      const kerned = kernings(glyphs);
      return glyphs.map(({ text: character, width }, i) => ({
        steps: pathOperators(outlineOf(font, character, 1000, 0, 0)),
        advance: width + (kerned[i] ?? 0),
      }));
    },
    async put(objects) {
      const program = keepGlyphs(
        font,
        codes.map(({ glyph }) => glyph),
      );
      const map = new DataView(new ArrayBuffer(2 * (codes.length + 1)));
      for (const [i, { glyph }] of codes.entries()) map.setUint16(2 * (i + 1), glyph);
      // Six capitals and a plus say that the font is not whole.
      const full = `/${key.padEnd(6, 'MEDELX').toUpperCase().replaceAll(/\d/g, 'A')}+${name}`;
      const descriptor = objects.add(
        dictionary({
          Type: '/FontDescriptor',
          FontName: full,
          Flags: '4',
          FontBBox: list(font.box.map(thousandths).map(number)),
          ItalicAngle: '0',
          Ascent: number(thousandths(font.ascent)),
          Descent: number(thousandths(font.descent)),
          CapHeight: number(thousandths(font.capHeight)),
          StemV: '80',
          FontFile2: to(await objects.addStream(program, { Length1: String(program.length) })),
        }),
      );
      const descendant = objects.add(
        dictionary({
          Type: '/Font',
          Subtype: '/CIDFontType2',
          BaseFont: full,
          CIDSystemInfo: '<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>',
          FontDescriptor: to(descriptor),
          W: `[1 [${numbers(codes.map(({ width }) => width))}]]`,
          CIDToGIDMap: to(await objects.addStream(new Uint8Array(map.buffer))),
        }),
      );
      return objects.add(
        dictionary({
          Type: '/Font',
          Subtype: '/Type0',
          BaseFont: full,
          Encoding: '/Identity-H',
          DescendantFonts: list([to(descendant)]),
          ToUnicode: to(await objects.addStream(characterMap(codes))),
        }),
      );
    },
  };
}
