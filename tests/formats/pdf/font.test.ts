import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ADVANCES, CHARACTERS } from '../../../src/charts/kit/advances.ts';
import { drawingsOf, tablesOf } from '../../../src/formats/fonts/truetype.ts';
import { partsOf } from '../../../src/formats/pdf/font/glyf.ts';
import { keepGlyphs } from '../../../src/formats/pdf/font/subset.ts';
import { readProgram } from '../../../src/formats/pdf/font/program.ts';

const bytesOf = (weight: 400 | 600) =>
  new Uint8Array(readFileSync(`src/formats/fonts/source-sans-3-${weight}.ttf`)).buffer;
const font = readProgram(bytesOf(400));
const glyph = (character: string) => font.glyphOf(character)!;

describe('the font of a PDF', () => {
  it('has all characters that pictures are measured in, and letters and digits as wide as they are measured', () => {
    for (const weight of [400, 600] as const) {
      const program = readProgram(bytesOf(weight));
      for (const [i, character] of [...CHARACTERS].entries()) {
        const found = program.glyphOf(character);
        expect(found, character).toBeDefined();
        if (!/[\p{L}\d .,–’]/u.test(character)) continue;
        const thousandths = (program.advanceOf(found!) * 1000) / program.em;
        expect(Math.abs(thousandths - ADVANCES[weight][i]!), character).toBeLessThan(2);
      }
    }
  });

  it('kerns as the font says', () => {
    // Of pairs that stand apart in every sans: the first two lean towards each other, the last do not.
    expect(font.kerning(glyph('A'), glyph('V'))).toBeLessThan(-10);
    expect(font.kerning(glyph('T'), glyph('o'))).toBeLessThan(-10);
    expect(font.kerning(glyph('H'), glyph('H'))).toBe(0);
    expect(font.kerning(glyph('n'), glyph('n'))).toBe(0);
  });

  it('is left with the letters that are wanted, and with what those are put together from', () => {
    const file = keepGlyphs(font, [glyph('å')]);
    const view = new DataView(file.buffer);
    const tables = tablesOf(view);
    expect(tables.has('GPOS')).toBe(false);
    const kept = drawingsOf(view, tables);
    const size = ([start, end]: readonly [number, number]) => end - start;
    const parts = partsOf(font, glyph('å'));
    for (const each of [glyph('å'), ...parts]) expect(size(kept(each))).toBe(size(font.drawingOf(each)));
    expect(parts.length).toBeGreaterThan(0);
    expect(size(kept(glyph('b')))).toBe(0);
  });

  it('is refused when it is none', () => {
    expect(() => readProgram(new TextEncoder().encode('<!doctype html>').buffer)).toThrow('no TrueType');
    expect(() => readProgram(new ArrayBuffer(0))).toThrow('no TrueType');
  });
});
