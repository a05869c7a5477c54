import type { Locator, Page } from '@playwright/test';
import { peopleInvolved } from '../../src/model/figures.ts';
import { bounds, read } from '../../src/model/reading.ts';
import { largePortfolio } from '../fixtures/large.ts';
import { serve } from './support/dataset.ts';
import { focus, press, tabToMarks } from './support/focus.ts';
import { expectAddress, marks, open, tokens, total } from './support/page.ts';
import { expect, test } from './support/test.ts';

const portfolio = largePortfolio(1000);

/** How many projects may involve so many people, counted one by one. */
const within = (low: number, high: number): number =>
  portfolio.projects.filter((project) => {
    const reading = read(peopleInvolved(project));
    if (reading === undefined) return false;
    const [least, most] = bounds(reading);
    return least <= high && most >= low;
  }).length;

const bin = (page: Page, low: string, high: string): Locator =>
  marks(page, 'People involved', `${low} to ${high} people involved`);

/** The table and the totals must show so many projects. */
async function expectProjects(page: Page, count: number): Promise<void> {
  const said = count.toLocaleString('en');
  await expect(total(page, 'Projects')).toContainText(said);
  await expect(page.getByRole('heading', { name: `${said} projects, every figure` })).toBeAttached();
}

async function middle(mark: Locator): Promise<[x: number, y: number]> {
  const box = await mark.boundingBox();
  if (box === null) throw new Error('the mark is not drawn');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test.beforeEach(async ({ page }) => {
  await serve(page, JSON.stringify(portfolio));
});

test('dragging over the groups brushes the scale, Shift and a click stretches it, Escape lets go', async ({
  page,
}) => {
  await open(page, 'lang=en');
  await bin(page, '20', '49').scrollIntoViewIfNeeded();
  await page.mouse.move(...(await middle(bin(page, '20', '49'))));
  await page.mouse.down();
  // As a hand does it: the page makes room for the filter that comes up, and one follows the marks.
  await page.mouse.move(...(await middle(bin(page, '50', '99'))), { steps: 4 });
  await expect(tokens(page)).toHaveCount(1);
  await page.mouse.move(...(await middle(bin(page, '50', '99'))), { steps: 4 });
  const pressed = (low: string, high: string, is: boolean) =>
    expect(bin(page, low, high)).toHaveAttribute('aria-pressed', String(is));
  await pressed('50', '99', true);
  await page.mouse.move(...(await middle(bin(page, '100', '199'))), { steps: 4 });
  await pressed('100', '199', true);
  await page.mouse.move(...(await middle(bin(page, '50', '99'))), { steps: 4 });
  await pressed('100', '199', false);
  await page.mouse.move(...(await middle(bin(page, '100', '199'))), { steps: 4 });
  // The address waits until it is clear what is wanted.
  await expectAddress(page, '');
  await page.mouse.up();
  await expectAddress(page, 'people=20..199');
  await expect(tokens(page)).toHaveText(['People: 20–199']);
  await expectProjects(page, within(20, 199));
  for (const [low, high, is] of [
    ['10', '19', false],
    ['20', '49', true],
    ['50', '99', true],
    ['100', '199', true],
    ['200', '499', false],
  ] as const) {
    await pressed(low, high, is);
  }
  // The whole drag was one step.
  await page.goBack();
  await expectAddress(page, '');
  await page.goForward();
  await expectAddress(page, 'people=20..199');

  await bin(page, '500', '999').click({ modifiers: ['Shift'] });
  await expectAddress(page, 'people=20..999');
  await expectProjects(page, within(20, 999));

  await page.keyboard.press('Escape');
  await expectAddress(page, '');
  await expectProjects(page, 1000);
});

test('the same with Enter, Shift and Enter, and Escape', async ({ page }) => {
  await open(page, 'lang=en');
  await tabToMarks(page, 'People involved');
  while (!(await focus(page)).name.startsWith('20 to 49 ')) await press(page, 'ArrowDown');
  await page.keyboard.press('Enter');
  await expectAddress(page, 'people=20..49');
  await expectProjects(page, within(20, 49));
  await press(page, 'ArrowDown');
  const other = await press(page, 'ArrowDown');
  expect(other.name).toMatch(/^100 to 199 /);
  await page.keyboard.press('Shift+Enter');
  await expectAddress(page, 'people=20..199');
  await expectProjects(page, within(20, 199));
  expect(await focus(page)).toMatchObject({ region: 'People involved', mark: other.mark, seen: true });

  await page.keyboard.press('Escape');
  await expectAddress(page, '');
  await expectProjects(page, 1000);
  expect(await focus(page)).toMatchObject({ region: 'People involved', mark: other.mark, seen: true });
});

test('years are brushed in the same way', async ({ page }) => {
  await open(page, 'lang=en');
  const year = (name: string) => marks(page, 'Timeline', `${name}:`);
  await year('2012').scrollIntoViewIfNeeded();
  await page.mouse.move(...(await middle(year('2014'))));
  await page.mouse.down();
  await page.mouse.move(...(await middle(year('2013'))), { steps: 4 });
  await expect(tokens(page)).toHaveCount(1);
  await page.mouse.move(...(await middle(year('2012'))), { steps: 4 });
  await page.mouse.up();
  await expectAddress(page, 'years=2012..2014');
  await year('2012').click({ modifiers: ['Shift'] });
  await year('2016').click({ modifiers: ['Shift'] });
  await expectAddress(page, 'years=2012..2016');
  await page.keyboard.press('Escape');
  await expectAddress(page, '');
});
