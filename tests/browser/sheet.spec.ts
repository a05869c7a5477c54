import { focus, tabTo } from './support/focus.ts';
import { expectAddress, open, panel, rows } from './support/page.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

test('on a narrow screen all filters lie over the page, which keep the focus and give it back', async ({
  page,
}) => {
  await open(page, 'lang=en');
  await tabTo(page, /^All filters/);
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveAccessibleName('All filters');
  await expect(page.getByRole('heading', { name: 'All filters' })).toBeFocused();

  await page.locator('#facet-challenge > summary').press('Enter');
  await page.getByRole('checkbox', { name: /^Ageing/ }).press(' ');
  await expect(page.getByText('2 of 10 projects are shown')).toBeVisible();
  await page.getByRole('radio', { name: 'all are needed' }).check();
  await expectAddress(page, 'challenge=ageing&challenge.mode=all&show=filters');

  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  expect((await focus(page)).name).toMatch(/^All filters/);
  await expect(rows(page)).toHaveCount(2);
});

test('nothing behind it can be reached, and its foot goes back to what it leaves', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy');
  await page.getByRole('button', { name: 'All filters 1 on' }).tap();
  await expect(panel(page)).toBeVisible();
  for (let i = 0; i < 20; i++) {
    await page.keyboard.press('Tab'); // past the last it goes to the browser's own controls, and comes back
    await expect(page.locator(':focus:not(.panel *)')).toHaveCount(0);
  }
  await page.getByRole('button', { name: 'Show 4 projects' }).tap();
  await expect(panel(page)).toHaveCount(0);
  await expect(rows(page)).toHaveCount(4);
});

test('the bar is one line high, whatever is filtered', async ({ page }) => {
  await open(page, 'lang=sv&challenge=democracy&people=40..60&county=SE-M&years=2013..');
  const height = await page.locator('.filterbar').evaluate((bar) => bar.getBoundingClientRect().height);
  expect(height).toBeLessThan(64);
});
