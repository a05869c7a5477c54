import type { Page } from '@playwright/test';
import { largePortfolio } from '../fixtures/large.ts';
import { axe } from './support/axe.ts';
import { serve } from './support/dataset.ts';
import { focus, press, tabTo } from './support/focus.ts';
import { ALL, expectAddress, open, panel, rows, sentence, table } from './support/page.ts';
import { expect, test } from './support/test.ts';

const box = (page: Page) => page.locator('.table-box');
const head = (page: Page, name: string) => table(page).getByRole('columnheader', { name, exact: true });
const selection = (page: Page) => page.getByRole('group', { name: 'What to do with the selected projects' });
const select = (page: Page, name: string) => table(page).getByRole('checkbox', { name: `Select ${name}` });

/** Where something lies within the box of the table (px). */
const placeIn = (page: Page, selector: string) =>
  box(page).evaluate((element, inner) => {
    const [outer, found] = [element, element.querySelector(inner)].map((each) =>
      each?.getBoundingClientRect(),
    );
    return { left: (found?.left ?? 0) - (outer?.left ?? 0), top: (found?.top ?? 0) - (outer?.top ?? 0) };
  }, selector);

for (const [what, viewport] of [
  ['on a telephone', { width: 390, height: 844 }],
  ['at twice the size', { width: 720, height: 450 }],
] as const) {
  test(`the head and the names stay in sight, and a shadow says that there is more: ${what}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await open(page, 'lang=en');
    const frame = page.locator('.table-frame');
    await expect(frame).toHaveAttribute('data-after', 'true');
    await expect(frame).toHaveAttribute('data-before', 'false');
    await box(page).evaluate((each) => each.scrollTo(200, 120));
    await expect(frame).toHaveAttribute('data-before', 'true');
    const header = await placeIn(page, 'thead');
    const name = await placeIn(page, 'tbody:nth-of-type(6) th');
    expect(Math.abs(header.top)).toBeLessThanOrEqual(1);
    expect(name.left).toBeGreaterThanOrEqual(0);
    expect(name.left).toBeLessThan(40);
    await box(page).evaluate((each) => each.scrollTo(each.scrollWidth, 0));
    await expect(frame).toHaveAttribute('data-after', 'false');
  });
}

test('ten projects need no scrolling within the table', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, 'lang=sv');
  await expect(rows(page)).toHaveText(ALL);
  expect(await box(page).evaluate((each) => each.scrollHeight - each.clientHeight)).toBe(0);
  expect(await box(page).evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
});

test('selected projects are shown alone, or left out, or pinned, and can be undone', async ({ page }) => {
  await open(page, 'lang=en');
  await select(page, 'Stadsbruk').check();
  await select(page, 'Kodcentrum').check();
  // Nothing is filtered yet.
  await expect(rows(page)).toHaveCount(10);
  await expect(selection(page)).toContainText('2 selected');
  await selection(page).getByRole('button', { name: 'Show only these' }).click();
  await expect(rows(page)).toHaveText(['Stadsbruk', 'Kodcentrum']);
  await expect(selection(page)).toHaveCount(0);
  await focus(page);
  await expectAddress(page, 'project=kodcentrum,stadsbruk');

  await page.goBack();
  await expect(rows(page)).toHaveCount(10);
  await select(page, 'Hälsans nya verktyg').check();
  await select(page, 'Inkubator 55+').check({ noWaitAfter: true });
  await selection(page).getByRole('button', { name: 'Leave these out' }).click();
  await expect(rows(page)).toHaveText(ALL.filter((name) => !/Hälsans|Inkubator/.test(name)));
  await expect(sentence(page)).toContainText('8 of 10');

  await select(page, 'Stadsbruk').click();
  await select(page, 'Kodcentrum').click({ modifiers: ['Shift'] });
  await expect(selection(page)).toContainText('3 selected');
  await selection(page).getByRole('button', { name: 'Pin to compare' }).click();
  await expect(page.getByRole('region', { name: 'Pinned to compare' }).getByRole('listitem')).toHaveCount(3);
});

test('the head’s box selects all that is shown, and lets go of it', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy');
  const all = table(page).getByRole('checkbox', { name: 'Select all 4 that are shown' });
  await all.click();
  await expect(selection(page)).toContainText('4 selected');
  await select(page, 'Kodcentrum').click();
  expect(await all.evaluate((each: HTMLInputElement) => each.indeterminate)).toBe(true);
  await selection(page).getByRole('button', { name: 'Clear selection' }).click();
  await expect(selection(page)).toHaveCount(0);
  await expect(all).not.toBeChecked();
});

test('columns are chosen, kept in the address, and there again after a reload', async ({ page }) => {
  await open(page, 'lang=en');
  const columns = page.getByRole('button', { name: 'Columns' });
  await columns.click();
  await page.getByRole('checkbox', { name: 'EU' }).uncheck();
  await page.getByRole('checkbox', { name: 'VINNOVA’s share' }).check();
  await page.keyboard.press('Escape');
  const shown = 'columns=challenges,agency,actors,total,people,when,where,share';
  await expectAddress(page, shown);
  await page.reload();
  await expect(head(page, 'VINNOVA’s share')).toBeVisible();
  await expect(head(page, 'EU')).toHaveCount(0);
  await expect(table(page).getByRole('row', { name: /Stadsbruk/ })).toContainText('50%');
  await columns.click();
  await page.getByRole('button', { name: 'As at first' }).click();
  await expectAddress(page, '');
  await expect(head(page, 'EU')).toBeVisible();
});

test('the menu of a column moves, pins, widens and hides it, by mouse and by key', async ({ page }) => {
  await open(page, 'lang=en');
  const menu = page.getByRole('menu', { name: 'People' });
  await head(page, 'People').hover();
  await head(page, 'People').getByRole('button', { name: 'Menu of People' }).click();
  await menu.getByRole('menuitem', { name: 'Move left' }).click();
  await expect(menu).toHaveCount(0);
  await expectAddress(page, 'columns=challenges,agency,actors,eu,people,total,when,where');
  expect(await focus(page)).toMatchObject({ name: 'Menu of People' });

  await page.keyboard.press('Escape');
  expect(await focus(page)).toMatchObject({ name: 'People', seen: true });
  await page.keyboard.press('Alt+ArrowDown');
  await expect(menu).toBeVisible();
  await menu.getByRole('menuitem', { name: 'Pin to the left' }).click();
  await expectAddress(page, 'columns=people,challenges,agency,actors,eu,total,when,where&pinned=people');

  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowDown');
  for (const name of ['Narrower', 'Wider', 'Wider']) await menu.getByRole('menuitem', { name }).click();
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect.poll(() => new URL(page.url()).searchParams.get('widths')).toMatch(/^people\.1\d\d$/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowDown');
  expect((await press(page, 'End')).name).toBe('Hide');
  await page.keyboard.press('Enter');
  await expect(head(page, 'People')).toHaveCount(0);
  // The focus goes to the column beside it.
  expect(await focus(page)).toMatchObject({ name: 'Challenges', seen: true });
});

test('the edge of a column is dragged in one step, and moved by arrow keys', async ({ page }) => {
  await open(page, 'lang=en');
  const edge = page.getByRole('separator', { name: 'Width of Challenges' });
  const before = Number(await edge.getAttribute('aria-valuenow'));
  await head(page, 'Challenges').scrollIntoViewIfNeeded();
  const place = await edge.boundingBox();
  const [x, y] = [(place?.x ?? 0) + (place?.width ?? 0) / 2, (place?.y ?? 0) + (place?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y);
  await page.mouse.move(x + 40, y);
  await expect(edge).toHaveAttribute('aria-valuenow', String(before + 40));
  // The edge stays under the pointer.
  const after = await edge.boundingBox();
  expect(Math.abs((after?.x ?? 0) + (after?.width ?? 0) / 2 - (x + 40))).toBeLessThanOrEqual(2);
  await page.mouse.up();
  await expectAddress(page, `widths=challenges.${before + 40}`);
  await page.keyboard.press('Control+z');
  await expectAddress(page, '');

  await head(page, 'Challenges').getByRole('button', { name: 'Challenges', exact: true }).focus();
  await page.keyboard.press('F2');
  expect((await press(page, 'F2')).name).toBe('Width of Challenges');
  await page.keyboard.press('ArrowRight');
  await expectAddress(page, `widths=challenges.${before + 8}`);
  await page.keyboard.press('Enter');
  await expectAddress(page, '');
  expect((await press(page, 'Escape')).name).toBe('Challenges');
});

test('by keys alone from the head to a row, to its panel and back', async ({ page }) => {
  await open(page, 'lang=en');
  await tabTo(page, /^Project$/);
  expect(await press(page, 'ArrowRight')).toMatchObject({ name: 'Challenges', seen: true });
  expect((await press(page, 'ArrowRight')).name).toBe('VINNOVA');
  // One stop: the next Tab leaves the table.
  await press(page, 'Shift+Tab');
  expect((await press(page, 'Tab')).name).toBe('VINNOVA');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+Enter');
  await expectAddress(page, 'sort=-agency,-people');
  await expect(
    page.getByText('Sorted by VINNOVA, largest first, then by People, largest first; not stated always last'),
  ).toBeVisible();

  expect(await press(page, 'ArrowDown')).toMatchObject({
    name: 'Hälsans nya verktyg, People: ≈50',
    seen: true,
  });
  await page.keyboard.press('Home');
  expect(await press(page, 'ArrowRight')).toMatchObject({ name: 'Open Hälsans nya verktyg', seen: true });
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(select(page, 'Malmö Sydost')).toBeChecked();
  expect((await focus(page)).name).toBe('Open Malmö Sydost');
  expect((await press(page, 'F2')).name).toBe('Show every figure of Malmö Sydost');
  expect((await press(page, 'ArrowRight')).name).toBe('Pin Malmö Sydost to compare');
  expect((await press(page, 'Escape')).name).toBe('Open Malmö Sydost');
  await page.keyboard.press('Enter');
  await expect(panel(page)).toHaveAccessibleName('Malmö Sydost');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  expect(await focus(page)).toMatchObject({ name: 'Open Malmö Sydost' });

  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  expect((await press(page, 'Control+Home')).name).toBe('Select all 10 that are shown');
});

test('the focus outlives a filter that takes its row away', async ({ page }) => {
  await open(page, 'lang=en&challenge=democracy');
  await rows(page).nth(1).focus();
  await page.keyboard.press('Space');
  await selection(page).getByRole('button', { name: 'Leave these out' }).focus();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(3);
  expect((await focus(page)).name).toBe('Open Vägar för innovativa idéer');
});

test.describe('3,000 projects', () => {
  const portfolio = largePortfolio(3000);
  test.beforeEach(async ({ page }) => {
    await serve(page, JSON.stringify(portfolio));
  });

  test('few rows are on the page, each says which it is, and the last can be come to by keys', async ({
    page,
  }) => {
    await open(page, 'lang=en&sort=project');
    const grid = table(page);
    await expect(grid).toHaveAttribute('aria-rowcount', '3002');
    await box(page).evaluate((each) => each.scrollIntoView());
    await expect.poll(() => rows(page).count()).toBeGreaterThan(10);
    expect(await rows(page).count()).toBeLessThan(80);
    await rows(page).first().focus();
    const first = await focus(page);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await expect(box(page)).not.toHaveJSProperty('scrollTop', 0);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await focus(page)).seen).toBe(true);
    const last = await focus(page);
    const names = portfolio.projects
      .map(({ name }) => name)
      .toSorted(new Intl.Collator('en', { numeric: true }).compare);
    expect(first.name).toBe(`Open ${names[0]}`);
    expect(last.name).toBe(`Open ${names.at(-1)}`);
    await expect(grid.getByRole('row', { name: names.at(-1) ?? '' })).toHaveAttribute(
      'aria-rowindex',
      '3001',
    );
    expect(await rows(page).count()).toBeLessThan(80);
  });

  test('the focus stays where it is while the rows are scrolled away, and sorted', async ({ page }) => {
    await open(page, 'lang=en&sort=project');
    await rows(page).nth(2).focus();
    const before = await focus(page);
    await box(page).evaluate((each) => each.scrollTo(0, 60_000));
    await expect.poll(() => rows(page).nth(5).textContent()).not.toBe(null);
    await expect
      .poll(async () => await page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe(before.name);
    await page.keyboard.press('ArrowDown');
    expect(await focus(page)).toMatchObject({ seen: true });
    await head(page, 'People').getByRole('button', { name: 'People', exact: true }).click();
    await expectAddress(page, 'sort=-people');
    await expect(box(page)).toHaveJSProperty('scrollTop', 0);
    await focus(page);
  });

  test('a row unfolds in its place, and those below make room', async ({ page }) => {
    await open(page, 'lang=en&sort=project');
    await box(page).evaluate((each) => each.scrollTo(0, 5000));
    // The rows of the new place have taken over from those of the top.
    await expect
      .poll(async () =>
        Number(await table(page).locator('tbody tr[data-row]').nth(5).getAttribute('aria-rowindex')),
      )
      .toBeGreaterThan(50);
    const expander = table(page)
      .getByRole('button', { name: /^Show every figure/ })
      .nth(12);
    const name = (await expander.getAttribute('aria-label'))?.replace('Show every figure of ', '') ?? '';
    const total = () => box(page).evaluate((each) => each.scrollHeight);
    const before = await total();
    await expander.click();
    await expect(page.getByRole('table', { name: `Every figure of ${name}` })).toBeVisible();
    await expect.poll(total).toBeGreaterThan(before + 60);
    await expect(table(page)).toHaveAttribute('aria-rowcount', '3003');
    await axe(page, '.table-card');
  });
});

test('two hundred rows are all on the page, as for a print', async ({ page }) => {
  await serve(page, JSON.stringify(largePortfolio(200)));
  await open(page, 'lang=en');
  await expect(rows(page)).toHaveCount(200);
  await page.emulateMedia({ media: 'print' });
  expect(await box(page).evaluate((each) => each.scrollHeight - each.clientHeight)).toBe(0);
});

test('the table has no fault against WCAG with a menu, a selection and many columns', async ({ page }) => {
  await open(
    page,
    'lang=en&challenge=democracy&sort=-agency,people&pinned=people&columns=people,agency,share,status,sectors',
  );
  await select(page, 'Kodcentrum').check();
  await axe(page, '.table-card');
  await head(page, 'Status').hover();
  await head(page, 'Status').getByRole('button', { name: 'Menu of Status' }).click();
  await axe(page, '.column-menu');
});
