import type { CDPSession, Locator, Page } from '@playwright/test';
import { focus, press } from './support/focus.ts';
import { expectAddress, marks, open, rows, view } from './support/page.ts';
import { expect, test } from './support/test.ts';

const people = (page: Page): Locator => view(page, 'People involved');
const start = (page: Page): Locator =>
  people(page).getByRole('button', { name: 'Filter by number of people…' });
const handle = (page: Page, end: 'from' | 'till'): Locator =>
  people(page).getByRole('slider', { name: `People, ${end}` });

interface Place {
  readonly x: number;
  readonly y: number;
}

async function middle(element: Locator): Promise<Place> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('it is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where on the page a number of people lies: its tick is on the scale. */
async function tick(page: Page, words: string): Promise<Place> {
  const band = await people(page).locator('.brush-band').boundingBox();
  const { x } = await middle(people(page).locator('.marks text').getByText(words, { exact: true }).first());
  return { x, y: (band?.y ?? 0) + (band?.height ?? 0) / 2 };
}

/** The projects that pass the filters of an address. */
async function passing(page: Page, address: string): Promise<readonly string[]> {
  await open(page, `lang=en&${address}`);
  return rows(page).allTextContents();
}

async function begin(page: Page): Promise<void> {
  await open(page, 'lang=en');
  await start(page).scrollIntoViewIfNeeded();
  await expect(start(page)).toBeInViewport();
}

test('a drag along the scale filters at once, is one step, and Back undoes all of it', async ({ page }) => {
  const expected = await passing(page, 'people=40..60');
  expect(expected).toHaveLength(8);
  await begin(page);
  const from = await tick(page, '40');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const till = await tick(page, '20');
  await page.mouse.move(till.x, till.y, { steps: 8 });
  // While it is dragged, all views follow; the address waits for the end.
  await expect(handle(page, 'from')).toHaveAttribute('aria-valuenow', '20');
  await expect(handle(page, 'till')).toHaveAttribute('aria-valuenow', '40');
  await expect(rows(page)).toHaveCount(2);
  await expectAddress(page, '');
  await page.mouse.up();
  await expectAddress(page, 'people=20..40');

  // The high end is taken past the low one and on to the end of the scale: 40 or more.
  const low = await middle(handle(page, 'from'));
  await page.mouse.move(low.x, low.y);
  await page.mouse.down();
  await page.mouse.move(low.x + 400, low.y, { steps: 8 });
  await page.mouse.up();
  await expectAddress(page, 'people=40..');
  await expect(rows(page)).toHaveText([...expected]);

  await page.goBack();
  await expectAddress(page, 'people=20..40');
  await page.goBack();
  await expectAddress(page, '');
  await expect(rows(page)).toHaveCount(10);
});

test('Escape in the middle of a drag gives back what was before', async ({ page }) => {
  await open(page, 'lang=en&people=20..40');
  await handle(page, 'till').scrollIntoViewIfNeeded();
  const grip = await middle(handle(page, 'till'));
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x - 20, grip.y, { steps: 4 });
  await expect(handle(page, 'till')).not.toHaveAttribute('aria-valuenow', '40');
  await page.keyboard.press('Escape');
  await expect(handle(page, 'till')).toHaveAttribute('aria-valuenow', '40');
  await page.mouse.move(grip.x - 40, grip.y, { steps: 4 });
  await page.mouse.up();
  await expectAddress(page, 'people=20..40');
});

test('keys begin a brush, move its ends, type them, and let go of it', async ({ page }) => {
  await begin(page);
  await marks(page, 'People involved').first().focus();
  expect(await press(page, 'Tab')).toMatchObject({ name: 'Filter by number of people…', seen: true });
  expect(await press(page, 'PageUp')).toMatchObject({ role: 'slider', name: 'People, from', seen: true });
  await press(page, 'ArrowRight');
  await expect(handle(page, 'from')).toHaveAttribute('aria-valuetext', '11 people or more');
  await expectAddress(page, 'people=11..');
  expect(await press(page, 'Tab')).toMatchObject({ role: 'slider', name: 'People, till', seen: true });
  await press(page, 'ArrowLeft');
  await expectAddress(page, 'people=11..59');
  // Keys close upon each other were one step.
  await page.goBack();
  await expectAddress(page, 'people=11..');
  await page.goBack();
  await expectAddress(page, '');

  expect(await press(page, 'Escape')).toMatchObject({ name: 'Filter by number of people…' });
  await page.keyboard.press('Enter');
  const editor = page.getByRole('dialog', { name: 'People: choose the ends' });
  await expect(editor).toBeVisible();
  await expect(editor.getByRole('textbox').first()).toBeFocused();
  await page.keyboard.type('40');
  await page.keyboard.press('Tab');
  await expectAddress(page, 'people=40..');
  await page.keyboard.press('Escape');
  await expect(editor).toBeHidden();
  expect(await focus(page)).toMatchObject({ role: 'slider', name: 'People, from' });
  expect(await press(page, 'Escape')).toMatchObject({ name: 'Filter by number of people…' });
  await expectAddress(page, '');
});

test('those that state nothing are told of, and kept by a switch', async ({ page }) => {
  await open(page, 'lang=en&people=40..60');
  await expect(rows(page)).toHaveCount(8);
  await expect(people(page)).toContainText('1 states no number of people and is left out');
  await people(page).getByRole('checkbox', { name: 'keep it' }).check();
  await expectAddress(page, 'people=40..60,notStated');
  await expect(rows(page)).toHaveCount(9);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  const touch = (session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', points: Place[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });

  /** A finger put down at a place and drawn to another. */
  async function draw(page: Page, from: Place, to: Place): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const steps = 10;
    await touch(session, 'touchStart', [from]);
    for (let i = 1; i <= steps; i++) {
      const part = i / steps;
      await touch(session, 'touchMove', [
        { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part },
      ]);
    }
    await touch(session, 'touchEnd', []);
    await session.detach();
  }

  test('a finger drawn along the scale brushes, drawn across it scrolls the page', async ({ page }) => {
    await begin(page);
    const [twenty, forty] = [await tick(page, '20'), await tick(page, '40')];
    await draw(page, twenty, forty);
    await expectAddress(page, 'people=20..40');

    const grip = await middle(handle(page, 'till'));
    await draw(page, grip, { x: grip.x + 400, y: grip.y });
    await expectAddress(page, 'people=20..');

    const before = await page.evaluate(() => window.scrollY);
    const place = await tick(page, '40');
    await draw(page, place, { x: place.x, y: place.y - 200 });
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before + 50);
    await expectAddress(page, 'people=20..');
  });

  test('has room for a finger, and a tap on a handle opens the editor', async ({ page }) => {
    await open(page, 'lang=en&people=20..40');
    await handle(page, 'till').scrollIntoViewIfNeeded();
    const box = await handle(page, 'till').boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(24);
    const grip = await middle(handle(page, 'till'));
    await page.touchscreen.tap(grip.x, grip.y);
    await expect(page.getByRole('dialog', { name: 'People: choose the ends' })).toBeVisible();
  });
});
