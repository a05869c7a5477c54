import { focus, tabTo } from './support/focus.ts';
import { expectAddress, open, rows } from './support/page.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 390, height: 844 } });

test('on a narrow screen the filters lie in a sheet, which keeps the focus and gives it back', async ({
  page,
}) => {
  await open(page, 'lang=en');
  await tabTo(page, /^Filter$/);
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  await expect(sheet).toBeVisible();

  await tabTo(page, /^Ageing, /);
  await page.keyboard.press('Enter');
  await expect(sheet.getByRole('button', { name: 'Ageing, 2 projects, chosen' })).toBeFocused();
  await sheet.getByRole('radio', { name: 'all' }).check();
  await expectAddress(page, 'challenge=ageing&challenge.mode=all');

  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  expect((await focus(page)).name).toBe('Filter');
  await expect(rows(page)).toHaveCount(2);
});

test('Tab reaches nothing behind the sheet, and its button closes it', async ({ page }) => {
  await open(page, 'lang=en');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Filters' });
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab'); // past the last it goes to the browser's own controls, and comes back
    await expect(page.locator(':focus:not(dialog *)')).toHaveCount(0);
  }
  await sheet.getByRole('button', { name: 'Close the filters' }).click();
  await expect(sheet).toBeHidden();
  expect((await focus(page)).name).toBe('Filter');
});
