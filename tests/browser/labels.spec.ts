import type { Page } from '@playwright/test';
import { charts } from '../../src/charts/registry.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { largePortfolio } from '../fixtures/large.ts';
import { serve } from './support/dataset.ts';
import { labelFaults } from './support/labels.ts';
import { open, panel } from './support/page.ts';
import { expect, test } from './support/test.ts';
import { resize, WIDTHS } from './support/widths.ts';

/** Together these hold every form of every view: each view in its first form, each in its second, and so on. */
const FORMS = [0, 1, 2].map((n) =>
  charts.flatMap(({ id, forms }) => (n > 0 && forms[n] ? [`${id}=${forms[n]}`] : [])).join('&'),
);

/** Opens the page with all pictures laid out in their type. */
async function openDrawn(page: Page, address: string): Promise<void> {
  await open(page, address);
  await expect(page.locator('.picture svg')).toHaveCount(charts.length);
  await page.evaluate(() => document.fonts.ready);
}

const join = (...parts: string[]): string => parts.filter(Boolean).join('&');

test('no view has a form beyond those looked at here', () => {
  expect(Math.max(...charts.map(({ forms }) => forms.length))).toBe(FORMS.length);
});

for (const language of LANGUAGES) {
  for (const forms of FORMS) {
    for (const filter of ['', 'challenge=democracy']) {
      const address = join(`lang=${language}`, forms, filter);
      test(`the texts of the pictures keep apart and within them: ${address}`, async ({ page }) => {
        await openDrawn(page, address);
        for (const width of WIDTHS) {
          await resize(page, width);
          expect.soft(await labelFaults(page), `at ${width} px`).toEqual([]);
        }
      });
    }
  }

  test(`the same beside an open panel and in 1,000 projects (${language})`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const forms of FORMS) {
      await openDrawn(page, join(`lang=${language}`, forms, 'open=kodcentrum'));
      await expect(panel(page)).toBeVisible();
      await resize(page, 1440);
      expect.soft(await labelFaults(page), `beside a panel: ${forms}`).toEqual([]);
    }
    await serve(page, JSON.stringify(largePortfolio(1000)));
    for (const forms of FORMS) {
      await openDrawn(page, join(`lang=${language}`, forms));
      for (const width of [390, 1440]) {
        await resize(page, width);
        expect.soft(await labelFaults(page), `1,000 projects at ${width} px: ${forms}`).toEqual([]);
      }
    }
  });

  for (const { id, forms } of charts) {
    test(`the same in a view that fills the window: ${id} (${language})`, async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      for (const form of forms) {
        await open(page, join(`lang=${language}`, `enlarge=${id}`, forms.length > 1 ? `${id}=${form}` : ''));
        await expect(page.locator('[data-enlarged=true] .picture svg')).toBeVisible();
        await page.evaluate(() => document.fonts.ready);
        expect.soft(await labelFaults(page, '[data-enlarged=true]'), `as ${form}`).toEqual([]);
      }
    });
  }
}
