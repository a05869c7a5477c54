// PDF files from anyone.

import { describe, expect, it } from 'vitest';
import { carriedIn } from '../../../src/formats/carried/read.ts';
import { joined } from '../../../src/formats/bytes.ts';
import { latin1, pdf, pdfWith } from './files.ts';

const ADDRESS = '?lang=en&challenge=democracy';
const view = { kind: 'view', address: ADDRESS };
const kindOf = async (bytes: Uint8Array) => (await carriedIn(bytes)).kind;

/** The long ones may take a while (ms), but not for ever. */
const SOON = 5000;

describe('a PDF', () => {
  it.each([
    ['in parentheses', `(${ADDRESS})`],
    ['after white space', ` \r\n\t(${ADDRESS})`],
    [
      'with escapes',
      String.raw`(?l\141ng=en&ch\
allenge=democr\141cy)`,
    ],
    ['in digits', '<3F6C616E673D656E266368616C6C656E67653D64656D6F6372616379>'],
    ['in digits over lines', '<3F6C616E673D656E 266368616C6C656E67653D\n64656D6F6372616379>'],
    ['in UTF-8', `(\xef\xbb\xbf${ADDRESS})`],
  ])('has its view %s', async (_, value) => {
    expect(await carriedIn(pdfWith(value))).toEqual(view);
  });

  it.each([
    [String.raw`(?a\(b\)\\)`, '?a(b)\\'],
    ['(?a(b(c)))', '?a(b(c))'],
    [String.raw`(?\53\0533\q)`, '?++3q'],
    ['(?\x84\x8d\xa0\xe5)', '?—“€å'],
    ['<3F 613>', '?a0'],
  ])('reads %s', async (value, address) => {
    expect(await carriedIn(pdfWith(value))).toEqual({ kind: 'view', address });
  });

  it('that was changed since has the view it was given last', async () => {
    const changed = joined([pdf('?lang=sv'), pdf(ADDRESS).subarray(9)]);
    expect(await carriedIn(changed)).toEqual(view);
  });

  it('without a view says so; one whose view or end is missing is damaged', async () => {
    expect(await kindOf(pdfWith('null').map((byte) => (byte === 0x4d ? 0x6d : byte)))).toBe('none');
    expect(await kindOf(pdfWith(`/Other`))).toBe('none');
    expect(await kindOf(pdf(ADDRESS).subarray(0, 150))).toBe('damaged');
    expect(await kindOf(pdfWith('<3F6C616Z>').subarray(0, -8))).toBe('damaged');
  });

  it(
    'full of openings without end is given up soon',
    async () => {
      const place = latin1(`/MedelView(${'('.repeat(50)}`);
      const many = new Uint8Array(place.length * 200_000);
      for (let at = 0; at < many.length; at += place.length) many.set(place, at);
      expect(await kindOf(joined([latin1('%PDF-1.4\n'), many, latin1('%%EOF')]))).toBe('none');
      const slashes = new Uint8Array(20 * 2 ** 20).fill(0x2f);
      expect(await kindOf(joined([latin1('%PDF-1.4\n'), slashes]))).toBe('damaged');
    },
    SOON,
  );
});
