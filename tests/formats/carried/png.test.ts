// PNG files from anyone.

import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflated } from '../../../src/formats/carried/inflate.ts';
import { carriedIn } from '../../../src/formats/carried/read.ts';
import { joined } from '../../../src/formats/bytes.ts';
import { chunk } from '../../../src/formats/png/chunks.ts';
import { bytesOf, pixel, png, pngWith, SIGNATURE } from './files.ts';

const ADDRESS = '?lang=en&challenge=democracy';
const view = { kind: 'view', address: ADDRESS };
const kindOf = async (bytes: Uint8Array) => (await carriedIn(bytes)).kind;

/** The long ones may take a while (ms), but not for ever. */
const SOON = 5000;

describe('a PNG', () => {
  const text = (address: string) => bytesOf(`Medel-View\0\0\0\0\0${address}`);
  const packed = (address: string, flag = 1) =>
    joined([Uint8Array.from([...bytesOf('Medel-View'), 0, flag, 0, 0, 0]), deflateSync(bytesOf(address))]);

  it('without a view says so', async () => {
    expect(await kindOf(pixel)).toBe('none');
    expect(await kindOf(pngWith(chunk('iTXt', bytesOf('Medel-Viewer\0\0\0\0\0?lang=en'))))).toBe('none');
  });

  it('may have been saved anew by a program that packs its texts', async () => {
    expect(await carriedIn(pngWith(chunk('tEXt', bytesOf(`Medel-View\0${ADDRESS}`))))).toEqual(view);
    expect(await carriedIn(pngWith(chunk('iTXt', packed(ADDRESS))))).toEqual(view);
    const zipped = joined([bytesOf('Medel-View\0\0'), deflateSync(bytesOf(ADDRESS))]);
    expect(await carriedIn(pngWith(chunk('zTXt', zipped)))).toEqual(view);
  });

  it('may lie anywhere in a larger buffer', async () => {
    const bytes = png(ADDRESS);
    const larger = new Uint8Array(bytes.length + 64).fill(7);
    larger.set(bytes, 13);
    expect(await carriedIn(larger.subarray(13, 13 + bytes.length))).toEqual(view);
  });

  it('with a wrong check, a wrong length or no end is damaged', async () => {
    const wrongCheck = chunk('iTXt', text(ADDRESS));
    wrongCheck[wrongCheck.length - 1] = 1 ^ (wrongCheck.at(-1) ?? 0);
    expect(await kindOf(pngWith(wrongCheck))).toBe('damaged');
    for (const length of [0xffffffff, 0x7fffffff, 400]) {
      const tooLong = chunk('iTXt', text(ADDRESS));
      new DataView(tooLong.buffer).setUint32(0, length);
      expect(await kindOf(pngWith(tooLong))).toBe('damaged');
    }
    // The last chunk, too, is only what lies in the file.
    const longEnd = pixel.slice();
    longEnd[longEnd.length - 9] = 100;
    expect(await kindOf(longEnd)).toBe('damaged');
    const longTag = bytesOf(`Medel-View\0\0\0${'x'.repeat(40_000)}\0\0${ADDRESS}`);
    expect(await kindOf(pngWith(chunk('iTXt', longTag)))).toBe('damaged');
    expect(await kindOf(SIGNATURE)).toBe('damaged');
    expect(await kindOf(pixel.subarray(0, -12))).toBe('damaged');
    expect(await kindOf(pngWith(chunk('iTXt', bytesOf('Medel-View\0\0\0no more'))))).toBe('damaged');
    expect(await kindOf(pngWith(chunk('iTXt', Uint8Array.from([...text('?q='), 0xff]))))).toBe('damaged');
    expect(await kindOf(pngWith(chunk('iTXt', packed('?q=').subarray(0, 20))))).toBe('damaged');
  });

  it(
    'whose text unfolds to a gigabyte is not unfolded',
    async () => {
      // A megabyte of zeros is a kilobyte; as many of those in a row as are a gigabyte.
      const bomb = deflateSync(new Uint8Array(2 ** 26), { level: 9 });
      const head = bytesOf('Medel-View\0\0');
      const before = process.memoryUsage().rss;
      expect(await kindOf(pngWith(chunk('zTXt', joined([head, ...Array<Uint8Array>(16).fill(bomb)]))))).toBe(
        'damaged',
      );
      // As small as is read at all: it would be thirty megabytes.
      const small = deflateSync(new Uint8Array(30 * 2 ** 20), { level: 9 });
      expect(small.length).toBeLessThan(32_000);
      expect(await kindOf(pngWith(chunk('zTXt', joined([head, small]))))).toBe('damaged');
      expect(process.memoryUsage().rss - before).toBeLessThan(2 ** 28);
    },
    SOON,
  );

  it('has its texts unfolded to what is allowed, and not a byte further', async () => {
    const packedZeros = deflateSync(new Uint8Array(100_000));
    expect(await inflated(packedZeros, 100_000)).toHaveLength(100_000);
    await expect(inflated(packedZeros, 99_999)).rejects.toThrow('too much');
    await expect(inflated(packedZeros.subarray(0, 50), 100_000)).rejects.toThrow(/end/);
  });

  it(
    'of a million empty chunks is walked through',
    async () => {
      const empty = chunk('tEXt', new Uint8Array());
      const many = new Uint8Array(empty.length * 1_000_000);
      for (let at = 0; at < many.length; at += empty.length) many.set(empty, at);
      expect(await kindOf(pngWith(many))).toBe('none');
    },
    SOON,
  );
});
