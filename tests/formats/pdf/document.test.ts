// @vitest-environment jsdom
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { viewInPdf } from '../../../src/formats/carried/pdf.ts';
import { pdfOf } from '../../../src/formats/pdf/index.ts';
import { bringFonts, CARRIED, made, readPdf } from './reader.ts';

beforeEach(() => void bringFonts());

const SHEET =
  '<title>A title</title><rect width="400" height="200" fill="#FFFFFF"/>' +
  '<g><g><text x="0" y="20" font-size="20" font-weight="600">A</text>' +
  '<text x="0" y="44" font-size="20" font-weight="600">title</text>' +
  '<text x="0" y="70" font-size="14">All projects</text></g></g>' +
  '<g><path d="M0 0H10" stroke="#000"/><text x="3" y="9" font-size="12">60</text></g>' +
  '<g><text x="0" y="190" font-size="12">A source</text></g>';

const hex = (text: string) => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;

describe('the page', () => {
  it('is as large as the picture, in points', async () => {
    expect((await made('', {}, [1280, 721])).page.text).toContain('/MediaBox [0 0 960 540.75]');
  });

  it('is counted in larger units when no reader would take its length', async () => {
    const { page, steps } = await made('', {}, [1000, 30_000]);
    expect(page.text).toContain('/MediaBox [0 0 375 11250]');
    expect(page.text).toContain('/UserUnit 2');
    expect(steps).toMatch(/^0.375 0 0 -0.375 0 11250 cm/);
  });

  it('fits the picture into the page by its own units', async () => {
    const holder = document.createElement('div');
    holder.innerHTML = '<svg viewBox="10 0 200 100"><path d="M0 0H1" stroke="#000"/></svg>';
    const blob = await pdfOf(holder.firstElementChild as SVGSVGElement, { width: 400, height: 200 }, CARRIED);
    expect(blob.type).toBe('application/pdf');
    expect(readPdf(Buffer.from(await blob.arrayBuffer())).steps).toContain('2 0 0 2 -20 0 cm');
  });
});

describe('what the file says of itself', () => {
  it('has title, source and language, and shows the title in the bar of the viewer', async () => {
    const { info, root, follow } = await made('', { title: 'Åtta (av 21) \\ län', language: 'sv' });
    expect(info.text).toContain(`/Title ${hex('Åtta (av 21) \\ län')}`);
    expect(info.text).toContain('/Subject (A source)');
    expect(info.text).toContain('/Creator (Medel)');
    expect(root.text).toContain('/Lang (sv)');
    expect(root.text).toContain('/DisplayDocTitle true');
    const metadata = follow(root.text, 'Metadata').stream?.toString('utf8') ?? '';
    const xml = new DOMParser().parseFromString(metadata, 'application/xml');
    expect(xml.querySelector('parsererror')).toBeNull();
    expect(xml.getElementsByTagName('dc:title')[0]?.textContent).toBe('Åtta (av 21) \\ län');
  });

  it('carries no address that is too long to be read back', async () => {
    const { info } = await made('', { address: `?q=${'x'.repeat(8000)}` });
    expect(info.text).not.toContain('/MedelView');
  });

  it('holds its form whatever the title says', async () => {
    const hostile = fc.string({ unit: 'binary' });
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (title, alt) => {
        const { info, root, follow } = await made('<path d="M0 0H1" stroke="#000"/>', { title, alt });
        expect(info.text.match(/\/Subject/g)).toHaveLength(1);
        expect(info.text).toMatch(/\/MedelView \(\?lang=en\)>>$/);
        const metadata = follow(root.text, 'Metadata').stream?.toString('utf8') ?? '';
        expect(metadata).toMatch(/<\?xpacket end="r"\?>$/);
        const xml = new DOMParser().parseFromString(metadata, 'application/xml');
        expect(xml.querySelector('parsererror')).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it('gives its view back, whatever stands in the address', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
        const address = `?text=${text.replaceAll(/[\p{Cc}\p{Cs}]/gu, '')}`;
        const { bytes } = await made('', { address });
        expect(viewInPdf(new Uint8Array(bytes))).toMatchObject({ kind: 'view', address });
      }),
      { numRuns: 60 },
    );
  });

  it('has a plain address plainly in its bytes', async () => {
    const address = '?lang=sv&challenge=health,democracy&text=a%20(b)';
    const { bytes } = await made('', { address });
    expect(bytes.includes('/MedelView (?lang=sv&challenge=health,democracy&text=a%20\\(b\\))')).toBe(true);
  });
});

describe('what a screen reader is told', () => {
  it('reads title and words, and has the description for the figure', async () => {
    const { root, follow, objects, page } = await made(SHEET);
    expect(root.text).toContain('/MarkInfo <</Marked true>>');
    expect(page.text).toContain('/StructParents 0');
    const tree = follow(root.text, 'StructTreeRoot');
    const document = follow(tree.text, 'K');
    const kids = [...(/\/K \[(.*?)\]/.exec(document.text)?.[1] ?? '').matchAll(/(\d+) 0 R/g)];
    const elements = kids.map(([, number]) => objects[Number(number) - 1]?.text ?? '');
    expect(elements.map((text) => /\/S \/(\w+)/.exec(text)?.[1])).toEqual(['H1', 'P', 'Figure', 'P']);
    expect(elements[2]).toContain('/Alt (What the picture shows)');
    expect(elements[2]).toContain('/BBox [0 0 300 150]');
  });

  it('has each thing that is painted in one block, and the ground in none', async () => {
    const { steps, follow, root } = await made(SHEET);
    const marks = steps.match(/\/\w+ (?:<<.*?>> BDC|BMC)|EMC|^(?:f|B|BT .*)$/gm) ?? [];
    expect(marks.map((mark) => mark.replace(/^BT.*/, 'BT'))).toEqual(
      [
        ['/Artifact BMC', 'f', 'EMC'],
        ['/H1 <</MCID 0>> BDC', 'BT', 'BT', 'EMC'],
        ['/P <</MCID 1>> BDC', 'BT', 'EMC'],
        ['/Figure <</MCID 2>> BDC', 'B', 'BT', 'EMC'],
        ['/P <</MCID 3>> BDC', 'BT', 'EMC'],
      ].flat(),
    );
    const parents = follow(follow(root.text, 'StructTreeRoot').text, 'ParentTree').text;
    expect(parents.match(/0 R/g)).toHaveLength(4);
  });
});

describe('when it cannot be made', () => {
  it('says which font did not arrive', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    await expect(made('')).rejects.toThrow(/ttf could not be loaded/);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('<!doctype html><title>Not here</title>')));
    await expect(made('')).rejects.toThrow('the file is no TrueType font');
  });

  it('can be called off', async () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const signal = AbortSignal.abort(new Error('called off'));
    await expect(pdfOf(svg, { width: 1, height: 1 }, CARRIED, { signal })).rejects.toThrow('called off');
  });

  it('names what it does not know how to draw', async () => {
    await expect(made('<image href="a.png"/>')).rejects.toThrow('image');
    await expect(made('<path d="M0 0H1" fill="url(#a)"/>')).rejects.toThrow('url(#a)');
    await expect(made('<path d="M0 0T1 1"/>')).rejects.toThrow('T1 1');
    await expect(made('<g transform="skewX(3)"/>')).rejects.toThrow('skewX');
  });
});
