// @vitest-environment jsdom
// A deck as a package that a strict program opens: all parts there, typed, named once, and whole.

import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import { deckOf, type Read, shippedStory, slidesIn } from './deck.ts';

const decks = new Map<string, Read>();
beforeAll(async () => {
  for (const language of LANGUAGES) decks.set(language, await deckOf(shippedStory, language));
});
const deck = (language: string): Read => decks.get(language) as Read;

const xmlParts = ({ files }: Read) => [...files.keys()].filter((path) => /\.(?:xml|rels)$/.test(path));
const values = (list: Iterable<Element>, name: string) =>
  [...list].map((each) => each.getAttribute(name) ?? '');

describe.each(LANGUAGES)('a deck in %s', (language) => {
  it('is well-formed in every part, and names no namespace that a strict program does not know', () => {
    for (const path of xmlParts(deck(language))) {
      deck(language).xml(path);
      expect(deck(language).files.get(path)?.toString('utf8'), path).not.toContain('xmlns:mc');
    }
  });

  it('leads to nothing outside itself and to nothing that is not there', () => {
    const { files, related } = deck(language);
    const sources = ['', ...files.keys()].filter((path) => !path.endsWith('.rels'));
    const targets = sources.flatMap((path) => related(path));
    expect(targets.length).toBeGreaterThan(40);
    expect(targets.map(({ path }) => path).filter((path) => !files.has(path))).toEqual([]);
    expect([...files.values()].some((file) => file.includes('TargetMode="External"'))).toBe(false);
    // All that is there is led to.
    const reached = new Set(targets.map(({ path }) => path));
    const known = [...files.keys()].filter(
      (path) => !path.endsWith('.rels') && path !== '[Content_Types].xml',
    );
    expect(known.filter((path) => !reached.has(path))).toEqual([]);
  });

  it('says of every part what it is', () => {
    const { files, xml } = deck(language);
    const types = xml('[Content_Types].xml');
    const parts = new Set(values(types.querySelectorAll('Override'), 'PartName'));
    const endings = new Set(values(types.querySelectorAll('Default'), 'Extension'));
    for (const path of files.keys()) {
      if (path === '[Content_Types].xml') continue;
      const ending = path.replace(/.*\./, '');
      expect(ending === 'xml' ? parts.has(`/${path}`) : endings.has(ending), path).toBe(true);
    }
    for (const part of parts) expect(files.has(part.slice(1)), part).toBe(true);
  });

  it('uses every number and every name once, and no relation that it has not', () => {
    const { xml, related } = deck(language);
    for (const path of xmlParts(deck(language)).filter(
      (each) => /ppt\/(?:slide|notes)/.test(each) && each.endsWith('.xml'),
    )) {
      const ids = values(xml(path).getElementsByTagName('p:cNvPr'), 'id');
      expect(new Set(ids).size, path).toBe(ids.length);
      const used = [...xml(path).querySelectorAll('*')].flatMap((each) =>
        ['r:id', 'r:embed'].flatMap((name) => each.getAttribute(name) ?? []),
      );
      const there = related(path).map(({ id }) => id);
      expect(
        used.filter((id) => !there.includes(id)),
        path,
      ).toEqual([]);
      expect(new Set(there).size).toBe(there.length);
    }
    const presentation = xml('ppt/presentation.xml');
    const ids = values(presentation.querySelectorAll('sldId, sldMasterId'), 'id');
    const layouts = values(
      xml('ppt/slideMasters/slideMaster1.xml').getElementsByTagName('p:sldLayoutId'),
      'id',
    );
    expect(new Set([...ids, ...layouts]).size).toBe(ids.length + layouts.length);
    expect(slidesIn(deck(language))).toHaveLength(shippedStory.slides.length);
  });

  it('has axes that meet each other, and as many points as rows', () => {
    const { files, xml } = deck(language);
    const charts = [...files.keys()].filter((path) => /charts\/chart\d+\.xml$/.test(path));
    expect(charts).toHaveLength(5);
    for (const path of charts) {
      const chart = xml(path);
      const plots = values(chart.querySelectorAll('barChart > axId, scatterChart > axId'), 'val');
      const axes = values(chart.querySelectorAll('catAx > axId, valAx > axId'), 'val');
      expect(plots.toSorted()).toEqual(axes.toSorted());
      expect(values(chart.querySelectorAll('crossAx'), 'val').toSorted()).toEqual(axes.toSorted());
      const stacked = chart.querySelector('grouping')?.getAttribute('val') !== 'clustered';
      // PowerPoint calls a file damaged whose stacked bars have labels beyond their ends.
      if (stacked) expect(values(chart.querySelectorAll('barChart dLblPos'), 'val')).not.toContain('outEnd');
    }
  });

  it('is 16 to 9, and every shape lies on its slide', () => {
    const { xml } = deck(language);
    const size = xml('ppt/presentation.xml').getElementsByTagName('p:sldSz')[0];
    expect([size?.getAttribute('cx'), size?.getAttribute('cy')]).toEqual(['12192000', '6858000']);
    for (const path of slidesIn(deck(language))) {
      for (const place of xml(path).querySelectorAll('spPr > xfrm, graphicFrame > xfrm')) {
        const [at, extent] = [place.getElementsByTagName('a:off')[0], place.getElementsByTagName('a:ext')[0]];
        const number = (element: Element | undefined, name: string) => Number(element?.getAttribute(name));
        expect(number(at, 'x'), path).toBeGreaterThanOrEqual(0);
        expect(number(at, 'y'), path).toBeGreaterThanOrEqual(0);
        expect(number(at, 'x') + number(extent, 'cx'), path).toBeLessThanOrEqual(12_192_000);
        expect(number(at, 'y') + number(extent, 'cy'), path).toBeLessThanOrEqual(6_858_000);
        expect(Math.min(number(extent, 'cx'), number(extent, 'cy')), path).toBeGreaterThan(0);
      }
    }
  });
});
