import { axe } from './support/axe.ts';
import { focus, tabTo } from './support/focus.ts';
import { expectAddress, open, rows, sentence } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('a phrase opens its filter by the mouse; the sentence, the title and the address follow', async ({
  page,
}) => {
  await open(page, 'lang=en&challenge=democracy');
  await expect(page).toHaveTitle('Projects about democracy and participation: 4 of 10 – Medel');
  const phrase = sentence(page).getByRole('button', { name: 'democracy and participation' });
  await phrase.click();
  const dialog = page.getByRole('dialog', { name: 'Challenge' });
  await dialog.getByRole('checkbox', { name: /^Ageing/ }).check();
  await expect(sentence(page)).toHaveText('Projects about ageing or democracy and participation: 6 of 10.');
  await expect(page).toHaveTitle('Projects about ageing or democracy and participation: 6 of 10 – Medel');
  await expectAddress(page, 'challenge=ageing,democracy');
  await expect(dialog).toBeVisible();

  // A second press on the phrase closes what the first one opened.
  await sentence(page).getByRole('button').click();
  await expect(dialog).toBeHidden();
  await sentence(page).getByRole('button').click();
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Remove this filter' }).click();
  await expect(dialog).toBeHidden();
  await expect(sentence(page)).toHaveText('All ten projects, all challenges, the whole country, all years.');
  await expect(page).toHaveTitle('Ten examples of social innovation – Medel');
});

test('the same by keys alone, and the focus comes back', async ({ page }) => {
  await open(page, 'lang=sv&people=40..60&challenge=democracy');
  await tabTo(page, /^40–60 personer$/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Människor' });
  await expect(dialog.getByRole('textbox', { name: 'Från' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('45');
  await page.keyboard.press('Enter');
  await expect(sentence(page)).toContainText('med 45–60 personer');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await focus(page)).toMatchObject({ name: '45–60 personer', seen: true });

  await page.keyboard.press('Delete');
  await expect(sentence(page)).toHaveText('Projekt om demokrati och delaktighet: 4 av 10.');
  expect((await focus(page)).name).toBe('demokrati och delaktighet');
});

test('another filter is added from the list, and its phrase comes while it is being set', async ({
  page,
}) => {
  await open(page, 'lang=en&challenge=democracy');
  await page.getByRole('button', { name: 'add a filter' }).click();
  const menu = page.getByRole('menu', { name: 'Add a filter' });
  await expect(menu.getByRole('menuitem')).toHaveCount(12);
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('s');
  await expect(menu.getByRole('menuitem', { name: 'Sector' })).toBeFocused();
  await page.keyboard.press('s');
  await expect(menu.getByRole('menuitem', { name: 'Status' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  expect((await focus(page)).name).toBe('add a filter');

  await page.keyboard.press('Enter');
  await menu.getByRole('menuitem', { name: 'County' }).click();
  const dialog = page.getByRole('dialog', { name: 'County' });
  await dialog.getByRole('checkbox', { name: /^Stockholm County/ }).check();
  await expect(sentence(page)).toContainText('in Stockholm County');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect.poll(async () => (await focus(page)).name).toBe('Stockholm County');
});

test('a press elsewhere closes the filter and does what it does', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy');
  await sentence(page).getByRole('button').click();
  await expect(page.getByRole('dialog', { name: 'Challenge' })).toBeVisible();
  await page.getByRole('button', { name: 'add a filter' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('menu', { name: 'Add a filter' })).toBeVisible();
});

const EIGHT =
  'challenge=democracy,urban,-health&county=SE-AB,SE-M&sector=academia,business&status=underway' +
  '&people=40..60,sure&agency=1e6..10e6&years=2012..2016,notStated&q=stad';

for (const width of [390, 1440]) {
  test(`eight phrases at ${width} px: all in sight, large enough, and each filter within the window`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, `lang=sv&${EIGHT}`);
    await expect(rows(page)).toHaveCount(3);
    const phrases = sentence(page).getByRole('button');
    await expect(phrases).toHaveCount(8);
    for (const phrase of await phrases.all()) {
      const lines = await phrase.evaluate((each) =>
        [...each.getClientRects()].map(({ left, right, height }) => ({ left, right, height })),
      );
      for (const { left, right, height } of lines) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
        expect(height).toBeGreaterThanOrEqual(24);
      }
      await phrase.click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('group').first()).toBeVisible();
      const inWindow = () =>
        dialog.evaluate((each) => {
          const { left, right, top, bottom } = each.getBoundingClientRect();
          return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        });
      await expect.poll(inWindow).toBe(true);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    }
    await axe(page, '.saying');
  });
}
