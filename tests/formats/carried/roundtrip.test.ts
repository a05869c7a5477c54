// @vitest-environment jsdom
// What is written into a file comes back from it, and nothing else does.

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ADDRESS_AT_MOST, isAddress } from '../../../src/formats/carried/address.ts';
import { carriedIn } from '../../../src/formats/carried/read.ts';
import { informationOf } from '../../../src/formats/pdf/file/describe.ts';
import { readAddress, writeAddress } from '../../../src/store/permalink.ts';
import { grammar, views } from '../../store/arbitrary.ts';
import { carriedWith, hex, latin1, pdf, pdfWith, png, svg } from './files.ts';

const makers = {
  PNG: png,
  SVG: svg,
  PDF: pdf,
  'PDF in digits': (text: string) => pdfWith(hex(text)),
  'PDF as Medel writes it': (text: string) =>
    latin1(`%PDF-1.7\n${informationOf(carriedWith(text))}\n%%EOF\n`),
};
const each = Object.entries(makers).map(([name, make]) => ({ name, make }));

/** Any address a file could carry, likely or not. Some signs cannot stand in XML at all. */
const addresses = fc
  .string({ unit: 'grapheme', maxLength: 200 })
  .map((text) => `?${text}`)
  .filter((text) => isAddress(text) && !/[\ufffe\uffff]/.test(text));

describe.each(each)('a $name', ({ make }) => {
  it('gives back any address it was given', async () => {
    await fc.assert(
      fc.asyncProperty(addresses, async (address) => {
        expect(await carriedIn(make(address))).toEqual({ kind: 'view', address });
      }),
    );
  });

  it('gives back the longest address there may be', async () => {
    const address = `?q=${'å'.repeat(ADDRESS_AT_MOST - 3)}`;
    expect(await carriedIn(make(address))).toEqual({ kind: 'view', address });
  });

  it('gives back the very view it was made from', async () => {
    await fc.assert(
      fc.asyncProperty(views, async (state) => {
        const found = await carriedIn(make(writeAddress(state, grammar)));
        expect(found.kind).toBe('view');
        const address = found.kind === 'view' ? found.address : '';
        expect(readAddress(address, grammar, 'en')).toEqual({ state, notices: [] });
      }),
    );
  });

  it('that is cut short, or in which a bit has turned, gives its view or none, and no error', async () => {
    const address = '?lang=sv&challenge=democracy,-urban&people=40..60';
    const whole = make(address);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        const found = await carriedIn(whole.subarray(0, length));
        if (found.kind === 'view') expect(found.address).toBe(address);
        else expect(['damaged', 'none', 'foreign']).toContain(found.kind);
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        const turned = whole.slice();
        turned[at] = (turned[at] ?? 0) ^ (1 << bit);
        const found = await carriedIn(turned);
        expect(['view', 'damaged', 'none', 'foreign']).toContain(found.kind);
        // Only a PNG can tell that its address is not the one that was written.
        if (found.kind === 'view' && make === png) expect(found.address).toBe(address);
      }),
      { numRuns: 300 },
    );
  });
});

describe('any bytes', () => {
  it('are answered, whatever they are', async () => {
    const heads = [
      '',
      '\x89PNG\r\n\x1a\n',
      '%PDF-1.7\n/MedelView',
      '<svg ',
      '<?xml',
      '<!--',
      '<!DOCTYPE svg',
    ];
    const bytes = fc
      .tuple(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }))
      .map(([head, rest]) => Uint8Array.from([...Array.from(head, (sign) => sign.charCodeAt(0)), ...rest]));
    await fc.assert(
      fc.asyncProperty(bytes, async (file) => {
        expect(['damaged', 'none', 'foreign']).toContain((await carriedIn(file)).kind);
      }),
      { numRuns: 2000 },
    );
  });
});
