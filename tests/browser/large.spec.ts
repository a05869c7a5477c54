import type { Page } from '@playwright/test';
import { largePortfolio } from '../fixtures/large.ts';
import { axe } from './support/axe.ts';
import { serve } from './support/dataset.ts';
import { labelFaults } from './support/labels.ts';
import { expectAddress, marks, open, rows, sentence, table, total, view, VIEWS } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** How each view says that it no longer draws a mark a project. */
const GROUPED = {
  funding: /the ten largest, and the rest together/,
  map: /too many to be drawn place by place/,
  people: /grouped by people involved/,
  partners: /as bars since they are many/,
  time: /projects by the years they ran/,
} as const;

/** The table must have so many projects: all of them on the page where they are few, else those in sight. */
async function expectRows(page: Page, count: number): Promise<void> {
  // The head and the sums are rows too; the sums of all come in where not all are shown.
  await expect
    .poll(async () => [1, 2, 3].includes(Number(await table(page).getAttribute('aria-rowcount')) - count))
    .toBe(true);
  await expect.poll(() => rows(page).count()).toBeGreaterThan(0);
  await expect.poll(() => rows(page).count()).toBeLessThanOrEqual(Math.min(count, 200));
}

for (const size of [40, 1000]) {
  test.describe(`a portfolio of ${size} projects`, () => {
    const portfolio = largePortfolio(size);
    const about = portfolio.projects.filter(({ challenges }) => challenges.includes('ageing'));
    const said = size.toLocaleString('en');

    test.beforeEach(async ({ page }) => {
      await serve(page, JSON.stringify(portfolio));
    });

    test('opens in views that say they group its projects, with no fault against WCAG', async ({ page }) => {
      await open(page, 'lang=en');
      await expectRows(page, size);
      await expect(total(page, 'Projects')).toContainText(said);
      for (const [id, name] of Object.entries(VIEWS.en)) {
        await expect(marks(page, name).first(), name).toBeAttached();
        // As many groups as can be read, and no mark a project.
        expect(await marks(page, name).count(), name).toBeLessThan(40);
        if (!(id in GROUPED)) continue;
        await expect(view(page, name), name).toContainText(GROUPED[id as keyof typeof GROUPED]);
      }
      expect(await labelFaults(page)).toEqual([]);
      await axe(page, '.card[data-view]');
      await axe(page, '.lead');
      await axe(page, '.totals');
    });

    test('filters by a mark and lets go', async ({ page }) => {
      await open(page, 'lang=en');
      await marks(page, 'Challenges', 'Ageing').click();
      await expectRows(page, about.length);
      await expect(sentence(page)).toContainText(`Projects about ageing: ${about.length} of ${said}`);
      await expectAddress(page, 'challenge=ageing');
      for (const name of Object.values(VIEWS.en)) {
        await expect(view(page, name).getByRole('heading'), name).not.toHaveText('');
      }
      await marks(page, 'Challenges', 'Ageing').click();
      await expectRows(page, size);
      await expectAddress(page, '');
    });

    test('has a panel, a comparison and a list of unknowns too', async ({ page }) => {
      await open(page, 'lang=en&figure=sum.agency');
      await expect(page.getByRole('complementary')).toBeVisible();
      await axe(page, '.panel');
      await open(page, 'lang=en&show=compare&pin=p1,challenge:ageing');
      await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
      await axe(page, 'dialog[open]');
      await open(page, 'lang=en&show=unknowns');
      await expect(page.getByRole('dialog').getByRole('table')).toBeVisible();
      await axe(page, 'dialog[open]');
    });
  });
}
