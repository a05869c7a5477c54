import { focus } from './support/focus.ts';
import { chip, marks, open, view, VIEWS } from './support/page.ts';
import { resize, WIDTHS } from './support/widths.ts';
import { expect, test } from './support/test.ts';

const ORIGINS = [
  { filter: 'place=malmo', name: /^Place: Malmö:/, region: 'Map', focused: /^Malmö/ },
  { filter: 'sector=academia', name: /^Sector: Academia:/, region: 'Partners', focused: /Academia/ },
  {
    filter: 'project=kodcentrum',
    name: /^Project: Kodcentrum:/,
    region: 'Funding split',
    focused: /^Kodcentrum/,
  },
];

for (const { filter, name, region, focused } of ORIGINS)
  test(`the filter ${filter} leads to where it was set, from another view`, async ({ page }) => {
    await open(page, `lang=en&${filter}`);
    await view(page, 'Challenges').getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await focus(page)).region).toBe(region);
    expect((await focus(page)).name).toMatch(focused);
    expect((await focus(page)).seen).toBe(true);
  });

test('a challenge leads to its chip, out of a view that fills the window', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy&enlarge=people');
  await view(page, 'People involved')
    .getByRole('button', { name: /^Challenge: Democracy/ })
    .click();
  await expect(chip(page, 'Democracy and participation')).toBeFocused();
  await expect(chip(page, 'Democracy and participation')).toBeInViewport();
  await expect(page).not.toHaveURL(/enlarge/);
});

test('the views keep their places when filters come and go', async ({ page }) => {
  await open(page, 'lang=en');
  const inCards = () =>
    page.locator('.card[data-view]').evaluateAll((cards) =>
      cards.map((card) => {
        const head = card.querySelector('.acting');
        return head === null ? 0 : head.getBoundingClientRect().height;
      }),
    );
  const before = await inCards();
  expect(before.every((height) => height > 0)).toBe(true);
  await marks(page, 'Challenges', 'Health and care').click();
  await expect(view(page, 'Map').getByText('Filtered by:')).toBeVisible();
  await expect(view(page, 'Challenges').getByText('Set here:')).toBeVisible();
  expect(await inCards()).toEqual(before);
});

test('the line of filters is one line at every width', async ({ page }) => {
  await open(
    page,
    'lang=sv&place=stockholm&challenge=democracy,health&people=40..60&agency=1e6..20e6&actors=1e6..&years=2012..2015&county=SE-AB&sector=public&status=finished&q=a',
  );
  for (const width of WIDTHS) {
    await resize(page, width);
    for (const name of Object.values(VIEWS.sv)) {
      const line = view(page, name).locator('.acting');
      const { over, height } = await line.evaluate((element) => ({
        over: element.scrollWidth - element.clientWidth,
        height: element.clientHeight,
      }));
      expect({ width, name, over, height }).toEqual({ width, name, over: 0, height: 24 });
    }
  }
});

test('on a telephone what was set in a view is read in full, and others stand back for it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'lang=sv&challenge=democracy&people=40..60&place=stockholm&status=finished');
  const words = view(page, VIEWS.sv.map).locator('.acting-words');
  await expect(words).toHaveText('Ort');
  expect(await words.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  await view(page, VIEWS.sv.map)
    .getByRole('button', { name: /^\+\d till: .*Status: avslutat$/ })
    .click();
  await expect(page).toHaveURL(/show=filters/);
});
