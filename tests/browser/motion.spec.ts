import type { Page } from '@playwright/test';
import { chip, open, rows } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** What would move: elements with a transition or an animation that takes time. */
const moving = (page: Page) =>
  page.locator('body *').evaluateAll((elements) =>
    elements.flatMap((each) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(each);
      const takes = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
      const moves = takes(transitionDuration) || (animationName !== 'none' && takes(animationDuration));
      return moves ? [each.outerHTML.slice(0, 120)] : [];
    }),
  );

test('nothing moves for those who ask for that', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 'lang=en');
  expect(await moving(page)).toEqual([]);
  await chip(page, 'Ageing').click();
  await expect(rows(page)).toHaveCount(2);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await moving(page)).toEqual([]);
});

test('for others there is something that moves, so the test above sees it', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, 'lang=en');
  expect(await moving(page)).not.toEqual([]);
});
