// Decks made as the page makes them, and read back part by part.

import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import readXlsxFile from 'read-excel-file/node';
import { pptxOf } from '../../../src/app/deck/pptx/index.ts';
import { slidesOf } from '../../../src/app/show/slides.ts';
import type { Language } from '../../../src/model/language.ts';
import { parseStoryText } from '../../../src/model/parsestory.ts';
import type { Portfolio } from '../../../src/model/schema.ts';
import { saidIn, type Slide, type Story } from '../../../src/model/story.ts';
import { shipped } from '../../fixtures/shipped.ts';
import { modelOf } from '../../app/export/support.ts';

const { story } = parseStoryText(readFileSync('data/story.json', 'utf8'));

/** The story that Medel ships. */
export const shippedStory: Story =
  story ??
  (() => {
    throw new Error('the shipped story cannot be read');
  })();

/** A story of views alone, by their addresses. */
export const storyOf = (...addresses: readonly string[]): Story => ({
  ...shippedStory,
  slides: addresses.map(
    (address, i): Slide => ({ id: `s${i}`, kind: 'view', headline: '', notes: '', address }),
  ),
});

/** One pixel. */
const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** The files of an archive, by their paths, in their order. */
export function unzip(bytes: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = bytes.readUInt32LE(end + 16);
  for (let i = 0; i < bytes.readUInt16LE(end + 10); i++) {
    const [method, packed, name, extra, note, start] = [
      bytes.readUInt16LE(at + 10),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32),
      bytes.readUInt32LE(at + 42),
    ];
    const path = bytes.toString('utf8', at + 46, at + 46 + name);
    const from = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
    const content = bytes.subarray(from, from + packed);
    if (files.has(path)) throw new Error(`${path} is there twice`);
    files.set(path, method === 0 ? content : inflateRawSync(content));
    at += 46 + name + extra + note;
  }
  return files;
}

/** A relation of a part, with the path that it leads to. */
export interface Related {
  readonly id: string;
  readonly kind: string;
  readonly path: string;
}

export interface Read {
  readonly name: string;
  readonly files: ReadonlyMap<string, Buffer>;
  /** A part as a document. */
  readonly xml: (path: string) => Document;
  readonly related: (path: string) => readonly Related[];
}

/** Reads a deck back. */
export function readDeck(bytes: Buffer, name = ''): Read {
  const files = unzip(bytes);
  const xml = (path: string): Document => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`there is no ${path}`);
    const read = new DOMParser().parseFromString(file.toString('utf8'), 'application/xml');
    const fault = read.querySelector('parsererror');
    if (fault !== null) throw new Error(`${path}: ${fault.textContent}`);
    return read;
  };
  const related = (path: string): Related[] => {
    const cut = path.lastIndexOf('/') + 1;
    const list = `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
    if (!files.has(list)) return [];
    return [...xml(list).querySelectorAll('Relationship')].map((each) => ({
      id: each.getAttribute('Id') ?? '',
      kind: each.getAttribute('Type')?.replace(/.*\//, '') ?? '',
      path: new URL(each.getAttribute('Target') ?? '', `file:///${path}`).pathname.slice(1),
    }));
  };
  return { name, files, xml, related };
}

/** A story as a deck, read back. Pictures are a pixel: nothing draws here. */
export async function deckOf(
  told: Story,
  language: Language,
  { portfolio = shipped, signal }: { readonly portfolio?: Portfolio; readonly signal?: AbortSignal } = {},
): Promise<Read> {
  const model = modelOf(`lang=${language}`, portfolio);
  const slides = await slidesOf(model, told, language);
  const { blob, name } = await pptxOf(model, slides, saidIn(told.title, language), language, {
    draw: async (_, { width, height }) => ({ kind: 'picture', png, width, height }),
    ...(signal ? { signal } : {}),
  });
  return readDeck(Buffer.from(await blob.arrayBuffer()), name);
}

/** The slides of a deck, in their order. */
export function slidesIn(deck: Read): readonly string[] {
  const targets = new Map(deck.related('ppt/presentation.xml').map(({ id, path }) => [id, path]));
  return [...deck.xml('ppt/presentation.xml').getElementsByTagName('p:sldId')].map(
    (each) => targets.get(each.getAttribute('r:id') ?? '') ?? '',
  );
}

/** The chart on a slide. */
export function chartOn(deck: Read, slide: number): string {
  const found = deck.related(slidesIn(deck)[slide - 1] ?? '').find(({ kind }) => kind === 'chart');
  if (found === undefined) throw new Error(`there is no chart on slide ${slide}`);
  return found.path;
}

/** All words of an element, a line a paragraph. */
export const wordsOf = (element: Document | Element): string[] =>
  [...element.getElementsByTagName('a:p')].map((each) =>
    [...each.getElementsByTagName('a:t')].map(({ textContent }) => textContent).join(''),
  );

/** A series as its chart keeps it: its name, and by the names of the points what is known of them. */
export interface Series {
  readonly name: string;
  readonly count: number;
  readonly points: ReadonlyMap<number, number>;
}

const cacheOf = (element: Element | undefined, tag: string) => {
  const cache = element?.getElementsByTagName(tag)[0];
  const points = [...(cache?.getElementsByTagName('c:pt') ?? [])];
  return {
    count: Number(cache?.getElementsByTagName('c:ptCount')[0]?.getAttribute('val')),
    values: new Map(
      points.map((each) => [
        Number(each.getAttribute('idx')),
        each.getElementsByTagName('c:v')[0]?.textContent ?? '',
      ]),
    ),
  };
};

const one = (element: Element, tag: string): Element | undefined => element.getElementsByTagName(tag)[0];

export function seriesIn(chart: Document): Series[] {
  return [...chart.getElementsByTagName('c:ser')].map((each) => {
    const numbers = cacheOf(one(each, 'c:val') ?? one(each, 'c:yVal'), 'c:numCache');
    return {
      name: cacheOf(one(each, 'c:tx'), 'c:strCache').values.get(0) ?? '',
      count: numbers.count,
      points: new Map([...numbers.values].map(([idx, value]) => [idx, Number(value)])),
    };
  });
}

/** The names along a chart of bars. */
export const categoriesIn = (chart: Document): string[] => [
  ...cacheOf(chart.getElementsByTagName('c:cat')[0], 'c:strCache').values.values(),
];

/** What a series comes to. */
export const sumOf = ({ points }: Series): number =>
  [...points.values()].reduce((sum, each) => sum + each, 0);

/** The cells of the workbook behind a chart. */
export async function sheetOf(deck: Read, chart: string) {
  const found = deck.related(chart).find(({ kind }) => kind === 'package');
  const file = deck.files.get(found?.path ?? '');
  if (file === undefined) throw new Error(`${chart} has no workbook`);
  const [first] = await readXlsxFile(Buffer.from(file), { trim: false });
  if (first === undefined) throw new Error('the workbook is empty');
  return { name: first.sheet, rows: first.data };
}
