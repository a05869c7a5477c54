// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deckPdfOf } from '../../../src/app/deck/pdf.ts';
import type { SlideContent } from '../../../src/formats/slide/slide.ts';
import { bringFonts, readPdf } from '../../formats/pdf/reader.ts';

beforeEach(() => void bringFonts());

const slide = (number: number): SlideContent => ({
  id: `s${number}`,
  kind: 'closing',
  language: 'sv',
  headline: `Bild nummer ${number}`,
  subtitle: '',
  lines: ['En rad'],
  notes: 'Det som sägs',
  points: [],
  source: 'VINNOVA',
  number,
  of: 3,
});
const slides = [1, 2, 3].map(slide);
const unwatched = { signal: new AbortController().signal, onProgress: () => undefined };

describe('a deck as a PDF', () => {
  it('has a page a slide, the title and the language of the story, and its pages by their headlines', async () => {
    const { blob, name } = await deckPdfOf({ title: 'Vem betalar?', slides }, unwatched);
    expect(name).toMatch(/^medel-vem-betalar-\d{4}-\d\d-\d\d\.pdf$/);
    const { info, root, objects } = readPdf(Buffer.from(await blob.arrayBuffer()));
    expect(info.text).toContain('/Title (Vem betalar?)');
    expect(root.text).toContain('/Lang (sv)');
    const pages = objects.filter(({ text }) => /\/Type \/Page\b/.test(text));
    expect(pages.map(({ text }) => /\/MediaBox \[.*?\]/.exec(text)?.[0])).toEqual(
      Array.from({ length: 3 }, () => '/MediaBox [0 0 1440 810]'),
    );
    const marks = objects.flatMap(({ text }) => /\/Title \((.*?)\) \/Parent/.exec(text)?.[1] ?? []);
    expect(marks).toEqual(slides.map(({ headline }) => headline));
  });

  it('tells how far it is, up to all of it', async () => {
    const told: number[] = [];
    await deckPdfOf({ title: 'A', slides }, { ...unwatched, onProgress: (done) => told.push(done) });
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
    expect(told.length).toBeGreaterThanOrEqual(slides.length);
  });

  it('is called off between two slides', async () => {
    const controller = new AbortController();
    const drawn = vi.fn<() => void>(() => controller.abort());
    const made = deckPdfOf({ title: 'A', slides }, { signal: controller.signal, onProgress: drawn });
    await expect(made).rejects.toThrow(/abort/i);
    expect(drawn).toHaveBeenCalledOnce();
  });
});
