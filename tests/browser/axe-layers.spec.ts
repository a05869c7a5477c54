import { LANGUAGES } from '../../src/model/language.ts';
import { axe } from './support/axe.ts';
import { tabToMarks } from './support/focus.ts';
import { marks, open, panel, VIEWS } from './support/page.ts';
import { expect, test } from './support/test.ts';

const HOW_COUNTED = {
  en: 'How figures are counted',
  sv: 'Så räknas siffrorna',
};

const FOUR = 'kodcentrum,halsans-nya-verktyg,challenge:democracy,county:SE-M';

for (const language of LANGUAGES) {
  for (const theme of ['light', 'dark']) {
    const looks = `lang=${language}&theme=${theme}`;
    test.describe(`axe finds nothing, ${language}, ${theme}`, () => {
      test('in the panel of a project, of its figures, and of sums', async ({ page }) => {
        for (const address of [
          'open=kodcentrum&figure=kodcentrum.people',
          'open=halsans-nya-verktyg&figure=halsans-nya-verktyg.actors.hours',
          'figure=sum.actors',
          'figure=sum.people@challenge:democracy&challenge=urban',
        ]) {
          await open(page, `${looks}&${address}`);
          await expect(panel(page)).toBeVisible();
          await axe(page, '.panel');
        }
      });

      test('in what lies over the views', async ({ page }) => {
        for (const address of [
          'show=guide',
          'show=unknowns',
          'show=compare&pin=stadsbruk,smart-textiles',
          `show=compare&pin=${FOUR}&end=high&inkind=leftOut`,
        ]) {
          await open(page, `${looks}&${address}`);
          await expect(page.getByRole('dialog').getByRole('table').first()).toBeVisible();
          await axe(page, 'dialog[open]');
        }
        await page.keyboard.press('Escape');
        await axe(page, '.tray');
      });

      test('in the menu of a mark and in the choices of how figures are counted', async ({ page }) => {
        await open(page, `${looks}&end=low&several=shared`);
        await page.getByText(HOW_COUNTED[language], { exact: true }).click();
        await axe(page, '.lead');
        await axe(page, '.card-head');
        await tabToMarks(page, VIEWS[language].funding);
        await page.keyboard.press('m');
        await expect(page.getByRole('menu')).toBeVisible();
        await axe(page, '[role=menu]');
      });

      test('in views that fill the window', async ({ page }) => {
        for (const [id, form] of [
          ['funding', 'match'],
          ['map', 'money'],
          ['partners', 'projects'],
        ] as const) {
          await open(page, `${looks}&challenge=democracy&enlarge=${id}&${id}=${form}`);
          await expect(marks(page, VIEWS[language][id]).first()).toBeAttached();
          await axe(page, '[data-enlarged=true]');
        }
      });
    });
  }
}
