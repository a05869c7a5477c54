import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { press, tabTo } from './support/focus.ts';
import { open, view } from './support/page.ts';
import { expect, test } from './support/test.ts';

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });

/** Does something that saves a file. @returns its name and its bytes. */
async function saved(page: Page, act: () => Promise<unknown>) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The size (px) of a PNG, as its header says. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('by keys alone a view is taken as a PDF, and the focus is back where it was', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy');
  const opener = view(page, 'Challenges').getByRole('button', { name: 'Export' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page, 'Export: Challenges')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'PNG' })).toBeFocused();
  expect(await press(page, 'ArrowLeft')).toMatchObject({ name: 'PDF', seen: true });
  expect(await tabTo(page, /^Download$/)).toMatchObject({ seen: true });
  const { name, bytes } = await saved(page, () => page.keyboard.press('Enter'));
  expect(name).toMatch(/^medel-challenges-.*democracy-and-participation-\d{4}-\d{2}-\d{2}\.pdf$/);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(page.getByRole('status').filter({ hasText: `Saved as ${name}.` })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();
});

test('two presses take a PNG, of exactly so many pixels as are said', async ({ page }) => {
  await open(page, 'lang=sv&enlarge=people');
  await view(page, 'Människor').getByRole('button', { name: 'Exportera' }).click();
  const download = page.getByRole('button', { name: 'Ladda ner' });
  const first = await saved(page, () => download.click());
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  expect(sizeOf(first.bytes)).toEqual([2 * width, 2 * height]);
  await page.getByRole('radio', { name: 'Presentation 16:9' }).check();
  for (const scale of [1, 2, 4]) {
    await page.getByRole('radio', { name: `${scale}×` }).check();
    const { bytes } = await saved(page, () => download.click());
    expect(sizeOf(bytes)).toEqual([1920 * scale, 1080 * scale]);
  }
  // It lies over a view that fills the window, and is left before it.
  await page.keyboard.press('Escape');
  await expect(dialog(page, 'Exportera: Människor')).toBeHidden();
  await expect(page).toHaveURL(/enlarge=people/);
});

for (const [looks, take, name] of [
  ['lang=sv&theme=light', 'Exportera: alla vyer', 'Exportera: Alla vyer'],
  ['lang=en&theme=dark', 'Export: all views', 'Export: All views'],
] as const) {
  test(`axe finds nothing in it, ${looks}`, async ({ page }) => {
    await open(page, looks);
    await page.getByRole('banner').getByRole('button', { name: take }).click();
    await expect(dialog(page, name).getByRole('img')).toBeVisible();
    await page.getByRole('radio', { name: /^(Egna mått|Own size)/ }).check();
    await page.getByRole('textbox', { name: /^(Bredd|Width)$/ }).fill('9');
    await axe(page, 'dialog[open]');
    await page.getByRole('tab', { name: 'Data' }).click();
    await expect(page.getByRole('tabpanel', { name: 'Data' }).getByRole('table')).toBeVisible();
    await axe(page, 'dialog[open]');
  });
}
