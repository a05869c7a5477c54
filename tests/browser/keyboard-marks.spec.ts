import { focus, press, tabTo } from './support/focus.ts';
import { ALL, DEMOCRACY, expectAddress, open, rows, sentence } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('arrows move among the marks of a view, and the focus is seen', async ({ page }) => {
  await open(page, 'lang=en');
  await tabTo(page, /^Hälsans nya verktyg: /);
  for (const [key, name] of [
    ['ArrowDown', / 2 of 10$/],
    ['ArrowDown', / 3 of 10$/],
    ['ArrowUp', / 2 of 10$/],
    ['ArrowRight', /^Smart Textiles, Total: 45 million kronor/],
    ['ArrowDown', /^Malmö Sydost, Total: 22 million kronor/],
    ['ArrowLeft', / 3 of 10$/],
    ['End', /^Stad möter landsbygd, Actors: /],
    ['ArrowDown', /^Stad möter landsbygd, Actors: /],
    ['Home', / 1 of 10$/],
  ] as const) {
    const now = await press(page, key);
    expect(now.name).toMatch(name);
    expect(now).toMatchObject({ region: 'Funding split', seen: true });
  }
});

test('every mark of the map is reached by arrows alone', async ({ page }) => {
  await open(page, 'lang=en');
  const first = await tabTo(page, /^Whole country: /);
  const count = Number(/ of (\d+)$/.exec(first.name)?.[1]);
  const names = new Set([first.name]);
  for (let i = 1; i < count; i++) names.add((await press(page, 'ArrowDown')).name);
  expect(names.size).toBe(count);
});

test('Tab comes back to the mark that was left', async ({ page }) => {
  await open(page, 'lang=en');
  await tabTo(page, /^Democracy and participation: /);
  const left = await press(page, 'ArrowDown');
  await press(page, 'Tab');
  expect(await press(page, 'Shift+Tab')).toEqual(left);
});

test('Enter filters by a mark, Escape lets go, and the status says the sums each time', async ({ page }) => {
  await open(page, 'lang=en');
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toHaveText('');
  await tabTo(page, /^Democracy and participation: /);
  await press(page, 'ArrowDown');
  await press(page, 'ArrowUp');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveText(DEMOCRACY);
  await expect(status).toHaveText(
    'Projects about democracy and participation: 4 of 10. VINNOVA 9.7 million kronor, stated by 4 of 4. Actors 8.7 million kronor, stated by 3 of 4.',
  );
  expect(await focus(page)).toMatchObject({ region: 'Challenges', seen: true });
  expect((await focus(page)).name).toMatch(/^Democracy and participation: .*chosen/);

  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveText(ALL);
  await expect(status).toHaveText(/^All ten projects.*VINNOVA 90\.7 million kronor, stated by 9 of 10/);
  expect((await focus(page)).name).toMatch(/^Democracy and participation: /);

  await page.keyboard.press(' ');
  await expectAddress(page, 'challenge=democracy');
});

test('Escape lets go of the view’s own filter only', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy&place=stockholm');
  await tabTo(page, /^Whole country: /);
  await page.keyboard.press('Escape');
  await expectAddress(page, 'challenge=democracy');
  await expect(sentence(page)).toHaveText(/about democracy and participation: 4 of 10/);
  expect((await focus(page)).region).toBe('Map');
});
