import { LANGUAGES } from '../../src/model/language.ts';
import { axe } from './support/axe.ts';
import { ALL, DEMOCRACY, expectAddress, open, panel, rows, sentence } from './support/page.ts';
import { expect, test } from './support/test.ts';

const FACETS = [
  'challenge',
  'county',
  'place',
  'sector',
  'status',
  'agency',
  'actors',
  'total',
  'share',
  'people',
  'years',
  'project',
];

const facet = (dimension: string) => `#facet-${dimension}`;

test('the panel is opened by its button, filters live, and goes away again', async ({ page }) => {
  await open(page, 'lang=en');
  const button = page.getByRole('button', { name: 'All filters' });
  await button.click();
  await expect(page.getByRole('heading', { name: 'All filters' })).toBeFocused();
  await page.locator(`${facet('challenge')} > summary`).click();
  await page.getByRole('checkbox', { name: /^Democracy/ }).click();
  await expect(rows(page)).toHaveText(DEMOCRACY);
  await expect(page.locator(`${facet('challenge')} > summary`)).toContainText('Democracy and participation');
  await page.getByRole('button', { name: 'not Learning and digital skills' }).click();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Clear Challenge' }).click();
  await expect(rows(page)).toHaveText(ALL);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a drag of a slider is one step, to be undone at once', async ({ page }) => {
  await open(page, 'lang=en&show=filters');
  await page.locator(`${facet('people')} > summary`).click();
  const low = page.getByRole('slider', { name: 'People, lower end' });
  await low.scrollIntoViewIfNeeded();
  const box = await low.boundingBox();
  if (box === null) throw new Error('there is no slider');
  await page.mouse.move(box.x + 10, box.y + box.height / 2);
  await page.mouse.down();
  for (const part of [0.2, 0.4, 0.6])
    await page.mouse.move(box.x + part * box.width, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(low).toHaveAttribute('aria-valuetext', /^\d+ people or more$/);
  await expect(rows(page)).not.toHaveCount(ALL.length);
  await page.keyboard.press('Control+z');
  await expect(rows(page)).toHaveText(ALL);
  await expectAddress(page, 'show=filters');
});

test('a slider goes by the arrow keys', async ({ page }) => {
  await open(page, 'lang=en&show=filters');
  await page.locator(`${facet('years')} > summary`).click();
  await page.getByRole('slider', { name: 'Years, upper end' }).press('ArrowLeft');
  await expectAddress(page, 'years=..2015&show=filters');
});

test('ends are typed in either language', async ({ page }) => {
  await open(page, 'lang=sv&show=filters');
  await page.locator(`${facet('agency')} > summary`).click();
  await page.getByRole('textbox', { name: 'Från' }).fill('2,5 milj');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveText(ALL.slice(0, 4));
  await page.getByRole('textbox', { name: 'Till' }).fill('mycket');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('alert')).toHaveText(/^”mycket” är inget belopp\./);
  await expect(page.getByRole('textbox', { name: 'Till' })).toHaveValue('mycket');
  await expect(rows(page)).toHaveCount(4);
});

test('/ goes to the search, which filters while one types', async ({ page }) => {
  await open(page, 'lang=en');
  await page.keyboard.press('/');
  await page.keyboard.type('spotify');
  await expect(rows(page)).toHaveText(['Kodcentrum']);
  await expect(sentence(page)).toContainText('spotify');
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveText(ALL);
});

for (const language of LANGUAGES) {
  for (const theme of ['light', 'dark']) {
    test(`axe finds nothing in the facets, ${language}, ${theme}`, async ({ page }) => {
      await open(
        page,
        `lang=${language}&theme=${theme}&show=filters&challenge=democracy,-gender&people=40..60`,
      );
      for (const dimension of FACETS) {
        const section = page.locator(facet(dimension));
        if ((await section.getAttribute('open')) === null) await section.locator('summary').click();
        await expect(section.locator('.facet')).toBeVisible();
      }
      await axe(page, '.panel');
      await axe(page, '.filterbar');
      await page.locator('.help-button').click();
      await axe(page, '.chips-help');
    });
  }
}

test('the facets fit a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page, 'lang=sv&show=filters');
  for (const dimension of FACETS) {
    await page.locator(`${facet(dimension)} > summary`).click();
    const over = await page.locator('.panel-body').evaluate((body) => body.scrollWidth - body.clientWidth);
    expect.soft(over, dimension).toBeLessThanOrEqual(0);
  }
});
