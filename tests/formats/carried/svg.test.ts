// @vitest-environment jsdom
// SVG files from anyone: they do nothing.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { carriedIn } from '../../../src/formats/carried/read.ts';
import { joined } from '../../../src/formats/bytes.ts';
import { bytesOf, metadata, svgWith } from './files.ts';

const ADDRESS = '?lang=en&challenge=democracy';
const view = { kind: 'view', address: ADDRESS };
const kindOf = async (bytes: Uint8Array) => (await carriedIn(bytes)).kind;

/** The long ones may take a while (ms), but not for ever. */
const SOON = 5000;

afterEach(() => vi.unstubAllGlobals());

describe('an SVG', () => {
  it('without a view says so, and a view in a comment is none', async () => {
    expect(await kindOf(svgWith('<path d="M0 0"/>'))).toBe('none');
    expect(await kindOf(svgWith(`<!-- ${metadata(ADDRESS)} -->`))).toBe('none');
    expect(await kindOf(svgWith(metadata(ADDRESS).replace('urn:medel:view', 'urn:other')))).toBe('none');
  });

  it('may have comments and instructions before it, and a prefix of its own', async () => {
    const before = '\ufeff<?xml version="1.0"?>\n<!-- Created with a drawing program -->\n<?style a?>\n';
    expect(await carriedIn(svgWith(metadata(ADDRESS), before))).toEqual(view);
    const prefixed = `<svg:svg xmlns:svg="http://www.w3.org/2000/svg">${metadata(ADDRESS)}</svg:svg>`;
    expect(await carriedIn(bytesOf(prefixed))).toEqual(view);
  });

  it('runs nothing, fetches nothing, and touches nothing on the page', async () => {
    const ran = vi.fn<() => void>();
    vi.stubGlobal('ran', ran);
    vi.stubGlobal('fetch', ran);
    const page = document.documentElement.outerHTML;
    const hostile = svgWith(
      `<script>ran()</script><image href="x:" onerror="ran()"/><g onload="ran()"/>
       <foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="&lt;script>parent.ran()&lt;/script>"/>
       <img xmlns="http://www.w3.org/1999/xhtml" src="x:" onerror="ran()"/></foreignObject>
       <use href="https://example.org/x.svg#a"/><style>@import "https://example.org/x.css"</style>
       ${metadata(ADDRESS)}`,
    );
    expect(await carriedIn(hostile)).toEqual(view);
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
    expect(ran).not.toHaveBeenCalled();
    expect(document.documentElement.outerHTML).toBe(page);
  });

  it.each([
    [
      'that unfold without end',
      '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">',
    ],
    ['that are files of the reader', '<!ENTITY c SYSTEM "file:///etc/passwd">'],
  ])('with names %s is not parsed', async (_, names) => {
    const parse = vi.spyOn(DOMParser.prototype, 'parseFromString');
    const file = svgWith(`<desc>&c;</desc>${metadata(ADDRESS)}`, `<!DOCTYPE svg [${names}]>`);
    expect(await kindOf(file)).toBe('none');
    const external = svgWith(
      metadata(ADDRESS),
      '<!-- --><!doctype svg SYSTEM "https://example.org/x.dtd">\n',
    );
    expect(await kindOf(external)).toBe('none');
    expect(parse).not.toHaveBeenCalled();
  });

  it('that is not well formed is damaged', async () => {
    expect(await kindOf(bytesOf(`<svg xmlns="http://www.w3.org/2000/svg">${metadata(ADDRESS)}`))).toBe(
      'damaged',
    );
    expect(await kindOf(svgWith(`&c;${metadata(ADDRESS)}`))).toBe('damaged');
  });

  it.each([11, 50])(
    'of %d MB is not parsed',
    async (size) => {
      const parse = vi.spyOn(DOMParser.prototype, 'parseFromString');
      const air = new Uint8Array(size * 2 ** 20).fill(0x20);
      expect(await kindOf(joined([svgWith('').subarray(0, -7), air, bytesOf('</svg>')]))).toBe('tooLarge');
      expect(parse).not.toHaveBeenCalled();
    },
    SOON,
  );

  it(
    'nested without end is damaged at worst',
    async () => {
      const deep = `${'<g>'.repeat(2000)}${metadata(ADDRESS)}${'</g>'.repeat(2000)}`;
      expect(['view', 'damaged']).toContain(await kindOf(svgWith(deep)));
    },
    SOON,
  );
});
