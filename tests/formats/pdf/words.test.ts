// @vitest-environment jsdom
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CHARACTERS } from '../../../src/charts/kit/advances.ts';
import { bringFonts, made, textsIn } from './reader.ts';

beforeEach(() => void bringFonts());

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const line = (text: string, more = '') => `<text x="10" y="20" font-size="10" ${more}>${text}</text>`;
/** Where the pieces of a page begin (px), and how they are stretched. */
const placesIn = (steps: string) =>
  [...steps.matchAll(/Tf (\S+) 0 0 -1 (\S+) (\S+) Tm/g)].map((found) => found.slice(1).map(Number));

/** A browser with a font for everything, ten px a letter, that draws it as one dot. */
function stubCanvas() {
  const drawn: string[] = [];
  const context = {
    measureText: (text: string) => ({
      width: 10 * [...text].length,
      actualBoundingBoxLeft: 0,
      actualBoundingBoxRight: 10,
      actualBoundingBoxAscent: 8,
      actualBoundingBoxDescent: 2,
    }),
    scale() {},
    translate() {},
    fillText: (text: string) => void drawn.push(text),
    strokeText: (text: string) => void drawn.push(`rim ${text}`),
    getImageData: (_x: number, _y: number, width: number, height: number) => ({
      data: new Uint8ClampedArray(4 * width * height).fill(128),
    }),
  };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(
    context as unknown as ReturnType<HTMLCanvasElement['getContext']>,
  );
  return drawn;
}

describe('text', () => {
  it('can be read back, whatever of our characters it is made of', async () => {
    const ours = fc.string({ unit: fc.constantFrom(...CHARACTERS), minLength: 1 });
    await fc.assert(
      fc.asyncProperty(ours, async (text) => {
        const wanted = text
          .normalize('NFC')
          .replaceAll(/ +/g, ' ')
          .replaceAll('\u00AD', '')
          .replace(/^ /, '');
        fc.pre(wanted !== '');
        expect(textsIn(await made(line(escaped(text))))).toEqual([wanted]);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps spaces that do not break, and signs that share a glyph', async () => {
    const text = '1\u00A0000 kr ≈ ≥ å – ’ ¹ ½ (\\)';
    expect(textsIn(await made(line(text)))).toEqual([text]);
  });

  it('is set in the weight it asks for, and both fonts are there and not whole', async () => {
    const pdf = await made(line('a') + line('b', 'font-weight="600"'));
    expect(pdf.steps.match(/BT \/\w+/g)).toEqual(['BT /F', 'BT /FB']);
    const resources = pdf.follow(pdf.page.text, 'Resources').text;
    const font = pdf.follow(resources, 'FB').text;
    expect(font).toMatch(/\/BaseFont \/[A-Z]{6}\+SourceSans3-Semibold/);
    const descriptor = pdf.follow(pdf.follow(font, 'DescendantFonts').text, 'FontDescriptor').text;
    const program = pdf.follow(descriptor, 'FontFile2').stream;
    expect(program?.readUInt32BE(0)).toBe(0x10000);
    expect(program?.length).toBeLessThan(8000);
  });

  it('stands where its anchor says', async () => {
    const at = async (anchor: string) =>
      placesIn((await made(line('mm', `text-anchor="${anchor}"`))).steps)[0]?.[1];
    const [start = 0, middle = 0, end = 0] = [await at('start'), await at('middle'), await at('end')];
    expect(start).toBe(10);
    expect(start - middle).toBeGreaterThan(5);
    expect(start - end).toBeCloseTo(2 * (start - middle), 2);
  });

  it('has its letters closer together where the font says so', async () => {
    expect((await made(line('HHAV'))).steps).toMatch(/\[<[\dA-F]{12}> [1-9]\d* <[\dA-F]{4}>\] TJ/);
  });

  it('is as wide as it is told to be', async () => {
    const [[stretch, x] = []] = placesIn((await made(line('mm', 'text-anchor="end" textLength="50"'))).steps);
    expect(stretch).toBeGreaterThan(2);
    expect(x).toBe(-40);
  });

  it('moves by dx and dy, in px and in ems, of the whole and of its parts', async () => {
    const { steps } = await made(
      `<text x="10" y="20" dy="0.5em" font-size="10">a<tspan dx="3" dy="-2" font-size="20">b</tspan><tspan x="1" y="2">c</tspan></text>`,
    );
    const [a, b, c] = placesIn(steps);
    expect(a).toEqual([1, 10, 25]);
    expect(b?.[1]).toBeGreaterThan(10 + 3 + 4);
    expect(b?.[2]).toBe(23);
    expect(c).toEqual([1, 1, 2]);
  });

  it('lets the number of a note be read as one, so that 60 with note 1 is not 601', async () => {
    const apart = '<text y="20" font-size="12">60</text><text x="14" y="15" font-size="9">12</text>';
    const within = '<text y="20" font-size="12">60<tspan dy="-5" font-size="9">12</tspan></text>';
    const below = '<text y="20" font-size="12">H</text><text x="14" y="23" font-size="9">2</text>';
    expect(textsIn(await made(apart))).toEqual(['60', '¹²']);
    expect(textsIn(await made(within))).toEqual(['60', '¹²']);
    expect(textsIn(await made(below))).toEqual(['H', '2']);
  });

  it('has its rim drawn and not written, so that it is found once', async () => {
    const rim = 'stroke="#FFFFFF" stroke-width="3"';
    const pdf = await made(line('Umeå', `${rim} fill="none"`) + line('Umeå'));
    expect(textsIn(pdf)).toEqual(['Umeå']);
    expect(pdf.steps.match(/^S$/gm)).toHaveLength(4);
    expect(pdf.steps).toContain('300 w');
  });
});

describe('letters that our font lacks', () => {
  it('are drawn by the browser, and stay text', async () => {
    const drawn = stubCanvas();
    const pdf = await made(line('Ett 👩‍👩‍👧 中文 b'));
    expect(drawn).toEqual(['👩‍👩‍👧', '中文']);
    expect(textsIn(pdf).join('')).toBe('Ett 👩‍👩‍👧 中文 b');
    expect(pdf.steps).toContain('/S0 Do');
    expect(pdf.objects.filter(({ text }) => text.includes('/SMask'))).toHaveLength(2);
    const [, second, third] = placesIn(pdf.steps);
    // The first is five signs of ten px; a space of our own follows.
    expect((third?.[1] ?? 0) - (second?.[1] ?? 0)).toBe(50);
  });

  it('are left to the browser as a whole where they run from the right', async () => {
    const drawn = stubCanvas();
    const pdf = await made(line('a שלום עולם 12'));
    expect(drawn).toEqual(['a שלום עולם 12']);
    // As they are seen, from left to right.
    expect(textsIn(pdf)).toEqual(['a םלוע םולש 12']);
  });

  it('have their rim in the picture, and are not written twice', async () => {
    const drawn = stubCanvas();
    const pdf = await made(line('中', 'stroke="#FFFFFF" stroke-width="3" fill="none"') + line('中'));
    expect(drawn).toEqual(['rim 中', '中']);
    expect(textsIn(pdf)).toEqual(['中']);
  });

  it('fail with words where the browser cannot draw', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    await expect(made(line('中'))).rejects.toThrow('letters that the font lacks');
  });
});
