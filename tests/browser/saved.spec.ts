import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { ALL, chip, DEMOCRACY, expectAddress, open, rows, tokens } from './support/page.ts';
import { expect, test } from './support/test.ts';

const KEY = 'medel.saved-views';
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Saved views' });
const names = (page: Page) => dialog(page).getByRole('button', { name: /^Open “/ });
const show = (page: Page) => page.getByRole('button', { name: 'Saved views' }).click();

async function save(page: Page, name: string): Promise<void> {
  await show(page);
  await dialog(page).getByRole('textbox', { name: 'Name of the view' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('status')).toHaveText(`“${name}” is saved.`);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
}

test('a view is saved, found again after a reload, and opened as one step', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy&funding=share&sort=-total');
  await save(page, 'For the meeting');
  await page.goto('./?lang=en');
  await expect(rows(page)).toHaveText(ALL);
  await show(page);
  await expect(dialog(page).getByRole('listitem')).toContainText(
    'Projects about democracy and participation.',
  );
  await names(page).click();
  await expect(dialog(page)).toHaveCount(0);
  await expectAddress(page, 'challenge=democracy&funding=share&sort=-total');
  await expect(page.getByRole('button', { name: 'Saved views' })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expectAddress(page, '');
  await page.goForward();
  await expectAddress(page, 'challenge=democracy&funding=share&sort=-total');
});

test('two windows do not disturb each other', async ({ page, context }) => {
  const other = await context.newPage();
  await open(page, 'lang=en&challenge=democracy');
  await open(other, 'lang=en&challenge=ageing');
  await show(other);
  await save(page, 'Here');
  // Seen there at once, though its list lay open.
  await expect(names(other)).toHaveText(['Here']);
  await other.keyboard.press('Escape');
  await save(other, 'There');
  await show(page);
  await expect(names(page)).toHaveText(['There', 'Here']);

  // One deletes what the other is renaming.
  await dialog(page).getByRole('button', { name: 'Rename “There”' }).click();
  await show(other);
  await dialog(other).getByRole('button', { name: 'Delete “Here”' }).click();
  await dialog(page).getByRole('textbox', { name: 'New name' }).fill('Elsewhere');
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['Elsewhere']);
  await expect(names(other)).toHaveText(['Elsewhere']);
  await dialog(other).getByRole('button', { name: 'Undo' }).click();
  await expect(names(page)).toHaveText(['Elsewhere', 'Here']);
});

test('what a saved view asks for in vain is named when it is opened', async ({ page }) => {
  await page.addInitScript((key) => {
    const views = [
      { id: '1', name: 'Old', address: '?lang=sv&challenge=democracy,moon&open=nobody', saved: 0 },
    ];
    localStorage.setItem(key, JSON.stringify({ format: 'medel-saved-views', version: 1, views }));
  }, KEY);
  await open(page, 'lang=en');
  await show(page);
  await names(page).click();
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('The saved view “Old”');
  await expect(notices.getByRole('listitem')).toHaveText([/“moon”/, /“nobody”/]);
  await expect(rows(page)).toHaveText(DEMOCRACY);
});

test.describe('the browser’s storage', () => {
  test('that is blocked is said to be, and the page works', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await open(page, 'lang=en');
    await show(page);
    await expect(dialog(page).getByRole('alert')).toContainText('does not let Medel keep anything');
    await page.keyboard.press('Escape');
    await chip(page, 'Ageing').click();
    await expect(tokens(page)).toHaveCount(1);
  });

  test('that is full is said to be, and keeps what was there', async ({ page }) => {
    await open(page, 'lang=en&challenge=democracy');
    await save(page, 'One');
    await page.evaluate(() => {
      for (let size = 2 ** 22; size >= 1; size /= 2) {
        try {
          for (let i = 0; ; i++) localStorage.setItem(`filler-${size}-${i}`, 'x'.repeat(size));
        } catch {
          // Full for this size; smaller ones follow.
        }
      }
    });
    await show(page);
    await dialog(page).getByRole('button', { name: 'Save this view' }).click();
    await expect(dialog(page).getByRole('alert')).toContainText('no more room');
    await expect(names(page)).toHaveText(['One']);
    await page.evaluate(() => localStorage.removeItem('filler-4194304-0'));
    await dialog(page).getByRole('button', { name: 'Save this view' }).click();
    await expect(names(page)).toHaveCount(2);
    await expect(dialog(page).getByRole('alert')).toHaveCount(0);
  });

  test('with what is not ours is left alone until asked to start anew', async ({ page }) => {
    await open(page, 'lang=en&challenge=democracy');
    await page.evaluate((key) => localStorage.setItem(key, '<b>not ours</b>'), KEY);
    await show(page);
    await expect(dialog(page).getByRole('alert')).toContainText('cannot be read');
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBe('<b>not ours</b>');
    await dialog(page).getByRole('button', { name: 'Start anew' }).click();
    await expect(dialog(page).getByText('No view is saved yet.')).toBeVisible();
    expect(await page.evaluate(() => Object.values(localStorage))).toContain('<b>not ours</b>');
  });
});

test('the dialog is sound for all, and on a phone it is reached from the menu', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'lang=en&challenge=democracy');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('button', { name: 'Saved views' }).click();
  await dialog(page).getByRole('button', { name: 'Save this view' }).click();
  await expect(names(page)).toHaveCount(1);
  await axe(page);
  await dialog(page)
    .getByRole('button', { name: /^Rename/ })
    .click();
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'More', exact: true })).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
