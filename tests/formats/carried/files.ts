// Small files of each kind that carry a view, for tests. The files that the page makes itself are tried in the browser.

import { deflateSync } from 'node:zlib';
import { joined } from '../../../src/formats/bytes.ts';
import { chunk } from '../../../src/formats/png/chunks.ts';
import { withView } from '../../../src/formats/png/view.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

export const carriedWith = (address: string) => ({
  title: 'Finansiering – hälften',
  alt: 'Ett diagram över “tio” projekt',
  language: 'sv' as const,
  source: 'Källa: VINNOVA',
  address,
});

export const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A PNG of one black pixel, as a browser makes it. */
export const pixel = joined([
  SIGNATURE,
  chunk('IHDR', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
  chunk('IDAT', deflateSync(Uint8Array.of(0, 0))),
  chunk('IEND', new Uint8Array()),
]);

/** A PNG with a chunk of the test's own making after its header. */
export const pngWith = (...chunks: readonly Uint8Array[]): Uint8Array =>
  joined([pixel.subarray(0, 33), ...chunks, pixel.subarray(33)]);

export const png = (address: string): Uint8Array => withView(pixel, carriedWith(address), 2);

/** An SVG with something of the test's own making in it. */
export const svgWith = (inner: string, before = '<?xml version="1.0" encoding="UTF-8"?>\n'): Uint8Array =>
  bytesOf(`${before}<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${inner}</svg>\n`);

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const metadata = (address: string): string =>
  `<metadata><medel:view xmlns:medel="urn:medel:view" address="${attribute(address)}"/></metadata>`;

export const svg = (address: string): Uint8Array => svgWith(`<title>En titel</title>${metadata(address)}`);

/** A PDF whose document information holds a value, as it is written. */
export const pdfWith = (value: string): Uint8Array =>
  latin1(`%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
3 0 obj << /Title (Finansiering \\(sv\\)) /MedelView ${value} /Producer (Medel) >> endobj
trailer << /Root 1 0 R /Info 3 0 R >>
startxref 0
%%EOF
`);

/** A text as a string of a PDF: in parentheses, signs beyond ASCII as UTF-16. */
export function literal(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text);
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const raw = plain ? text : `\xfe\xff${units.map((u) => String.fromCharCode(u >> 8, u & 0xff)).join('')}`;
  return `(${raw.replaceAll(/[()\\]/g, String.raw`\$&`).replaceAll('\r', String.raw`\r`)})`;
}

/** The same in hexadecimal digits. */
export const hex = (text: string): string =>
  `<FEFF${Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('')}>`;

export const pdf = (address: string): Uint8Array => pdfWith(literal(address));
