// @vitest-environment jsdom
// The words of a deck: in their roles and their order, with notes and descriptions, whatever is written in them.

import { describe, expect, it } from 'vitest';
import { slidesOf } from '../../../src/app/show/slides.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { saidIn } from '../../../src/model/story.ts';
import { modelOf } from '../../app/export/support.ts';
import { NASTY, nasty } from '../figures/support.ts';
import {
  categoriesIn,
  chartOn,
  deckOf,
  type Read,
  sheetOf,
  shippedStory,
  slidesIn,
  storyOf,
  wordsOf,
} from './deck.ts';

const shapes = (deck: Read, path: string) =>
  [...deck.xml(path).getElementsByTagName('p:spTree')].flatMap((tree) =>
    [...tree.children].filter(({ localName }) => ['sp', 'graphicFrame', 'pic'].includes(localName)),
  );
const roleOf = (shape: Element) => {
  const role = shape.getElementsByTagName('p:ph')[0];
  return role?.getAttribute('type') ?? role?.getAttribute('idx') ?? 'none';
};

describe.each(LANGUAGES)('the words of a deck in %s', (language) => {
  it('stand in the roles of their layouts, and are read from the headline to the number', async () => {
    const deck = await deckOf(shippedStory, language);
    const slides = await slidesOf(modelOf(''), shippedStory, language);
    for (const [i, path] of slidesIn(deck).entries()) {
      const all = shapes(deck, path);
      const roles = all.map(roleOf);
      expect(roles).not.toContain('none');
      expect(roles[0]).toMatch(/^(?:title|ctrTitle)$/);
      expect(roles.slice(-2)).toEqual(['ftr', 'sldNum']);
      const layout = deck.related(path).find(({ kind }) => kind === 'slideLayout')?.path ?? '';
      const offered = shapes(deck, layout).map(roleOf);
      expect(offered).toEqual(expect.arrayContaining(roles));
      const [first] = all;
      expect(first && wordsOf(first)).toEqual([slides[i]?.headline]);
      const words = wordsOf(deck.xml(path)).join('\n');
      for (const { figure, text } of slides[i]?.points ?? []) {
        expect(words).toContain(figure);
        expect(words).toContain(text);
      }
      expect(words).toContain(slides[i]?.source);
      expect(
        [...deck.xml(path).getElementsByTagName('a:rPr')].map((each) => each.getAttribute('lang')),
      ).not.toContain(language === 'sv' ? 'en-GB' : 'sv-SE');
    }
    expect(wordsOf(deck.xml('ppt/slides/slide1.xml'))[0]).toBe(saidIn(shippedStory.title, language));
    expect(deck.xml('docProps/core.xml').documentElement.textContent).toBe(
      saidIn(shippedStory.title, language),
    );
    expect(deck.name).toMatch(
      language === 'sv' ? /^medel-vem-betalar-.*\.pptx$/ : /^medel-who-pays-.*\.pptx$/,
    );
  });

  it('have the notes, paragraph by paragraph, with emphasis and without its asterisks', async () => {
    const deck = await deckOf(shippedStory, language);
    for (const [i, path] of slidesIn(deck).entries()) {
      const page = deck.related(path).find(({ kind }) => kind === 'notesSlide')?.path ?? '';
      const notes = saidIn(shippedStory.slides[i]?.notes ?? '', language);
      expect(wordsOf(deck.xml(page))).toEqual(notes.replaceAll('*', '').split('\n\n'));
      const strong = [...deck.xml(page).querySelectorAll('rPr[i="1"]')].map(
        (each) => each.parentElement?.getElementsByTagName('a:t')[0]?.textContent,
      );
      expect(strong).toEqual([...notes.matchAll(/\*([^*]+)\*/g)].map(([, words]) => words));
    }
  });

  it('describe every chart, table and picture as the view is described', async () => {
    const deck = await deckOf(shippedStory, language);
    const slides = await slidesOf(modelOf(''), shippedStory, language);
    for (const [i, path] of slidesIn(deck).entries()) {
      const seen = shapes(deck, path).filter(({ localName }) => localName !== 'sp');
      expect(seen).toHaveLength(slides[i]?.exhibit ? 1 : 0);
      for (const shape of seen)
        expect(shape.getElementsByTagName('p:cNvPr')[0]?.getAttribute('descr')).toBe(slides[i]?.exhibit?.alt);
    }
  });
});

it('a comparison is a table of its figures, each with how it is known', async () => {
  const deck = await deckOf(storyOf('?show=compare&pin=kodcentrum,inkubator-55'), 'en');
  const [path = ''] = slidesIn(deck);
  const table = deck.xml(path).getElementsByTagName('a:tbl')[0];
  const widths = table?.getElementsByTagName('a:gridCol').length;
  for (const row of table?.getElementsByTagName('a:tr') ?? [])
    expect(row.getElementsByTagName('a:tc')).toHaveLength(widths ?? 0);
  expect(table && wordsOf(table)).toEqual(expect.arrayContaining(['Kodcentrum', 'Inkubator 55+']));
});

describe('hostile words', () => {
  it('stay what they are, in the chart and in its workbook', async () => {
    const deck = await deckOf(storyOf('?enlarge=people', '?funding=match&enlarge=funding'), 'en', {
      portfolio: nasty(),
    });
    const categories = categoriesIn(deck.xml(chartOn(deck, 1)));
    const { rows } = await sheetOf(deck, chartOn(deck, 1));
    for (const name of NASTY) {
      // A low line is written as its number where a program would read a number.
      const written = name.replaceAll(/_(?=x[\dA-F]{4}_)/g, '_x005F_');
      expect(categories.some((each) => each.startsWith(written))).toBe(true);
      expect(rows.some(([cell]) => String(cell).startsWith(name))).toBe(true);
    }
  });

  it('never become markup, nor break the file', async () => {
    const words = '<script>alert(1)</script> & "x" \u0000\u0008 \u{1F600} \u202Eabc\u202C ]]> ';
    const slide = {
      id: 's',
      kind: 'title',
      headline: words,
      text: words,
      notes: `*${words.trim()}*`,
    } as const;
    const deck = await deckOf({ ...shippedStory, title: words, slides: [slide] }, 'en');
    const kept = words.replaceAll(/[\0\b]/g, '\uFFFD').trim();
    const slideWords = wordsOf(deck.xml('ppt/slides/slide1.xml'));
    expect(slideWords.slice(0, 2)).toEqual([kept, kept]);
    expect(wordsOf(deck.xml('ppt/notesSlides/notesSlide1.xml'))).toEqual([kept]);
    expect(deck.xml('docProps/core.xml').documentElement.textContent?.trim()).toBe(kept);
    expect(deck.name).toMatch(/^medel-[a-z0-9-]+\.pptx$/);
  });
});

it('a deck that is no longer wanted is not made', async () => {
  const reason = new Error('no longer');
  await expect(deckOf(shippedStory, 'sv', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});
