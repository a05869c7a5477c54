import type { Page } from '@playwright/test';
import story from '../../../data/story.json' with { type: 'json' };
import type { Language } from '../../../src/model/language.ts';
import { expect } from './test.ts';

/** The slides of the story that comes with Medel. */
export const SLIDES = story.slides;

/** The headline of a slide, counted from 1. */
export const headline = (slide: number, language: Language): string =>
  SLIDES[slide - 1]?.headline[language] ?? '';

/** Opens the shipped story at a slide, and waits until it is drawn in its type. */
export async function openShow(page: Page, language: Language, slide = 1, more = ''): Promise<void> {
  await page.goto(`?present=${story.id}&slide=${slide}&lang=${language}${more}`);
  await expect(heading(page)).toHaveText(headline(slide, language));
  await page.evaluate(() => document.fonts.ready);
}

/** What the slide that the audience sees is headed by. */
export const heading = (page: Page) => page.locator('.show-slide h1');

/** Opens the presenter's window from the audience's, by its key. */
export async function openPresenter(page: Page): Promise<Page> {
  const [presenter] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('p')]);
  await expect(presenter.getByText('Audience window: connected')).toBeVisible();
  return presenter;
}
