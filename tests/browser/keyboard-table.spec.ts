import { focus, press, tabTo } from './support/focus.ts';
import { ALL, expectAddress, open, rows, table } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('Enter on the head of a column sorts by it, and turns it; not stated stays last', async ({ page }) => {
  await open(page, 'lang=en');
  await tabTo(page, /^Project$/);
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowRight');
  expect(await focus(page)).toMatchObject({ name: 'People', seen: true });
  await page.keyboard.press('Enter');
  await expectAddress(page, 'sort=-people');
  const people = page.getByRole('columnheader', { name: 'People' });
  await expect(people).toHaveAttribute('aria-sort', 'descending');
  await expect(rows(page).first()).toHaveText('Kodcentrum');
  await expect(rows(page).last()).toHaveText('MEPublic Service');

  await page.keyboard.press('Enter');
  await expectAddress(page, 'sort=people');
  await expect(people).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows(page).first()).toHaveText('Inkubator 55+');
  await expect(rows(page).last()).toHaveText('MEPublic Service');
  expect(await focus(page)).toMatchObject({ name: 'People', seen: true });
});

test('words sort as the language does', async ({ page }) => {
  await open(page, 'lang=sv&sort=-project');
  await expect(rows(page)).toHaveText(ALL.toSorted(new Intl.Collator('sv').compare).toReversed());
});

test('F2 and Enter on a row open every figure of it, with pages, and Enter closes it again', async ({
  page,
}) => {
  await open(page, 'lang=en');
  await tabTo(page, /^Project$/);
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowDown');
  expect((await focus(page)).name).toBe('Open Kodcentrum');
  expect((await press(page, 'F2')).name).toBe('Show every figure of Kodcentrum');
  await page.keyboard.press('Enter');
  const figures = page.getByRole('table', { name: 'Every figure of Kodcentrum' });
  await expect(figures.getByRole('row', { name: /^VINNOVA/ })).toHaveText(/SEK 1 M.*p\. 13$/);
  await expect(figures.getByRole('row')).not.toHaveCount(1);
  for (const page_ of await figures.locator('tbody tr td:last-child').allTextContents()) {
    expect(page_).toMatch(/^p\. 1[23]$/);
  }
  await expectAddress(page, '');
  expect(await focus(page)).toMatchObject({ name: 'Hide the figures of Kodcentrum', seen: true });

  await page.keyboard.press('Enter');
  await expect(figures).toHaveCount(0);
  await expect(table(page)).toBeVisible();
  expect(await focus(page)).toMatchObject({ name: 'Show every figure of Kodcentrum', seen: true });
});
