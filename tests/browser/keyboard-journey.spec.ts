import { expectFocus, type Focus, focus, press, tabTo, tabToMarks } from './support/focus.ts';
import { expectAddress, marks, open, panel, rows, tokens, view, VIEWS } from './support/page.ts';
import { expect, test } from './support/test.ts';

// No pointer touches the page in these tests. Each step also fails where the focus is lost.

/** Presses a key; the focus must then be on something that can be seen. */
async function step(page: Parameters<typeof press>[0], key: string): Promise<Focus> {
  const now = await press(page, key);
  expect(now, `after ${key}`).toMatchObject({ seen: true });
  return now;
}

for (const region of Object.values(VIEWS.en)) {
  test(`${region}: one Tab stop, arrows, filter, the whole window, a table and back`, async ({ page }) => {
    await open(page, 'lang=en');
    const first = await tabToMarks(page, region);
    const second = await step(page, 'ArrowDown');
    expect(second).toMatchObject({ region, role: 'button' });
    expect(second.mark).not.toBe(first.mark);
    // After the marks only their scale is left to reach, where it can be brushed.
    const after = await step(page, 'Tab');
    expect(after.region === region ? after.name : '').toMatch(/^$|^Filter by /);
    expect((await step(page, 'Shift+Tab')).mark).toBe(second.mark);

    await step(page, 'Enter');
    await expect(tokens(page)).toHaveCount(1);
    expect(await focus(page)).toMatchObject({ region, mark: second.mark, seen: true });
    await step(page, 'Escape');
    await expect(tokens(page)).toHaveCount(0);
    expect(await focus(page)).toMatchObject({ region, mark: second.mark, seen: true });

    expect((await step(page, 'Shift+Tab')).name).toBe('Enlarge to the whole window');
    expect((await step(page, 'Enter')).name).toBe('Back to the page');
    await expect(view(page, region)).toHaveAttribute('data-enlarged', 'true');
    expect((await step(page, 'Tab')).mark).toBe(second.mark);
    await step(page, 'Escape');
    await expect(view(page, region)).toHaveAttribute('data-enlarged', 'false');
    expect(await focus(page)).toMatchObject({ region, mark: second.mark, seen: true });

    await step(page, 'Shift+Tab');
    expect((await step(page, 'Shift+Tab')).name).toBe(`Export: ${region}`);
    expect((await step(page, 'Shift+Tab')).name).toBe('Show as table');
    expect((await step(page, 'Enter')).name).toBe('Show as chart');
    await expect(view(page, region).getByRole('table')).toBeVisible();
    expect((await step(page, 'Enter')).name).toBe('Show as table');
    await expect(marks(page, region).first()).toBeAttached();
    await step(page, 'Tab');
    await step(page, 'Tab');
    expect(await step(page, 'Tab')).toMatchObject({ region, role: 'button' });
  });
}

test('O opens the panel of a project, arrows go on, and Escape gives the focus back', async ({ page }) => {
  await open(page, 'lang=en&challenge=urban');
  await tabToMarks(page, 'Funding split');
  const mark = await step(page, 'ArrowDown');
  expect(mark.name).toMatch(/^Malmö Sydost: /);
  await page.keyboard.press('o');
  await expect(panel(page)).toBeVisible();
  expect(await focus(page)).toMatchObject({ region: 'Malmö Sydost', name: 'Malmö Sydost' });

  await page.keyboard.press('ArrowRight');
  await expect(panel(page)).toHaveAccessibleName('Stadsbruk');
  expect(await focus(page)).toMatchObject({ region: 'Stadsbruk', name: 'Stadsbruk' });
  await expectAddress(page, 'challenge=urban&open=stadsbruk');
  await page.keyboard.press('ArrowLeft');
  await expect(panel(page)).toHaveAccessibleName('Malmö Sydost');
  expect(await step(page, 'Tab')).toMatchObject({ region: 'Malmö Sydost', role: 'button' });

  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expectFocus(page, mark);
});

test('a figure in a view is asked with Enter, lies open in the panel, and gets the focus back', async ({
  page,
}) => {
  await open(page, 'lang=en');
  await tabToMarks(page, 'Funding split');
  await step(page, 'ArrowDown');
  await step(page, 'ArrowDown');
  const figure = await step(page, 'ArrowRight');
  expect(figure.name).toMatch(/^Malmö Sydost, Total: 22 million kronor/);
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('[aria-expanded=true]')).toHaveAccessibleName(/Total: SEK\s22\sM/);
  expect((await focus(page)).region).toBe('Malmö Sydost');
  await expectAddress(page, 'open=malmo-sydost&figure=malmo-sydost.total');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expectFocus(page, figure);
  await expectAddress(page, '');
});

test('what stands behind a sum, and a project of the table, open by Enter and close by Escape', async ({
  page,
}) => {
  await open(page, 'lang=en');
  const opensAndCloses = async (name: RegExp, heading: RegExp) => {
    const opener = await focus(page);
    expect(opener).toMatchObject({ seen: true });
    expect(opener.name).toMatch(name);
    await page.keyboard.press('Enter');
    await expect(panel(page)).toHaveAccessibleName(heading);
    expect((await focus(page)).region).toMatch(heading);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expectFocus(page, opener);
  };
  await tabTo(page, /^VINNOVA SEK\s90\.7\sM$/);
  await opensAndCloses(/^VINNOVA/, /90\.7/);
  await tabTo(page, /^Project$/);
  for (let i = 0; i < 2; i++) await step(page, 'ArrowDown');
  await opensAndCloses(/^Open Malmö Sydost$/, /^Malmö Sydost$/);
  for (let i = 0; i < 4; i++) await step(page, 'ArrowRight');
  await opensAndCloses(/^Malmö Sydost, EU: SEK\s2\sM$/, /^Malmö Sydost$/);
});

