import type { Page } from '@playwright/test';
import { ALL, chip, DEMOCRACY, expectAddress, open, panel, rows, table, view } from './support/page.ts';
import { expect, test } from './support/test.ts';

const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });
const redo = (page: Page) => page.getByRole('button', { name: /^Redo/ });
const place = (page: Page) => page.evaluate(() => history.state.index as number);

test('undo and redo by button say what they change, and keep the focus', async ({ page }) => {
  await open(page, 'lang=en');
  await expect(undo(page)).toBeDisabled();
  await chip(page, 'Democracy and participation').click();
  await view(page, 'Funding split').getByRole('radio', { name: 'Share' }).check();
  await expect(undo(page)).toHaveAccessibleName('Undo: form of Funding split');
  await undo(page).click();
  await expectAddress(page, 'challenge=democracy');
  await expect(undo(page)).toHaveAccessibleName('Undo: filter Challenge');
  await undo(page).click();
  await expectAddress(page, '');
  await expect(rows(page)).toHaveText(ALL);
  await expect(undo(page)).toBeDisabled();
  await expect(undo(page)).toBeFocused();
  await redo(page).click();
  await redo(page).click();
  await expectAddress(page, 'challenge=democracy&funding=share');
  await expect(redo(page)).toBeDisabled();
});

test('undo by key, fast, and Back go over the same entries', async ({ page }) => {
  await open(page, 'lang=en');
  for (const name of ['Democracy and participation', 'Ageing', 'Health and care'])
    await chip(page, name).click();
  await table(page).getByRole('button', { name: 'Total', exact: true }).click();
  await expectAddress(page, 'challenge=ageing,democracy,health&sort=-total');
  expect(await place(page)).toBe(4);
  const entries = await page.evaluate(() => history.length);

  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expectAddress(page, 'challenge=democracy');
  await expect.poll(() => place(page)).toBe(1);
  await page.goBack();
  await expectAddress(page, '');
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+Shift+Z');
  await expectAddress(page, 'challenge=ageing,democracy');
  await expect.poll(() => place(page)).toBe(2);
  await page.goForward();
  await expectAddress(page, 'challenge=ageing,democracy,health');
  expect(await page.evaluate(() => history.length)).toBe(entries);

  // A new act drops what was undone, in both.
  await page.keyboard.press('Control+z');
  await expectAddress(page, 'challenge=ageing,democracy');
  await chip(page, 'Ageing').click();
  await expectAddress(page, 'challenge=democracy,-ageing');
  await expect(redo(page)).toBeDisabled();
  await page.goForward();
  await expectAddress(page, 'challenge=democracy,-ageing');
});

test('going back and forth does not move the page', async ({ page }) => {
  await open(page, 'lang=en');
  await chip(page, 'Democracy and participation').click();
  await expectAddress(page, 'challenge=democracy');
  await table(page).getByRole('button', { name: 'Total', exact: true }).click();
  await expectAddress(page, 'challenge=democracy&sort=-total');
  const scrolled = await page.evaluate(() => scrollY);
  expect(scrolled).toBeGreaterThan(200);
  await page.evaluate(() => scrollTo(0, 300));
  await page.keyboard.press('Control+z');
  await expectAddress(page, 'challenge=democracy');
  await page.goForward();
  await expectAddress(page, 'challenge=democracy&sort=-total');
  expect(await page.evaluate(() => scrollY)).toBe(300);
});

