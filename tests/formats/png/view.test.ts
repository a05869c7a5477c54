import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../src/formats/crc32.ts';
import { chunk, chunksOf, isWhole } from '../../../src/formats/png/chunks.ts';
import { withView } from '../../../src/formats/png/view.ts';
import { bytesOf, carriedWith, pixel, pngWith } from '../carried/files.ts';

const ADDRESS = '?lang=sv&challenge=democracy';

const chunksIn = (bytes: Uint8Array) =>
  [...chunksOf(bytes)].map((each) => {
    if (each === undefined) throw new Error('the file has no end');
    expect(isWhole(bytes, each), each.type).toBe(true);
    return each;
  });

/** The texts in a file: language and words by keyword. */
const textsIn = (bytes: Uint8Array) =>
  Object.fromEntries(
    chunksIn(bytes)
      .filter(({ type }) => type === 'iTXt')
      .map(({ data }) => {
        const [keyword = '', , , language, , ...words] = Buffer.from(data).toString('utf8').split('\0');
        return [keyword, [language, words.join('|')]];
      }),
  );

describe('a check', () => {
  it('is that of the standard', () => {
    expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
    expect(crc32(bytesOf('IEND'))).toBe(0xae426082);
  });
});

describe('a PNG with its view', () => {
  const bytes = withView(pixel, carriedWith(ADDRESS), 2);

  it('says in words what it is, in its language, and carries its address', () => {
    expect(textsIn(bytes)).toEqual({
      Title: ['sv', 'Finansiering – hälften'],
      Description: ['sv', 'Ett diagram över “tio” projekt'],
      Source: ['sv', 'Källa: VINNOVA'],
      Software: ['', 'Medel'],
      'Medel-View': ['', ADDRESS],
    });
  });

  it('begins with its header, and has its size before its pixels, which are as they were', () => {
    const types = chunksIn(bytes).map(({ type }) => type);
    expect(types).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'iTXt', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    expect(Buffer.from(bytes).includes(Buffer.from(pixel.subarray(33)))).toBe(true);
  });

  it.each([
    [1, 3780],
    [2, 7559],
    [4, 15_118],
  ])('at %d times its size has %d px a metre, both ways', (scale, perMetre) => {
    // A size that was there before gives way.
    const before = pngWith(chunk('pHYs', Uint8Array.of(0, 0, 0, 1, 0, 0, 0, 1, 0)));
    const sizes = chunksIn(withView(before, carriedWith(ADDRESS), scale)).filter(
      ({ type }) => type === 'pHYs',
    );
    expect(sizes).toHaveLength(1);
    const data = Buffer.from(sizes[0]?.data ?? []);
    expect([data.readUInt32BE(0), data.readUInt32BE(4), data[8]]).toEqual([perMetre, perMetre, 1]);
  });

  it('leaves out an address that could not be read back, and zeros in words', () => {
    const long = { ...carriedWith(`?q=${'x'.repeat(8000)}`), title: 'a\0b' };
    const texts = textsIn(withView(pixel, long, 1));
    expect(texts).not.toHaveProperty('Medel-View');
    expect(texts['Title']).toEqual(['sv', 'ab']);
  });

  it('is made of a whole PNG only', () => {
    expect(() => withView(bytesOf('GIF89a'), carriedWith(ADDRESS), 1)).toThrow('no PNG file');
    expect(() => withView(pixel.subarray(0, 40), carriedWith(ADDRESS), 1)).toThrow('no end');
  });
});
