import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/model/language.ts';
import { headline, heading, openShow, SLIDES } from './support/show.ts';
import { expect, test } from './support/test.ts';

/** What must be legible from the back row: in a slide of that height no type is smaller than that (px). */
const SIZES = [
  { width: 1920, height: 1080, least: 24 },
  { width: 1280, height: 720, least: 16 },
] as const;

/** What is wrong with the texts of a slide: those that are too small, meet, or leave the window. */
const faults = (page: Page, least: number) =>
  page.locator('.show-slide').evaluate((slide, smallest) => {
    // Letters with their dots and tails lie well within the box of their line.
    const [ABOVE, BELOW] = [0.24, 0.18];
    const texts = [...slide.querySelectorAll('svg text')].flatMap((text) => {
      if (!(text instanceof SVGTextElement) || (text.textContent ?? '') === '') return [];
      const size =
        parseFloat(getComputedStyle(text).fontSize) *
        Math.hypot(text.getScreenCTM()?.a ?? 1, text.getScreenCTM()?.b ?? 0);
      const turned = (text.getScreenCTM()?.b ?? 0) !== 0;
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const box = { left, right, top: top + size * ABOVE, bottom: bottom - size * BELOW };
      return [{ words: text.textContent ?? '', size, turned, ...box }];
    });
    const small = texts.filter(({ size }) => size < smallest - 0.05);
    const out = texts.filter(
      ({ left, right, top, bottom }) =>
        left < -1 || top < -1 || right > window.innerWidth + 1 || bottom > window.innerHeight + 1,
    );
    const met = texts.flatMap((a, i) =>
      texts
        .slice(i + 1)
        .filter(
          (b) =>
            !a.turned &&
            !b.turned &&
            a.left < b.right - 2 &&
            b.left < a.right - 2 &&
            a.top < b.bottom - 2 &&
            b.top < a.bottom - 2,
        )
        .map((b) => `${a.words} meets ${b.words}`),
    );
    const { left: x, top: y, width, height } = slide.getBoundingClientRect();
    const [wide, high] = [window.innerWidth, window.innerHeight];
    const isPlaced = Math.hypot(x, y, width - wide, height - high) < 1;
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
    return [
      ...small.map(({ words, size }) => `${words}: ${size.toFixed(1)} px`),
      ...out.map(({ words }) => `${words} leaves the window`),
      ...met,
      ...(scrollHeight > clientHeight || scrollWidth > clientWidth ? ['it scrolls'] : []),
      ...(isPlaced ? [] : [`the slide stands at ${x} ${y}, ${width} × ${height}`]),
      ...(texts.length < 3 ? ['nothing is said'] : []),
    ];
  }, least);

for (const language of LANGUAGES)
  for (const { width, height, least } of SIZES)
    test(`every slide is legible from the back row, ${language}, ${width}×${height}`, async ({
      page,
    }, info) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openShow(page, language);
      for (const [i] of SLIDES.entries()) {
        if (i > 0) await page.keyboard.press('ArrowRight');
        await expect(heading(page)).toHaveText(headline(i + 1, language));
        expect.soft(await faults(page, least), `slide ${i + 1}`).toEqual([]);
        if (process.env.MEDEL_SHEET)
          await page.screenshot({ path: info.outputPath(`${process.env.MEDEL_SHEET}-${i + 1}.png`) });
      }
    });