test('panels and overlays are left by Back, and what was filtered stays', async ({ page }) => {
  await open(page, 'lang=en');
  await chip(page, 'Democracy and participation').click();
  await table(page).getByRole('button', { name: 'Open Kodcentrum' }).click();
  await expect(panel(page)).toBeVisible();
  await expectAddress(page, 'challenge=democracy&open=kodcentrum');
  await page.getByRole('button', { name: 'How to read this' }).click();
  await expect(page.getByRole('dialog', { name: 'How to read this' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog', { name: 'How to read this' })).toHaveCount(0);
  await expect(panel(page)).toBeVisible();
  await page.goBack();
  await expect(panel(page)).toHaveCount(0);
  await expect(rows(page)).toHaveText(DEMOCRACY);
  await page.goForward();
  await expect(panel(page)).toBeVisible();

  // An undo leaves the panel open; the entries go on from there.
  await undo(page).click();
  await expectAddress(page, 'open=kodcentrum');
  await page.goBack();
  await expectAddress(page, 'challenge=democracy&open=kodcentrum');
});

test('a reload in the middle keeps both ways open', async ({ page }) => {
  await open(page, 'lang=en');
  for (const name of ['Democracy and participation', 'Ageing', 'Health and care'])
    await chip(page, name).click();
  await expectAddress(page, 'challenge=ageing,democracy,health');
  await page.goBack();
  await expectAddress(page, 'challenge=ageing,democracy');
  await page.reload();
  await expect(table(page)).toBeVisible();
  expect(await place(page)).toBe(2);
  await page.goBack();
  await expectAddress(page, 'challenge=democracy');
  await redo(page).click();
  await expectAddress(page, 'challenge=ageing,democracy');
  await expect.poll(() => place(page)).toBe(2);
  await page.goForward();
  await expectAddress(page, 'challenge=ageing,democracy,health');
  await undo(page).click();
  await undo(page).click();
  await expectAddress(page, 'challenge=democracy');
  await page.goBack();
  await expectAddress(page, '');
});

test('entries that only change the fragment are gone over without harm', async ({ page }) => {
  await open(page, 'lang=en');
  await chip(page, 'Democracy and participation').click();
  await expectAddress(page, 'challenge=democracy');
  // The skip link makes none.
  const entries = await page.evaluate(() => history.length);
  await page.getByRole('link', { name: 'Skip to the views' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#views')).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  expect(new URL(page.url()).hash).toBe('');

  await page.evaluate(() => {
    location.hash = 'views';
  });
  await expect.poll(() => place(page)).toBe(2);
  await chip(page, 'Ageing').click();
  await expectAddress(page, 'challenge=ageing,democracy');
  await page.goBack();
  await expectAddress(page, 'challenge=democracy');
  await page.goBack();
  await expectAddress(page, 'challenge=democracy');
  await page.goBack();
  await expectAddress(page, '');
  await expect(rows(page)).toHaveText(ALL);
  await redo(page).click();
  await expectAddress(page, 'challenge=democracy');
  await expect.poll(() => place(page)).toBe(1);
});

test('leaving for another page and coming back shows what was left', async ({ page }) => {
  await open(page, 'lang=en');
  await chip(page, 'Democracy and participation').click();
  await expectAddress(page, 'challenge=democracy');
  await page.goto('about:blank');
  await page.goBack();
  await expect(rows(page)).toHaveText(DEMOCRACY);
  await page.goBack();
  await expect(rows(page)).toHaveText(ALL);
  await page.goForward();
  await expect(rows(page)).toHaveText(DEMOCRACY);
});

test('addresses that the browser takes no more of for a while are written later', async ({ page }) => {
  await page.addInitScript(() => {
    const push = history.pushState.bind(history);
    // As browsers do when a key is held: without a word.
    history.pushState = (...entry) => {
      if (!('refusing' in window)) push(...entry);
    };
  });
  await open(page, 'lang=en');
  const refuse = (now: boolean) =>
    page.evaluate((on) => {
      if (on) Object.assign(window, { refusing: true });
      else Reflect.deleteProperty(window, 'refusing');
    }, now);
  await refuse(true);
  await chip(page, 'Ageing').click();
  await expect(rows(page)).toHaveCount(2);
  await refuse(false);
  await expectAddress(page, 'challenge=ageing');
  await page.goBack();
  await expect(rows(page)).toHaveText(ALL);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('undo and redo are in the bar, large enough for a finger', async ({ page }) => {
    await open(page, 'lang=en');
    await view(page, 'Funding split').getByRole('radio', { name: 'Share' }).check();
    await expectAddress(page, 'funding=share');
    for (const button of [undo(page), redo(page)]) {
      const box = await button.boundingBox();
      expect([box?.width, box?.height]).toEqual([44, 44]);
    }
    await undo(page).tap();
    await expectAddress(page, '');
    await redo(page).tap();
    await expectAddress(page, 'funding=share');
  });
});
