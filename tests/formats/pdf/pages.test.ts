// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { pdfOfPages, type PdfPage } from '../../../src/formats/pdf/index.ts';
import { bringFonts, CARRIED, readPdf } from './reader.ts';

beforeEach(() => void bringFonts());

function page(title: string, words = 'Words'): PdfPage {
  const holder = document.createElement('div');
  holder.innerHTML =
    `<svg viewBox="0 0 960 540"><g><text x="0" y="20" font-size="20" font-weight="600">${title}</text></g>` +
    `<g><path d="M0 0H10" stroke="#000"/><text x="3" y="9" font-size="12">${words}</text></g></svg>`;
  const svg = holder.firstElementChild as SVGSVGElement;
  return { svg, width: 1920, height: 1080, title, alt: `${title} in words` };
}

async function pages(all: readonly PdfPage[], onPage?: (drawn: number) => void) {
  const blob = await pdfOfPages(all, CARRIED, { onPage });
  const pdf = readPdf(Buffer.from(await blob.arrayBuffer()));
  const ofType = (type: string) =>
    pdf.objects.filter(({ text }) => new RegExp(`/Type /${type}\\b`).test(text));
  return { ...pdf, ofType };
}

describe('a PDF of several pages', () => {
  it('has them in their order, each in the size of a slide', async () => {
    const { ofType, root, follow } = await pages([page('One'), page('Two'), page('Three')]);
    expect(ofType('Page')).toHaveLength(3);
    for (const { text } of ofType('Page')) expect(text).toContain('/MediaBox [0 0 1440 810]');
    const tree = follow(root.text, 'Pages').text;
    expect(tree).toContain('/Count 3');
    const parents = ofType('Page').map(({ text }) => /\/StructParents (\d)/.exec(text)?.[1]);
    expect(parents).toEqual(['0', '1', '2']);
  });

  it('holds each font once, with the letters of all pages', async () => {
    const one = await pages([page('One', 'abc')]);
    const two = await pages([page('One', 'abc'), page('One', 'xyz')]);
    expect(two.ofType('FontDescriptor')).toHaveLength(one.ofType('FontDescriptor').length);
    expect(two.bytes.length).toBeGreaterThan(one.bytes.length);
  });

  it('has a list of its pages, which a single page has not', async () => {
    const { objects, root, follow } = await pages([page('One'), page('Two')]);
    const outline = follow(root.text, 'Outlines').text;
    expect(outline).toContain('/Count 2');
    expect(follow(outline, 'First').text).toContain('/Title (One)');
    expect(follow(outline, 'Last').text).toContain('/Title (Two)');
    expect(objects.filter(({ text }) => text.includes('/Fit]'))).toHaveLength(2);
    expect((await pages([page('One')])).root.text).not.toContain('/Outlines');
  });

  it('is read page by page: a heading, and the figure in words', async () => {
    const { ofType } = await pages([page('One'), page('Two')]);
    const parts = ofType('StructElem').map(({ text }) => text);
    expect(parts.filter((text) => text.includes('/S /H1'))).toHaveLength(2);
    expect(
      parts.filter((text) => text.includes('/S /Figure')).map((text) => /\/Alt \(([^)]*)/.exec(text)?.[1]),
    ).toEqual(['One in words', 'Two in words']);
    expect(ofType('StructTreeRoot')[0]?.text).toContain('/ParentTreeNextKey 2');
  });

  it('tells how far it is, and can be called off', async () => {
    const told: number[] = [];
    await pages([page('One'), page('Two')], (drawn) => told.push(drawn));
    expect(told).toEqual([1, 2]);
    const controller = new AbortController();
    const stopped = pdfOfPages([page('One'), page('Two')], CARRIED, {
      signal: controller.signal,
      onPage: () => controller.abort(),
    });
    await expect(stopped).rejects.toThrow(/abort/i);
  });
});
