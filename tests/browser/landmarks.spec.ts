import { LANGUAGES } from '../../src/model/language.ts';
import { ALL, open, TABLE, table, VIEWS } from './support/page.ts';
import { expect, test } from './support/test.ts';

for (const language of LANGUAGES) {
  test(`the views are regions with their names, and all ten projects are there (${language})`, async ({
    page,
  }) => {
    await open(page, `lang=${language}`);
    for (const name of Object.values(VIEWS[language])) {
      await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
    }
    const projects = page.getByRole('grid', { name: TABLE[language], exact: true });
    for (const name of ALL) await expect(projects.getByText(name, { exact: true })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });
}

for (const [locale, language] of [
  ['sv-SE', 'sv'],
  ['en-GB', 'en'],
  ['de-AT', 'en'],
] as const) {
  test.describe(`in a browser set to ${locale}`, () => {
    test.use({ locale });

    test('an address without a language opens in the browser’s, or in English', async ({ page }) => {
      await open(page, '');
      await expect(page.getByRole('region', { name: VIEWS[language].map, exact: true })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    });

    test('the address decides over the browser', async ({ page }) => {
      const other = language === 'sv' ? 'en' : 'sv';
      await open(page, `lang=${other}`);
      await expect(table(page)).toHaveAccessibleName(TABLE[other]);
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    });
  });
}
