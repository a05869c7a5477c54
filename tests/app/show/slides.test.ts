// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import story from '../../../data/story.json' with { type: 'json' };
import { createStage, slideAt, slidesOf, sourceOf } from '../../../src/app/show/slides.ts';
import { composeSlide } from '../../../src/formats/slide/compose.tsx';
import type { SlideContent } from '../../../src/formats/slide/slide.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import type { Slide, Story } from '../../../src/model/story.ts';
import { largePortfolio } from '../../fixtures/large.ts';
import { modelOf, touching, wordsIn } from '../export/support.ts';

const shippedStory = story as unknown as Story;
const FULL = { width: 1920, height: 1080 };

/** A slide as it is drawn on a projector. */
function drawn(slide: SlideContent) {
  const sheet = composeSlide(slide, FULL, 'light');
  const holder = document.createElement('div');
  holder.innerHTML = renderToStaticMarkup(sheet.draw()).replace(
    '<svg',
    '<svg xmlns="http://www.w3.org/2000/svg"',
  );
  const words = wordsIn(holder);
  return { sheet, words, text: words.map((word) => word.text).join(' ') };
}

const own = (address: string, more: Partial<Slide> = {}): Slide => ({
  id: 'own',
  kind: 'view',
  headline: 'Words of my own',
  notes: '',
  address,
  points: [{ figure: '60', text: 'as it was' }],
  ...more,
});

const place = (language: 'sv' | 'en') => ({ language, source: 'The source', number: 1, of: 3 });

describe('the slides of the shipped story', () => {
  it.each(LANGUAGES)('are drawn so that nothing is small, meets, or is left out (%s)', async (language) => {
    const slides = await slidesOf(modelOf(), shippedStory, language);
    expect(slides).toHaveLength(shippedStory.slides.length);
    for (const slide of slides) {
      const { sheet, words, text } = drawn(slide);
      expect(sheet.smallest, slide.id).toBeGreaterThanOrEqual(24);
      expect(touching(words), slide.id).toEqual([]);
      for (const part of [slide.source, `${slide.number} / ${slide.of}`, ...slide.lines])
        expect(text.replaceAll('\u00a0', ' '), slide.id).toContain(part);
      for (const { figure } of slide.points) expect(text, slide.id).toContain(figure);
    }
  });
});

describe('a slide', () => {
  it('is read from its headline to its picture, its large numbers and its source', async () => {
    const slide = await slideAt(createStage(modelOf(), '', 'en'), own('?enlarge=funding'), place('en'));
    const words = drawn(slide).text.replaceAll('\u00a0', ' ');
    const at = [slide.headline, 'Stadsbruk', 'as it was', slide.source].map((part) => words.indexOf(part));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  it('has the title of its view where it has no headline', async () => {
    const stage = createStage(modelOf(), '', 'en');
    const slide = await slideAt(stage, own('?enlarge=funding', { headline: '' }), place('en'));
    expect(slide.headline).toBe(slide.exhibit?.title);
    expect(slide.headline).toContain('SEK 60 M of VINNOVA’s 90.7');
  });

  it('says what is shown only where that is not all', async () => {
    const stage = createStage(modelOf(), '', 'en');
    const all = await slideAt(stage, own('?enlarge=funding'), place('en'));
    expect(all.subtitle).toBe(all.exhibit?.subtitle);
    const some = await slideAt(stage, own('?enlarge=funding&challenge=integration'), place('en'));
    expect(some.subtitle).toMatch(/^Projects about integration and inclusion: 2 of 10\./);
  });

  it('lets go of written words and numbers where its view is no longer the one they were written of', async () => {
    const stage = createStage(modelOf(), '', 'en');
    const live = await slideAt(
      stage,
      own('?enlarge=funding'),
      place('en'),
      '?enlarge=funding&challenge=integration',
    );
    expect(live.headline).toBe('VINNOVA put SEK 9.8 M into two projects');
    expect(live.points.map(({ figure }) => figure.replaceAll('\u00a0', ' '))).toEqual([
      '2 of 10',
      'SEK 9.8 M',
      'SEK 9.8 M',
    ]);
  });

  it('of the whole page shows the sums by who pays, and never a zero for what nobody states', async () => {
    const stage = createStage(modelOf(), '', 'en');
    const all = drawn(await slideAt(stage, own('', { address: '?' }), place('en')));
    for (const sum of ['SEK 90.7 M', 'SEK 28.4 M', 'SEK 2 M', 'SEK 45 M'])
      expect(all.text.replaceAll('\u00a0', ' ')).toContain(sum);
    const silent = await slideAt(stage, own('?project=inkubator'), place('en'));
    const { text } = drawn(silent);
    expect(text).toContain('not');
    expect(text).not.toMatch(/SEK.0\b(?!\.)/);
  });

  it('has its source where it has no view', async () => {
    const stage = createStage(modelOf(), '', 'sv');
    expect(sourceOf(stage, 'sv')).toMatch(/^Källa: VINNOVA/);
    const { address: _none, ...words } = own('');
    const slide = await slideAt(stage, { ...words, kind: 'closing' }, place('sv'));
    expect(slide.source).toBe('The source');
    expect(slide.exhibit).toBeUndefined();
  });

  it('of a thousand projects holds all that is on it', async () => {
    const stage = createStage(modelOf('', largePortfolio(1000)), '', 'en');
    for (const view of ['funding', 'map', 'challenges', 'people', 'partners', 'time']) {
      const slide = await slideAt(stage, own(`?enlarge=${view}`), place('en'));
      const { sheet, words } = drawn(slide);
      const { width, height } = { width: FULL.width / sheet.scale, height: FULL.height / sheet.scale };
      expect(
        words.filter(({ right, bottom }) => right > width + 1 || bottom > height + 1),
        view,
      ).toEqual([]);
    }
  });
});
