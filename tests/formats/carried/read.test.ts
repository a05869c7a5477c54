// @vitest-environment jsdom
// What a file is, is seen in it, not in its name; what it says is not believed.

import { describe, expect, it } from 'vitest';
import { carriedIn } from '../../../src/formats/carried/read.ts';
import { joined } from '../../../src/formats/bytes.ts';
import { chunk } from '../../../src/formats/png/chunks.ts';
import { bytesOf, hex, latin1, metadata, pdfWith, png, pngWith, svgWith } from './files.ts';

const ADDRESS = '?lang=en&challenge=democracy';
const kindOf = async (bytes: Uint8Array) => (await carriedIn(bytes)).kind;

describe('a file of another kind', () => {
  it.each([
    ['nothing', ''],
    ['a text', 'Ett brev om ?lang=sv'],
    ['a photograph', '\xff\xd8\xff\xe0\0\x10JFIF\0/MedelView (?lang=sv)'],
    ['an archive', 'PK\x03\x04'],
    ['a web page with a picture in it', `<!DOCTYPE html><html><svg>${metadata(ADDRESS)}</svg></html>`],
    ['a feed', `<?xml version="1.0"?><rss>${metadata(ADDRESS)}</rss>`],
    ['a comment without end', `<!-- <svg>${metadata(ADDRESS)}</svg>`],
  ])('is told as such: %s', async (_, text) => {
    expect(await kindOf(latin1(text))).toBe('foreign');
  });
});

describe('an address in a file', () => {
  it.each([
    'https://example.org/?lang=en',
    'javascript:alert(1)',
    'lang=en',
    '',
    '?lang=en\nlang=sv',
    '?q=\u0085',
    `?q=${'x'.repeat(8000)}`,
  ])('is refused where it is none: %s', async (address) => {
    expect(await kindOf(pngWith(chunk('iTXt', bytesOf(`Medel-View\0\0\0\0\0${address}`))))).toBe('damaged');
    expect(await kindOf(pdfWith(hex(address)))).toBe('damaged');
    // In an attribute a line break stands as a space, unless it is named.
    expect(await kindOf(svgWith(metadata(address).replace('\n', '&#10;')))).toBe('damaged');
  });
});

it('a file that is larger than any of ours is not looked into', async () => {
  expect(await kindOf(joined([png(ADDRESS), new Uint8Array(32 * 2 ** 20)]))).toBe('tooLarge');
});
