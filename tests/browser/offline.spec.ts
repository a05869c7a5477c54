import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { chip, DEMOCRACY, open, rows, sentence, view, VIEWS } from './support/page.ts';
import { heading, headline, openPresenter, openShow } from './support/show.ts';
import { type Site, startSite } from './support/site.ts';
import { expect, test as watched } from './support/test.ts';

const test = watched.extend<{ site: Site }>({
  serviceWorkers: 'allow',
  site: async ({}, use) => {
    const site = await startSite(process.env.MEDEL_URL ?? '');
    await use(site);
    site.cut();
  },
  baseURL: async ({ site }, use) => use(site.url),
});

/** Waits until the page is kept, and answers from the keep. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller === null)
      await new Promise((done) => serviceWorker.addEventListener('controllerchange', done, { once: true }));
  });

/** Takes the first view as a PNG. @returns its width (px). */
async function exported(page: Page): Promise<number> {
  await view(page, VIEWS.en.funding).getByRole('button', { name: 'Export' }).click();
  await page.getByRole('radio', { name: 'PNG' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  return (await readFile(await download.path())).readUInt32BE(16);
}

test('with the network gone after one visit, the page opens anew, filters and exports', async ({
  page,
  site,
}) => {
  await open(page, 'lang=sv');
  await kept(page);
  site.cut();
  await open(page, 'lang=en');
  await chip(page, 'Democracy and participation').click();
  await expect(rows(page)).toHaveText(DEMOCRACY);
  expect(await exported(page)).toBeGreaterThan(500);
});

test('with the network gone after a visit to the show alone, the story is told, and questions answered', async ({
  page,
  site,
}) => {
  await openShow(page, 'en', 2);
  await kept(page);
  site.cut();
  await page.reload();
  await expect(heading(page)).toHaveText(headline(2, 'en'));
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toHaveText(headline(3, 'en'));
  await page.keyboard.press('c');
  await page.keyboard.press('Enter');
  await expect(heading(page)).not.toHaveText(headline(3, 'en'));
  const presenter = await openPresenter(page);
  await expect(presenter.getByRole('heading', { name: 'Now: 3 of 10' })).toBeVisible();
});

test('a new version changes nothing in the middle of a talk', async ({ page, site }) => {
  await openShow(page, 'en', 4);
  await kept(page);
  site.renew();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    await new Promise<void>((done) => {
      const look = () => (registration.waiting ? done() : void setTimeout(look, 50));
      look();
    });
  });
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toHaveText(headline(5, 'en'));
  await page.reload();
  await expect(heading(page)).toHaveText(headline(5, 'en'));
  await expect(page.locator('meta[name=version]')).toHaveCount(0);
  await expect(page.getByText('There is a new version of Medel.')).toHaveCount(0);
});

test('a new version waits until it is asked for, and then is there with the same view', async ({
  page,
  context,
  site,
}) => {
  const isNew = page.locator('meta[name=version]');
  await open(page, 'lang=en');
  await kept(page);
  const second = await context.newPage();
  await open(second, 'lang=sv&open=stadsbruk');
  await kept(second);
  site.renew();
  // The browser asks by itself, too, but takes its time.
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect(
    page.getByRole('status').filter({ hasText: 'There is a new version of Medel.' }),
  ).toBeVisible();
  await chip(page, 'Democracy and participation').click();
  await page.reload();
  await expect(rows(page)).toHaveCount(4);
  await expect(isNew).toHaveCount(0);

  await page.getByRole('button', { name: 'Load it' }).click();
  await expect(isNew).toHaveCount(1);
  await expect(rows(page)).toHaveText(DEMOCRACY);
  await expect(page.getByRole('button', { name: 'Load it' })).toBeHidden();

  // The other tab goes on as it was, and is asked for itself.
  await expect(second.locator('meta[name=version]')).toHaveCount(0);
  await second.getByRole('button', { name: 'Inte nu' }).click();
  await expect(second.getByRole('button', { name: 'Ladda den' })).toBeHidden();
});

test.describe('the single file', () => {
  let file = '';
  test.use({ baseURL: async ({}, use) => use(file) });

  test.beforeAll(({}, { project }) => {
    const folder = `${project.outputDir}-single`;
    execFileSync(process.execPath, ['scripts/single.mjs', '--out', folder]);
    file = pathToFileURL(`${folder}/medel.html`).href;
  });

  test('opens by a double click, filters, exports, and asks nothing of anyone', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${file}?lang=en`);
    await expect(sentence(page)).toContainText('All ten projects');
    await chip(page, 'Democracy and participation').click();
    await expect(rows(page)).toHaveText(DEMOCRACY);
    expect(await exported(page)).toBeGreaterThan(500);
    await page.getByRole('button', { name: 'Embed' }).click();
    await expect(page.getByRole('dialog')).toContainText('no other page can show a file on your computer');
    expect(asked.filter((url) => !/^(data|blob):/.test(url))).toEqual([`${file}?lang=en`]);
  });

  test('tells the story in two windows, and asks nothing of anyone', async ({ page }) => {
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await page.goto(`${file}?present=who-pays&slide=2&lang=en`);
    await expect(heading(page)).toHaveText(headline(2, 'en'));
    const presenter = await openPresenter(page);
    await presenter.keyboard.press('ArrowRight');
    await expect(heading(page)).toHaveText(headline(3, 'en'));
    await page.keyboard.press('b');
    await expect(presenter.getByText('The screen is black')).toBeVisible();
    expect(asked.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(file))).toEqual([]);
  });
});
