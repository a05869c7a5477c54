import { LANGUAGES } from '../../src/model/language.ts';
import { open, view, VIEWS } from './support/page.ts';
import { expect, test } from './support/test.ts';
import { resize, WIDTHS } from './support/widths.ts';

const AS_TABLE = { en: 'Show as table', sv: 'Visa som tabell' } as const;

for (const language of LANGUAGES) {
  for (const [what, address] of [
    ['as it opens', ''],
    [
      'with filters, a notice, pins and an open panel',
      '&challenge=democracy,-gender&people=40..60,notStated&open=vagar&colour=red&pin=vagar,challenge:democracy',
    ],
  ]) {
    test(`the page never scrolls sideways, ${what} (${language})`, async ({ page }) => {
      await open(page, `lang=${language}${address}`);
      const overhang = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      for (const width of WIDTHS) {
        await resize(page, width);
        expect.soft(await overhang(), `px beyond ${width}`).toBeLessThanOrEqual(0);
      }
      for (const name of Object.values(VIEWS[language])) {
        await view(page, name).getByRole('button', { name: AS_TABLE[language] }).click();
      }
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        expect.soft(await overhang(), `px beyond ${width}, as tables`).toBeLessThanOrEqual(0);
      }
    });
  }
}
