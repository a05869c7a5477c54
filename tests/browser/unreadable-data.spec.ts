import { datasetWith, serve } from './support/dataset.ts';
import { expect, test } from './support/test.ts';

const files = [
  {
    what: 'a file that is not JSON',
    body: 'This is no dataset',
    en: /This is not JSON/,
    sv: /Detta är inte JSON/,
  },
  {
    what: 'a file cut off in the middle',
    body: datasetWith({}).slice(0, 4000),
    en: /not JSON/,
    sv: /inte JSON/,
  },
  {
    what: 'a file in another format',
    body: datasetWith({ format: 'other/9' }),
    en: /Expected "medel-portfolio\/1", found "other\/9"/,
    sv: /Väntade "medel-portfolio\/1", fann "other\/9"/,
  },
  {
    what: 'an empty object',
    body: '{}',
    en: /A required field is missing/,
    sv: /Ett obligatoriskt fält saknas/,
  },
];

for (const { what, body, ...said } of files) {
  test(`${what} is refused in plain words, in both languages`, async ({ page }) => {
    await serve(page, body);
    for (const [language, title, refused] of [
      ['en', /^The dataset has \d+ faults?$/, 'The file cannot be shown.'],
      ['sv', /^Datafilen har \d+ fel$/, 'Filen kan inte visas.'],
    ] as const) {
      await page.goto(`./?lang=${language}`);
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expect(page.getByRole('main')).toContainText(refused);
      await expect(page.getByRole('row', { name: said[language] }).first()).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
    }
  });
}
