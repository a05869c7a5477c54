import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { open } from './support/page.ts';
import { expect, test } from './support/test.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Stories' });
const names = async (page: Page) =>
  dialog(page)
    .getByRole('button', { name: /^Slide \d/ })
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));

test('a view becomes a slide by one key, and a story goes to a file and comes back', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy&enlarge=funding');
  await page.keyboard.press('Alt+Shift+S');
  await expect(page.getByText('The view is slide 1 of “My story”.')).toBeVisible();
  await page.getByRole('button', { name: 'Open the story' }).click();
  await dialog(page).getByRole('button', { name: 'Title slide' }).click();
  await expect(dialog(page).locator('.strip-slide img')).toBeVisible();
  // The view's own title, once it is drawn.
  await expect
    .poll(() => names(page))
    .toEqual([expect.stringMatching(/^Slide 1: .*VINNOVA/), 'Slide 2: Title']);

  const grip = dialog(page).getByRole('button', { name: /^Move slide 1/ });
  await grip.focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog(page).getByRole('button', { name: /^Move slide 2: .*VINNOVA/ })).toBeFocused();
  const items = dialog(page).locator('.strip > li');
  await items.nth(0).dragTo(items.nth(1), { targetPosition: { x: 100, y: 90 } });
  await expect.poll(() => names(page)).toEqual([expect.stringMatching(/VINNOVA/), 'Slide 2: Title']);

  const saved = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Save to file' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^medel-story-my-story-\d{4}-\d\d-\d\d\.json$/);
  const text = readFileSync(await file.path(), 'utf8');

  await page.goto('./?lang=sv');
  await page.getByRole('button', { name: 'Berättelser' }).click();
  const swedish = page.getByRole('dialog', { name: 'Berättelser' });
  await swedish.getByRole('button', { name: 'Alla berättelser' }).click();
  await swedish.getByRole('button', { name: 'Ta bort ”My story”' }).click();
  await swedish
    .getByLabel('Öppna från fil')
    .setInputFiles({ name: 'story.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await swedish.getByRole('button', { name: /^Bild 1/ }).click();
  await swedish.getByRole('button', { name: 'Öppna på sidan' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?lang=sv&challenge=democracy&enlarge=funding');
});

test('the shipped story is shown with its pictures, and can be reached by all', async ({ page }) => {
  await open(page, 'lang=en');
  await page.getByRole('button', { name: 'Stories' }).click();
  await axe(page);
  await dialog(page)
    .getByRole('button', { name: /^Open “Who pays/ })
    .click();
  await expect(dialog(page).locator('.strip-slide img').nth(1)).toBeVisible();
  await axe(page);
  await dialog(page).getByRole('button', { name: 'Make a copy to change' }).click();
  await axe(page);
});
