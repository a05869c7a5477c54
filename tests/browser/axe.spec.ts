import { LANGUAGES } from '../../src/model/language.ts';
import { axe } from './support/axe.ts';
import { datasetWith, serve } from './support/dataset.ts';
import { open, view, VIEWS } from './support/page.ts';
import { expect, test } from './support/test.ts';

const WORDS = {
  en: { asTable: 'Show as table', filter: 'All filters', problems: /^The dataset has/ },
  sv: { asTable: 'Visa som tabell', filter: 'Alla filter', problems: /^Datafilen har/ },
};

for (const language of LANGUAGES) {
  for (const theme of ['light', 'dark']) {
    const looks = `lang=${language}&theme=${theme}`;
    const words = WORDS[language];
    test.describe(`axe finds nothing, ${language}, ${theme}`, () => {
      test('in the page as it opens', async ({ page }) => {
        await open(page, looks);
        await axe(page);
      });

      test('in the page with a filter, other forms and an open panel', async ({ page }) => {
        const forms = 'funding=match&map=counties&challenges=money&people=perPerson&partners=projects';
        await open(page, `${looks}&challenge=democracy,-gender&${forms}&open=vagar&colour=red`);
        await axe(page);
      });

      test('in views shown as tables', async ({ page }) => {
        await open(page, `${looks}&challenge=democracy`);
        for (const name of Object.values(VIEWS[language])) {
          await view(page, name).getByRole('button', { name: words.asTable }).click();
        }
        await axe(page, '.cards');
      });

      test('in all filters on a narrow screen', async ({ page }) => {
        await page.setViewportSize({ width: 390, height: 844 });
        await open(page, `${looks}&challenge=democracy,-ageing`);
        await page.getByRole('button', { name: words.filter }).click();
        await expect(page.locator('.filter-panel')).toBeVisible();
        await axe(page, '.filter-panel');
      });

      test('in an empty result with the list of what is wrong with the file', async ({ page }) => {
        await serve(
          page,
          datasetWith({ 'projects[0].name': undefined, 'projects[1].people[0].count.low': 60 }),
        );
        await open(page, `${looks}&challenge=ageing&place=malmo`);
        await expect(page.getByRole('heading', { name: words.problems })).toBeVisible();
        await axe(page);
      });

      test('in the place of a file that cannot be read', async ({ page }) => {
        await serve(page, '{}');
        await page.goto(`./?${looks}`);
        await expect(page.getByRole('heading', { name: words.problems })).toBeVisible();
        await axe(page);
      });
    });
  }
}
