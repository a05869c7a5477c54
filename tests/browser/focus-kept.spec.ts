import type { Page } from '@playwright/test';
import { focus, press, tabTo } from './support/focus.ts';
import { open, rows, tokens } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** Presses Enter on what Tab finds by this name; the focus must still be somewhere afterwards. */
async function enter(page: Page, name: RegExp) {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

test('clearing all filters keeps the focus', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy&place=stockholm');
  await enter(page, /^Clear all$/);
  await expect(rows(page)).toHaveCount(10);
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^All ten projects/);
  await focus(page);
});

test('removing tokens keeps the focus, to the last of them', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy&place=stockholm');
  await enter(page, /^Remove filter: Challenge/);
  await expect(tokens(page)).toHaveCount(1);
  expect((await focus(page)).name).toMatch(/^Remove filter: Place/);
  await page.keyboard.press('Enter');
  await expect(tokens(page)).toHaveCount(0);
  await focus(page);
});

test('clearing the filter of a view keeps the focus in the view', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy');
  await enter(page, /^Clear this view’s filter$/);
  await expect(rows(page)).toHaveCount(10);
  expect((await focus(page)).region).toBe('Challenges');
});

test('the way out of an empty result keeps the focus', async ({ page }) => {
  await open(page, 'lang=en&challenge=ageing&place=malmo');
  await enter(page, /^Clear all filters$/);
  await expect(rows(page)).toHaveCount(10);
  await focus(page);
});

test('dismissing the notices keeps the focus', async ({ page }) => {
  await open(page, 'lang=en&colour=red');
  await enter(page, /^Dismiss$/);
  await expect(page.getByRole('region', { name: 'Notices' })).toHaveCount(0);
  await focus(page);
});

test('showing a view as a table and back keeps the focus on the button', async ({ page }) => {
  await open(page, 'lang=en');
  await enter(page, /^Show as table$/);
  expect(await focus(page)).toMatchObject({ region: 'Funding split', name: 'Show as chart', seen: true });
  await page.keyboard.press('Enter');
  expect((await focus(page)).name).toBe('Show as table');
});

test('marks that change places under the focus keep it', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy');
  await tabTo(page, /^Södertörnsmodellen: VINNOVA/);
  for (let i = 1; i < 10; i++) await press(page, 'ArrowDown');
  const last = await focus(page);
  expect(last.name).toMatch(/outside the filter/);
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(0);
  expect((await focus(page)).name.split(':')[0]).toBe(last.name.split(':')[0]);
  // What says that nothing is left comes above, and the mark is brought back into sight.
  await expect.poll(() => focus(page)).toMatchObject({ region: 'Funding split', seen: true });
});
