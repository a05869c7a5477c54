// Reads the PDF files that we write, as plainly as a PDF reader would: through the table of places at the end.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { vi } from 'vitest';
import { pdfOf } from '../../../src/formats/pdf/index.ts';

/** An object: its text up to its stream, and what is in the stream. */
export interface PdfObject {
  readonly text: string;
  readonly stream: Buffer | undefined;
}

export interface Pdf {
  readonly bytes: Buffer;
  readonly objects: readonly PdfObject[];
  /** The object that an entry of a dictionary leads to. */
  readonly follow: (text: string, key: string) => PdfObject;
  readonly root: PdfObject;
  readonly info: PdfObject;
  readonly page: PdfObject;
  /** The steps of the page. */
  readonly steps: string;
}

export function readPdf(bytes: Buffer): Pdf {
  const tail = bytes.toString('latin1', bytes.length - 64);
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(tail)?.[1]);
  const table = bytes.toString('latin1', start);
  const offsets = [...table.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
  const objects = offsets.map((offset, i) => {
    const end = bytes.indexOf('\nendobj\n', offset);
    const whole = bytes.subarray(offset, end);
    const head = `${i + 1} 0 obj\n`;
    if (whole.toString('latin1', 0, head.length) !== head) throw new Error(`object ${i + 1} is elsewhere`);
    const at = whole.indexOf('\nstream\n');
    if (at < 0) return { text: whole.toString('latin1', head.length), stream: undefined };
    const text = whole.toString('latin1', head.length, at);
    const length = Number(/\/Length (\d+)/.exec(text)?.[1]);
    const begin = offset + at + '\nstream\n'.length;
    const data = bytes.subarray(begin, begin + length);
    return { text, stream: text.includes('/FlateDecode') ? inflateSync(data) : data };
  });
  const follow = (text: string, key: string) => {
    const number = new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(text)?.[1];
    const found = objects[Number(number) - 1];
    if (found === undefined) throw new Error(`${text} leads nowhere by ${key}`);
    return found;
  };
  const root = follow(table, 'Root');
  const page = follow(follow(root.text, 'Pages').text, 'Kids');
  const steps = follow(page.text, 'Contents').stream?.toString('latin1') ?? '';
  return { bytes, objects, follow, root, info: follow(table, 'Info'), page, steps };
}

/** Which text each code of a font stands for. */
function textsOf(map: string): Map<string, string> {
  return new Map(
    [...map.matchAll(/^<([\dA-F]{4})> <([\dA-F]*)>$/gm)].map(([, code, units]) => [
      code as string,
      String.fromCharCode(
        ...((units as string).match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)),
      ),
    ]),
  );
}

/** The texts of a page in the order in which they are written. */
export function textsIn(pdf: Pdf): readonly string[] {
  const fonts = new Map(
    ['F', 'FB'].map((key) => {
      const font = pdf.follow(pdf.follow(pdf.page.text, 'Resources').text, key);
      return [key, textsOf(pdf.follow(font.text, 'ToUnicode').stream?.toString('latin1') ?? '')] as const;
    }),
  );
  return [...pdf.steps.matchAll(/BT \/(\w+) .*? Tm \[(.*?)\] TJ ET/g)].map(([, font, shown]) =>
    [...(shown as string).matchAll(/<([\dA-F]*)>/g)]
      .flatMap(([, codes]) => (codes as string).match(/.{4}/g) ?? [])
      .map((code) => fonts.get(font as string)?.get(code) ?? '�')
      .join(''),
  );
}

/** Gives our fonts to whoever fetches them. */
export const bringFonts = () =>
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(new Response(readFileSync(join(process.cwd(), new URL(url, 'http://a').pathname)))),
  );

export const CARRIED = {
  title: 'A title',
  alt: 'What the picture shows',
  language: 'en',
  source: 'A source',
  address: '?lang=en',
} as const;

/** Makes a PDF of what stands in an svg element, 400 px wide and 200 high, and reads it. */
export async function made(
  inside: string,
  carried: Partial<Parameters<typeof pdfOf>[2]> = {},
  size = [400, 200],
) {
  const holder = document.createElement('div');
  holder.innerHTML = `<svg viewBox="0 0 ${size[0]} ${size[1]}">${inside}</svg>`;
  const [width = 0, height = 0] = size;
  const blob = await pdfOf(
    holder.firstElementChild as SVGSVGElement,
    { width, height },
    { ...CARRIED, ...carried },
  );
  return readPdf(Buffer.from(await blob.arrayBuffer()));
}
