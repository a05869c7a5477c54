import { LANGUAGES } from '../../src/model/language.ts';
import { axe } from './support/axe.ts';
import { open, rows, sentence, table, view, VIEWS } from './support/page.ts';
import { expect, test } from './support/test.ts';

const WORDS = {
  en: {
    people: 'People, from',
    columns: 'Columns',
    menu: 'Menu of Status',
    saved: 'Saved views',
    add: 'add a filter',
  },
  sv: {
    people: 'Människor, från',
    columns: 'Kolumner',
    menu: 'Meny för Status',
    saved: 'Sparade vyer',
    add: 'lägg till ett filter',
  },
} as const;

for (const language of LANGUAGES) {
  for (const theme of ['light', 'dark']) {
    const looks = `lang=${language}&theme=${theme}`;
    const words = WORDS[language];
    test.describe(`axe finds nothing, ${language}, ${theme}`, () => {
      test('in the filters that open from the sentence', async ({ page }) => {
        await open(page, `${looks}&challenge=democracy&people=40..60,sure`);
        for (const phrase of await sentence(page).getByRole('button').all()) {
          await phrase.click();
          await expect(page.getByRole('dialog').getByRole('group').first()).toBeVisible();
          await axe(page, '.lead');
          await page.keyboard.press('Escape');
        }
        await page.getByRole('button', { name: words.add }).click();
        await expect(page.getByRole('menu')).toBeVisible();
        await axe(page, '[role=menu]');
      });

      test('in brushes on the scales, and the editor of their ends', async ({ page }) => {
        await open(page, `${looks}&funding=match&people=40..55&years=2012..2014&agency=1e6..&actors=..5e6`);
        for (const name of ['people', 'funding', 'time'] as const) {
          const { [name]: title } = VIEWS[language];
          await expect(view(page, title).getByRole('slider').first()).toBeAttached();
          await axe(page, `[data-view=${name}]`);
        }
        await view(page, VIEWS[language].people).getByRole('slider', { name: words.people }).press('Enter');
        await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeVisible();
        await axe(page, '[role=dialog]');
      });

      test('in why, in an empty result, and among the saved views', async ({ page }) => {
        await open(page, `${looks}&challenge=democracy&agency=1e6..&people=46..60,sure&show=why`);
        await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
        await axe(page, 'dialog[open]');

        await open(page, `${looks}&challenge=democracy&place=malmo&people=40..60`);
        await expect(rows(page)).toHaveCount(0);
        await expect(page.locator('.empty').getByRole('button').first()).toBeVisible();
        await axe(page, '.empty');

        await page.getByRole('button', { name: words.saved }).click();
        await page.getByRole('dialog').getByRole('textbox').press('Enter');
        await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(1);
        await axe(page, 'dialog[open]');
        await page.keyboard.press('Escape');

        await page.keyboard.press('?');
        await expect(page.getByRole('dialog')).toBeVisible();
        await axe(page, 'dialog[open]');
      });

      test('in the table with a selection, the menu of a column and the choice of columns', async ({
        page,
      }) => {
        await open(page, `${looks}&sort=-agency,people&columns=people,agency,share,status,sectors`);
        await table(page).getByRole('row').nth(2).getByRole('checkbox').check();
        await axe(page, '.table-card');
        await table(page).getByRole('columnheader', { name: 'Status', exact: true }).hover();
        await page.getByRole('button', { name: words.menu }).click();
        await expect(page.locator('.column-menu')).toBeVisible();
        await axe(page, '.column-menu');
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: words.columns }).click();
        await expect(page.locator('.columns-menu')).toBeVisible();
        await axe(page, '.columns-menu');
      });
    });
  }
}
