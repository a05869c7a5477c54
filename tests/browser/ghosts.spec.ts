import { ALL, marks, open, rows, view } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('a view that filters keeps in sight what else could be chosen', async ({ page }) => {
  await open(page, 'lang=en');
  await marks(page, 'Challenges', 'Democracy and participation').click();
  await expect(rows(page)).toHaveCount(4);
  const others = marks(page, 'Challenges').and(page.locator('[aria-pressed=false]'));
  await expect(others).toHaveCount(10);
  await others.filter({ has: page.locator(':scope[aria-label^="Ageing: 2 projects"]') }).click();
  await expect(rows(page)).toHaveCount(6);
});

test('the other views show what lies outside as such, pale, and still to be pressed', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy');
  const funding = view(page, 'Funding split');
  await expect(marks(page, 'Funding split')).toHaveCount(10);
  const outside = funding.getByRole('button', { name: /outside the filter/ });
  await expect(outside).toHaveCount(6);
  await expect(funding.getByText('Outside the filter: 6')).toBeVisible();
  await expect(marks(page, 'Map', 'Malmö')).toHaveAccessibleName(/outside the filter/);
  await expect(marks(page, 'Map', 'Stockholm')).not.toHaveAccessibleName(/outside the filter/);
  const pale = await funding
    .locator('g[opacity]')
    .evaluateAll((groups) => groups.filter((each) => Number(each.getAttribute('opacity')) < 0.5).length);
  expect(pale).toBeGreaterThan(5);

  await marks(page, 'Funding split', 'Stadsbruk').click();
  await expect(rows(page)).toHaveCount(0);
});

test('a stretch of a scale pales what it leaves out in its own view, and filters the others', async ({
  page,
}) => {
  await open(page, 'lang=en&people=40..60');
  await expect(rows(page)).toHaveCount(8);
  for (const name of ['People involved', 'Funding split']) {
    await expect(marks(page, name, 'Inkubator 55+:')).toHaveAccessibleName(/outside the filter/);
    await expect(marks(page, name, 'Kodcentrum:')).not.toHaveAccessibleName(/outside the filter/);
  }
  await expect(view(page, 'People involved').getByText(/Outside the filter/)).toHaveCount(0);
  await expect(view(page, 'Funding split').getByText('Outside the filter: 2')).toBeVisible();
  await marks(page, 'People involved', 'Kodcentrum:').focus();
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveText(ALL);
});

test('choosing in the funding split leaves its own bars whole', async ({ page }) => {
  await open(page, 'lang=en');
  await marks(page, 'Funding split', 'Stadsbruk').click();
  await expect(rows(page)).toHaveText(['Stadsbruk']);
  await expect(marks(page, 'Funding split')).toHaveCount(ALL.length);
  await marks(page, 'Funding split', 'Kodcentrum').click();
  await expect(rows(page)).toHaveText(['Stadsbruk', 'Kodcentrum']);
});
