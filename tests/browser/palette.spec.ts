import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { focus, press, tabTo, tabToMarks } from './support/focus.ts';
import { axe } from './support/axe.ts';
import { open, panel, tokens, view } from './support/page.ts';
import { expect, test } from './support/test.ts';

// No pointer touches the page in these tests.

const palette = (page: Page) => page.getByRole('dialog', { name: /^(Find and do|Hitta och gör)$/ });
const field = (page: Page) => palette(page).getByRole('combobox');
const chosen = (page: Page) => palette(page).getByRole('option', { selected: true });

/** Opens the palette, types, and waits until what is meant is marked. */
async function find(page: Page, words: string, expected: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(words);
  await expect(chosen(page)).toHaveText(expected);
}

const words = {
  sv: {
    demokrati: 'demokrati',
    undo: 'angra',
    undoing: /^Ångra.*Utmaning/,
    chip: /^Demokrati och delaktighet/,
  },
  en: { demokrati: 'democ', undo: 'undo', undoing: /^Undo.*Challenge/, chip: /^Democracy and participation/ },
} as const;

for (const language of ['sv', 'en'] as const) {
  test(`by keys alone in ${language}: a project, a filter, undone`, async ({ page }) => {
    const t = words[language];
    await open(page, `lang=${language}`);
    const before = await tabTo(page, /^(Språk|Language|Sök|Search)/);

    await find(page, 'sodertorn', /^Södertörnsmodellen/);
    await page.keyboard.press('Enter');
    await expect(palette(page)).toHaveCount(0);
    await expect(panel(page)).toHaveAccessibleName('Södertörnsmodellen');
    expect(await focus(page)).toMatchObject({ region: 'Södertörnsmodellen', name: 'Södertörnsmodellen' });

    // Over the open panel; what is filtered leaves it open, and the focus where it was.
    await find(page, t.demokrati, t.chip);
    await page.keyboard.press('Enter');
    await expect(tokens(page)).toHaveCount(1);
    expect(await focus(page)).toMatchObject({ region: 'Södertörnsmodellen', name: 'Södertörnsmodellen' });

    await find(page, t.undo, t.undoing);
    await page.keyboard.press('Enter');
    await expect(tokens(page)).toHaveCount(0);

    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    expect(await focus(page)).toEqual(before);
  });
}

test('Escape gives the focus back, over a view that fills the window too', async ({ page }) => {
  await open(page, 'lang=en&enlarge=map');
  const mark = await tabToMarks(page, 'Map');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  expect(await focus(page)).toEqual(mark);
  await expect(view(page, 'Map')).toHaveAttribute('data-enlarged', 'true');

  await find(page, 'timeline', /^Timeline/);
  await page.keyboard.press('Enter');
  await expect(view(page, 'Map')).toHaveAttribute('data-enlarged', 'false');
  await expect.poll(async () => (await focus(page)).region).toBe('Timeline');
});

test('opens where one types, and keeps Tab within', async ({ page }) => {
  await open(page, 'lang=en');
  const search = page.getByRole('searchbox');
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('urban?');
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  expect((await press(page, 'Tab')).name).toBe('Close');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toHaveCount(0);
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('urban?');
});

test('finds every filter, and leads to it in the panel of filters', async ({ page }) => {
  await open(page, 'lang=en');
  await find(page, 'filter by people', /^Filter by people/);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await focus(page)).name).toMatch(/^People/);
  await expect(page.locator('#facet-people')).toHaveAttribute('open', '');
});

test('? shows the keys of the page, and gives the focus back', async ({ page }) => {
  await open(page, 'lang=en');
  const mark = await tabToMarks(page, 'Funding split');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys of this page' });
  await expect(keys).toBeVisible();
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);
  expect(await focus(page)).toEqual(mark);
});

for (const theme of ['light', 'dark']) {
  test(`breaks no rule of WCAG 2.2 AA, ${theme}`, async ({ page }) => {
    await open(page, `lang=sv&theme=${theme}`);
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await axe(page, '.palette');
    for (const typed of ['malm', 'qqqq']) {
      await field(page).fill(typed);
      await expect(palette(page).getByRole('option').last()).toHaveText(new RegExp(`”${typed}”$`));
      await axe(page, '.palette');
    }
    // Rules of good practice beside those of the law: what a list may hold, above all.
    const { violations } = await new AxeBuilder({ page }).include('.palette').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}
