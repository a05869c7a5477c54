import { axe } from './support/axe.ts';
import { expect, test } from './support/test.ts';

test('the page opens, with a main landmark and nothing against WCAG', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('main')).toBeVisible();
  await axe(page);
});