test('P pins two projects, which the tray then compares and lets go', async ({ page }) => {
  await open(page, 'lang=en');
  const tray = page.getByRole('region', { name: 'Pinned to compare' });
  await tabToMarks(page, 'Funding split');
  await step(page, 'p');
  await expect(tray).toBeVisible();
  await step(page, 'ArrowDown');
  await step(page, 'p');
  await expect(tray.getByRole('listitem')).toHaveText(['Hälsans nya verktyg', 'Smart Textiles']);

  const compare = await tabTo(page, /^Compare$/);
  expect(compare).toMatchObject({ region: 'Pinned to compare', seen: true });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Compare' })).toBeVisible();
  expect(await focus(page)).toMatchObject({ region: 'Compare', seen: true });
  for (let i = 0; i < 5; i++) expect((await step(page, 'Tab')).region).not.toBe('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectFocus(page, compare);

  await step(page, 'Shift+Tab');
  expect((await step(page, 'Shift+Tab')).name).toBe('Unpin Smart Textiles');
  await page.keyboard.press('Enter');
  await expect(tray.getByRole('listitem')).toHaveCount(1);
  expect(await focus(page)).toMatchObject({ name: 'Unpin Hälsans nya verktyg', seen: true });
  await page.keyboard.press('Enter');
  await expect(tray).toHaveCount(0);
  await expectAddress(page, '');
  await focus(page);
  await step(page, 'Shift+Tab');
});

test('M shows what can be done with a mark, and Escape gives the focus back, also in a large view', async ({
  page,
}) => {
  await open(page, 'lang=en&enlarge=funding');
  const mark = await tabToMarks(page, 'Funding split');
  const menu = page.getByRole('menu');
  await page.keyboard.press('m');
  await expect(menu).toBeVisible();
  const items = await menu.getByRole('menuitem').count();
  const first = await focus(page);
  expect(first).toMatchObject({ role: 'menuitem', seen: true });
  for (let i = 1; i < items; i++) expect((await step(page, 'ArrowDown')).role).toBe('menuitem');
  expect(await step(page, 'ArrowDown')).toEqual(first);
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expectFocus(page, mark);
  await expectAddress(page, 'enlarge=funding');

  await page.keyboard.press('m');
  await expect(menu).toBeVisible();
  for (let i = 0; i < items && !(await focus(page)).name.startsWith('Open'); i++)
    await step(page, 'ArrowDown');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveAccessibleName('Hälsans nya verktyg');
  expect((await focus(page)).region).toBe('Hälsans nya verktyg');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expectFocus(page, mark);
});

test('the guide and the list of unknowns open and close, and the focus is where it was', async ({ page }) => {
  await open(page, 'lang=en');
  for (const [name, title] of [
    [/^How to read this$/, 'How to read this'],
    [/^What is not known$/, 'Which unknown matters most'],
  ] as const) {
    const opener = await tabTo(page, name);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: title })).toBeVisible();
    expect(await focus(page)).toMatchObject({ region: title, seen: true });
    expect(await step(page, 'Tab')).toMatchObject({ region: title });
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectFocus(page, opener);
  }
});

test('figures are counted in another way, which every view then says, and as usual again', async ({
  page,
}) => {
  await open(page, 'lang=en');
  const control = await tabTo(page, /^How figures are counted$/);
  await page.keyboard.press('Enter');
  expect(await step(page, 'Tab')).toMatchObject({ role: 'radio', name: 'middle' });
  expect(await step(page, 'ArrowRight')).toMatchObject({ role: 'radio', name: 'high end' });
  await expectAddress(page, 'end=high');
  for (const name of Object.values(VIEWS.en)) {
    await expect(view(page, name).getByText('Ranges are ordered by their high end.')).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio', { name: 'high end' })).toBeHidden();
  expect(await focus(page)).toMatchObject({ role: 'button', name: control.name, seen: true });

  await tabTo(page, /^Count as usual$/);
  await page.keyboard.press('Enter');
  await expectAddress(page, '');
  await expect(page.getByText('Ranges are ordered by their high end.')).toHaveCount(0);
  await focus(page);
});

test('the same keys in Swedish', async ({ page }) => {
  await open(page, 'lang=sv');
  const mark = await tabToMarks(page, 'Finansiering');
  await step(page, 'Enter');
  await expect(rows(page)).toHaveText(['Hälsans nya verktyg']);
  await step(page, 'Escape');
  await expect(rows(page)).toHaveCount(10);
  await page.keyboard.press('o');
  await expect(panel(page)).toHaveAccessibleName('Hälsans nya verktyg');
  await page.keyboard.press('ArrowRight');
  await expect(panel(page)).toHaveAccessibleName('Malmö Sydost');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expectFocus(page, mark);
  await page.keyboard.press('m');
  await expect(page.getByRole('menuitem', { name: 'Öppna' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expectFocus(page, mark);
  for (const region of Object.values(VIEWS.sv).slice(1)) {
    expect((await tabToMarks(page, region)).seen, region).toBe(true);
  }
});
