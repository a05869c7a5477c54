// npm run screenshots: the page at four widths, in both languages and themes, into screenshots/ (full page,
// and `-first` for what shows before any scrolling), and the README's picture.
// Narrowed, for a quick look: npm run screenshots -- --width 390 --lang sv --theme dark
//   --query challenge=democracy  a view of the page     --out DIR  another folder
//   --url http://127.0.0.1:5173/ a server that runs already; else the app is built and served

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages, requireNode } from './install.mjs';
import { root } from './run.mjs';

const heights = { 390: 844, 1024: 768, 1440: 900, 1920: 1080 };

const { values: asked } = parseArgs({
  options: {
    width: { type: 'string' },
    lang: { type: 'string' },
    theme: { type: 'string' },
    query: { type: 'string', default: '' },
    out: { type: 'string' },
    url: { type: 'string' },
  },
});

requireNode();
if (!(await installPackages())) process.exit(1);
const { chromium } = await import('@playwright/test');
const { findBrowser } = await import('./browser.mjs');

const address = asked.url ?? (await builtAndServed());
const folder = resolve(asked.out ?? join(root, 'screenshots'));
const browser = await chromium.launch(await findBrowser());

for (const width of asked.width ? [Number(asked.width)] : Object.keys(heights).map(Number)) {
  for (const lang of asked.lang ? [asked.lang] : ['sv', 'en']) {
    for (const theme of asked.theme ? [asked.theme] : ['light', 'dark']) {
      await photograph({ width, lang, theme, query: asked.query }, async (page) => {
        const name = join(folder, `${width}-${lang}-${theme}`);
        await page.screenshot({ path: `${name}-first.png` });
        await page.screenshot({ path: `${name}.png`, fullPage: true });
        console.log(`${name}.png`);
      });
    }
  }
}

const narrowed = Object.keys(asked).some((option) => option !== 'url' && asked[option]);
if (!narrowed) {
  const path = join(root, 'docs', 'pictures', 'medel.png');
  mkdirSync(join(root, 'docs', 'pictures'), { recursive: true });
  await photograph({ width: 1440, lang: 'en', theme: 'light', query: '' }, (page) =>
    page.screenshot({ path }),
  );
  console.log(path);
}

await browser.close();
process.exit(0); // the server would keep us

async function builtAndServed() {
  const { buildApp, serveApp } = await import('./serve.mjs');
  await buildApp();
  return serveApp();
}

/** Opens a view of the page, waits until it stands still, and lets `take` make its pictures. */
async function photograph({ width, lang, theme, query }, take) {
  const page = await browser.newPage({
    viewport: { width, height: heights[width] ?? 900 },
    deviceScaleFactor: 1,
    locale: lang === 'sv' ? 'sv-SE' : 'en-GB',
    timezoneId: 'Europe/Stockholm',
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const search = new URLSearchParams(query);
  search.set('lang', lang);
  search.set('theme', theme);
  await page.goto(`${address}?${search}`);
  await page.locator('main').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  await take(page);
  await page.close();
}
