import { DATASET, MAP } from './support/dataset.ts';
import { ALL, marks, open, rows, view } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('a dataset that does not arrive is said, and Try again tries again', async ({ page, expectError }) => {
  expectError(/Failed to load resource/);
  await page.route(DATASET, (route) => route.abort());
  await page.goto('./?lang=en&challenge=democracy');
  await expect(page.getByRole('alert')).toHaveText('social-innovation.json could not be loaded.');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('alert')).toBeVisible();

  await page.unroute(DATASET);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(rows(page)).toHaveCount(4);
});

test('a dataset that the server does not have is said, in Swedish too', async ({ page, expectError }) => {
  expectError(/Failed to load resource/);
  await page.route(DATASET, (route) => route.fulfill({ status: 404, body: 'not here' }));
  await page.goto('./?lang=sv');
  await expect(page.getByRole('alert')).toHaveText('social-innovation.json kunde inte laddas.');
  await expect(page.getByRole('button', { name: 'Försök igen' })).toBeVisible();
});

for (const [what, answer] of [
  ['does not arrive', undefined],
  ['is broken', '{"type": "Topology"'],
] as const) {
  test(`the page works without the outlines of the map, where their file ${what}`, async ({
    page,
    expectError,
  }) => {
    expectError(/Failed to load resource/);
    await page.route(MAP, (route) =>
      answer === undefined ? route.abort() : route.fulfill({ body: answer }),
    );
    await open(page, 'lang=en');
    await expect(rows(page)).toHaveText(ALL);
    await expect(view(page, 'Map')).toBeVisible();
    await marks(page, 'Challenges', 'Ageing').click();
    await expect(rows(page)).toHaveCount(2);
    await view(page, 'Map').getByRole('radio', { name: 'Counties' }).check();
    await expect(view(page, 'Map').getByText('Not stated', { exact: false }).first()).toBeVisible();
  });
}
