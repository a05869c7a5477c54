import { axe } from './support/axe.ts';
import { focus } from './support/focus.ts';
import { open, rows, total } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('what is not shown is explained from the totals, and from the row of filters', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy&people=46..60,sure');
  await total(page, 'Projects').getByRole('button', { name: '9 outside the filter' }).click();
  const why = page.getByRole('dialog', { name: 'Why is it not here?' });
  await expect(why.getByRole('status')).toHaveText('9 of 10 projects are not shown.');
  await expect(page).toHaveURL(/show=why/);
  await axe(page, 'dialog[open]');

  await why.getByRole('searchbox').fill('sodertorn');
  await expect(
    why
      .getByRole('region', { name: /^Not shown/ })
      .getByRole('listitem')
      .first(),
  ).toContainText(
    /Södertörnsmodellen.*≈50 people \(45–55\), may lie within 46–60, but not in every case · p\.\s21/,
  );
  // The first Escape is for the field, as browsers have it.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  expect((await focus(page)).name).toBe('9 outside the filter');
  await page.getByRole('button', { name: '9 not shown: why?' }).click();
  await expect(why).toBeVisible();
});

test('what is done about it is done at once, and the focus is never lost', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy&people=46..60,sure&show=why');
  const why = page.getByRole('dialog', { name: 'Why is it not here?' });
  const reasons = why.getByRole('region', { name: 'What keeps them out' });
  await reasons.getByRole('button', { name: /^Take in what may lie within/ }).focus();
  await page.keyboard.press('Enter');
  await expect(why.getByRole('status')).toHaveText('7 of 10 projects are not shown.');
  expect((await focus(page)).region).not.toBe('');
  await reasons
    .getByRole('button', { name: 'Drop this filter: Challenge: Democracy and participation' })
    .click();
  await reasons.getByRole('button', { name: 'Drop this filter: People: 46–60' }).click();
  await expect(why.getByRole('status')).toHaveText('No filter is on: every project is shown.');
  await focus(page);
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(10);
  await focus(page);
});

for (const theme of ['light', 'dark'])
  test(`it has room on a telephone, in the ${theme} theme`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `lang=sv&challenge=democracy&agency=1e6..&people=46..60,sure&show=why&theme=${theme}`);
    const why = page.getByRole('dialog', { name: 'Varför syns det inte?' });
    await expect(why).toBeVisible();
    const over = await why.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
    await axe(page, 'dialog[open]');
    await why.getByRole('searchbox').fill('kod');
    await expect(why.getByRole('region', { name: 'Det som håller dem borta' })).toBeHidden();
    await expect(why.getByRole('button', { name: 'Kodcentrum' })).toBeInViewport();
  });
