import { ALL, chip, DEMOCRACY, expectAddress, open, rows, tokens } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('a chip goes round: chosen, excluded, off', async ({ page }) => {
  await open(page, 'lang=en');
  const democracy = chip(page, 'Democracy and participation');
  await expect(democracy).toHaveAccessibleName('Democracy and participation, 4 projects, not chosen');

  await democracy.click();
  await expect(democracy).toHaveAccessibleName('Democracy and participation, 4 projects, chosen');
  await expect(democracy).toHaveAttribute('aria-pressed', 'true');
  await expect(rows(page)).toHaveText(DEMOCRACY);
  await expectAddress(page, 'challenge=democracy');

  await democracy.click();
  await expect(democracy).toHaveAccessibleName('Democracy and participation, 4 projects, excluded');
  await expect(democracy).toHaveAttribute('aria-pressed', 'mixed');
  await expect(rows(page)).toHaveText(ALL.filter((name) => !DEMOCRACY.includes(name)));
  await expectAddress(page, 'challenge=-democracy');

  await democracy.click();
  await expect(democracy).toHaveAttribute('aria-pressed', 'false');
  await expect(rows(page)).toHaveText(ALL);
  await expectAddress(page, '');
});

test('any and all say whether one of the challenges is enough', async ({ page }) => {
  await open(page, 'lang=en');
  await chip(page, 'Work and enterprise').click();
  await chip(page, 'Environment and climate').click();
  await expect(rows(page)).toHaveCount(5);

  await page.getByRole('radio', { name: 'all' }).check();
  await expect(rows(page)).toHaveText(['Malmö Sydost', 'Stadsbruk']);
  await expect(tokens(page)).toHaveText(['Challenge: Work and enterprise and Environment and climate']);
  await expectAddress(page, 'challenge=employment,environment&challenge.mode=all');

  await page.getByRole('radio', { name: 'any' }).check();
  await expect(rows(page)).toHaveCount(5);
});

test('one challenge without another', async ({ page }) => {
  await open(page, 'lang=en');
  await chip(page, 'Ageing').click();
  await expect(rows(page)).toHaveText(['Hälsans nya verktyg', 'Inkubator 55+']);
  await chip(page, 'Health and care').click();
  await chip(page, 'Health and care').click();
  await expect(rows(page)).toHaveText(['Inkubator 55+']);
  await expectAddress(page, 'challenge=ageing,-health');
});

test('Clear all lets go of every filter', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy&place=stockholm&people=40..60&q=kod');
  await expect(rows(page)).toHaveText(['Kodcentrum']);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(rows(page)).toHaveText(ALL);
  await expectAddress(page, '');
});

test('a result of nothing says so and offers the way out', async ({ page }) => {
  await open(page, 'lang=en&challenge=ageing&place=malmo');
  await expect(page.getByText('No project passes every filter.').first()).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(rows(page)).toHaveText(ALL);
});

test('where the chips go on out of sight, their row fades out there', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, 'lang=en&show=filters');
  const row = page.getByRole('list', { name: 'Challenge' }).first();
  await expect(row).toHaveAttribute('data-cut', 'end');
  await expect(row).toHaveCSS('mask-image', /linear-gradient/);
  await chip(page, 'Town and country').focus();
  await expect(row).toHaveAttribute('data-cut', 'start');
  await page.keyboard.press('Escape');
});

test('what a press does is said beside the chips', async ({ page }) => {
  await open(page, 'lang=en');
  await page.getByRole('button', { name: 'How the challenges are chosen' }).click();
  await expect(page.getByText('left out: no project about it')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('left out: no project about it')).toBeHidden();
});
