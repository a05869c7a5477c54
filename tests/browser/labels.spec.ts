import { LANGUAGES } from '../../src/model/language.ts';
import { labelFaults } from './support/labels.ts';
import { open } from './support/page.ts';
import { expect, test } from './support/test.ts';
import { resize, WIDTHS } from './support/widths.ts';

/** Together these hold every form of every view. */
const FORMS = ['', 'funding=share&map=counties&challenges=money', 'funding=match'];

for (const language of LANGUAGES) {
  for (const forms of FORMS) {
    for (const filter of ['', 'challenge=democracy']) {
      const address = [`lang=${language}`, forms, filter].filter(Boolean).join('&');
      test(`the texts of the pictures keep apart and within them: ${address}`, async ({ page }) => {
        await open(page, address);
        await page.evaluate(() => document.fonts.ready);
        for (const width of WIDTHS) {
          await resize(page, width);
          expect.soft(await labelFaults(page), `at ${width} px`).toEqual([]);
        }
      });
    }
  }
}
