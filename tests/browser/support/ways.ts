import { expect, type Locator, type Page } from '@playwright/test';
import { focus, press, tabTo, tabToMarks } from './focus.ts';
import { marks, view } from './page.ts';

/** A way to filter, once with a pointer and once by keys alone. */
export interface Way {
  readonly byMouse: (page: Page) => Promise<void>;
  readonly byKeys: (page: Page) => Promise<void>;
}

/** Presses a key until something is so, as one does who listens to what is said. */
export async function pressUntil(page: Page, key: string, there: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (await there()) return;
    await press(page, key);
  }
  throw new Error(`${key} never leads there`);
}

/** Presses Tab until a field has the focus. */
export const tabOnto = (page: Page, field: Locator) =>
  pressUntil(page, 'Tab', () => field.evaluate((each) => each === document.activeElement));

/** A mark of a view. */
export function mark(owner: string, begins: string): Way {
  return {
    byMouse: (page) => marks(page, owner, begins).click(),
    byKeys: async (page) => {
      await tabToMarks(page, owner);
      await pressUntil(page, 'ArrowDown', async () => (await focus(page)).name.startsWith(begins));
      await page.keyboard.press('Enter');
    },
  };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(element: Locator): Promise<Box> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('it is not drawn');
  return box;
}

/** Where on the band of a brush a tick of its scale lies; its ends lie a little beyond it. */
async function tickAt(brush: Locator, owner: Locator, tick: string): Promise<[x: number, y: number]> {
  const band = await boxOf(brush.locator('.brush-band'));
  const [across, down] = [band.x + band.width / 2, band.y + band.height / 2];
  const along = (await brush.getAttribute('data-along')) === 'x';
  const { x, y, width, height } = band;
  if (tick === 'start') return along ? [x - 5, down] : [across, y + height + 5];
  if (tick === 'end') return along ? [x + width + 5, down] : [across, y - 5];
  const ticks = await owner.locator('.marks text').getByText(tick, { exact: true }).all();
  const boxes = await Promise.all(ticks.map(boxOf));
  // Digits stand a hair above the middle of their line.
  const centres = boxes.map((box) => [box.x + box.width / 2, box.y + 0.47 * box.height] as const);
  // The other scale of the view may have the same number: this one's lies nearer to the band.
  const away = ([right, below]: readonly [number, number]) => Math.abs(along ? below - down : right - across);
  const nearest = centres.toSorted((a, b) => away(a) - away(b))[0];
  if (nearest === undefined) throw new Error(`the scale has no ${tick}`);
  return along ? [nearest[0], down] : [across, nearest[1]];
}

/** The brush on a scale: drawn from tick to tick, or its sliders moved to where those lie. */
export function brush(
  owner: string,
  dimension: string,
  start: RegExp,
  { drawn, slid }: { drawn: readonly [string, string]; slid: { from?: number; till?: number } },
): Way {
  const brushOf = (page: Page) => view(page, owner).locator(`.brush[data-dimension=${dimension}]`);
  return {
    byMouse: async (page) => {
      const scale = brushOf(page);
      await scale.evaluate((each) => each.scrollIntoView({ block: 'center' }));
      await page.mouse.move(...(await tickAt(scale, view(page, owner), drawn[0])));
      await page.mouse.down();
      await page.mouse.move(...(await tickAt(scale, view(page, owner), drawn[1])), { steps: 6 });
      // What came up above may have moved the scale.
      await page.mouse.move(...(await tickAt(scale, view(page, owner), drawn[1])));
      await page.mouse.up();
    },
    byKeys: async (page) => {
      await tabTo(page, start);
      const now = async (end: 'low' | 'high') => {
        const slider = brushOf(page).locator(`[data-part=${end}][role=slider]`);
        return (await slider.count()) === 0 ? NaN : Number(await slider.getAttribute('aria-valuenow'));
      };
      const { from, till } = slid;
      if (from !== undefined) {
        await pressUntil(page, 'PageUp', async () => (await now('low')) >= from);
        await pressUntil(page, 'ArrowDown', async () => (await now('low')) <= from);
      }
      if (till === undefined) return;
      if (from !== undefined) await press(page, 'Tab');
      await pressUntil(page, 'PageDown', async () => (await now('high')) <= till);
      await pressUntil(page, 'ArrowUp', async () => (await now('high')) >= till);
    },
  };
}

/** The filter panel: its section is opened and something done there. */
export function panel(name: RegExp, byMouse: Way['byMouse'], byKeys: Way['byKeys']): Way {
  return {
    byMouse: async (page) => {
      await page.getByRole('button', { name: 'All filters' }).click();
      await page.locator('.filter-panel summary').filter({ hasText: name }).click();
      await byMouse(page);
    },
    byKeys: async (page) => {
      await tabTo(page, /^All filters/);
      await press(page, 'Enter');
      await expect(page.getByRole('heading', { name: 'All filters' })).toBeFocused();
      await tabTo(page, name);
      await press(page, 'Enter');
      await byKeys(page);
    },
  };
}

/** Draws the lower end of a scale of the panel until it says what is wanted. */
export async function drawLow(page: Page, name: string, wanted: RegExp): Promise<void> {
  const slider = page.getByRole('slider', { name });
  await slider.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await boxOf(slider);
  await page.mouse.move(x + 8, y + height / 2);
  await page.mouse.down();
  for (let at = 8; at < width; at += 3) {
    await page.mouse.move(x + at, y + height / 2);
    if (wanted.test((await slider.getAttribute('aria-valuetext')) ?? '')) break;
  }
  await page.mouse.up();
}
