import type { Frame, Page } from '@playwright/test';
import { axe } from './support/axe.ts';
import { expect, test } from './support/test.ts';

/** Puts a view into a page of others, as its code does, in a frame of some size (px). */
async function embed(page: Page, address: string, width: number, height: number): Promise<Frame> {
  await page.goto(`./?${address}`);
  const src = page.url();
  await page.setContent(
    `<!doctype html><html lang="sv"><title>Tidning</title><body><main><h1>Nyheter</h1>
      <iframe id="frame" title="Vy" width="${width}" height="${height}" style="border: 0"></iframe></main>`,
  );
  await page.locator('#frame').evaluate((frame, at) => frame.setAttribute('src', at), src);
  const frame = await (await page.locator('#frame').elementHandle())?.contentFrame();
  if (!frame) throw new Error('there is no frame');
  await expect(frame.locator('.picture svg text').first()).toBeVisible();
  return frame;
}

test('a view alone has its figures, its filters, its source and its link, and is not filtered by a press', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('response', (response) => loaded.push(response.url()));
  const frame = await embed(page, 'embed=funding&lang=sv&theme=dark&challenge=democracy', 720, 600);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
    '8 av VINNOVA:s 9,7 mnkr gick till ett projekt',
  );
  await expect(frame.getByRole('main')).toContainText('Projekt om demokrati och delaktighet: 4 av 10.');
  await expect(frame.getByText(/^Källa: VINNOVA/)).toBeVisible();
  const link = frame.getByRole('link', { name: 'Öppna i Medel' });
  expect(await link.evaluate((each) => new URL((each as HTMLAnchorElement).href).search)).toBe(
    '?lang=sv&theme=dark&challenge=democracy',
  );
  await expect(frame.locator('header, nav, button, input, table')).toHaveCount(0);
  const mark = frame.getByRole('img', { name: /^Kodcentrum/ }).first();
  await mark.click({ position: { x: 6, y: 6 } });
  await expect(frame.locator('.embed-told')).toContainText('Kodcentrum');
  await expect(frame.getByRole('main')).toContainText('4 av 10.');
  expect(loaded.filter((url) => /ProjectTable|Palette|Panel|TopTools|FilterPanel|Print/.test(url))).toEqual(
    [],
  );
  await axe(page);
});

test('a view alone is whole in frames of any size: what has no room is scrolled to', async ({ page }) => {
  for (const [width, height, view] of [
    [320, 480, 'people'],
    [480, 320, 'map'],
    [1200, 800, 'partners'],
  ] as const) {
    const frame = await embed(page, `embed=${view}&lang=en`, width, height);
    const beyond = await frame.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const drawn = document.querySelector('.picture svg')?.getBoundingClientRect();
      return [scrollWidth - clientWidth, (drawn?.right ?? 0) > clientWidth];
    });
    expect(beyond, `${width} × ${height}`).toEqual([0, false]);
    const link = frame.getByRole('link', { name: 'Open in Medel' });
    await link.scrollIntoViewIfNeeded();
    await expect(link).toBeInViewport();
  }
});

test('a view that is not there says so, with the way to the whole page', async ({ page }) => {
  await page.goto('./?embed=nix&lang=en');
  await expect(page.getByRole('alert')).toHaveText('There is no view called “nix”.');
  await page.getByRole('link', { name: 'Open in Medel' }).evaluate((each) => each.removeAttribute('target'));
  await page.getByRole('link', { name: 'Open in Medel' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  expect(new URL(page.url()).search).toBe('?lang=en');
});

test('Back leaves the code of a frame whatever was chosen for it', async ({ page }) => {
  await page.goto('./?lang=en');
  await page.getByRole('banner').getByRole('button', { name: 'Export: all views' }).click();
  await page.getByRole('button', { name: /Embed/ }).click();
  const frame = page.frameLocator('.embed-preview iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  const steps = await page.evaluate(() => window.history.length);
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(frame.locator('html[data-theme="dark"]')).toHaveCount(1);
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => window.history.length)).toBe(steps);
});
