// npm run bench:table: how the table of a large portfolio scrolls and sorts. Frames while it is scrolled at three
// speeds, and what the page's own thread did in each; then the time from a press on each head until the sorted rows
// are on the page, each for the first time. Arguments: size of the portfolio, seconds a speed is scrolled at.

import { readdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview, runnerImport } from 'vite';
import { findBrowser } from '../scripts/browser.mjs';

const FRAME = 1000 / 60;
const outDir = resolve('node_modules/.cache/table');
const [size = 100_000, seconds = 5] = process.argv.slice(2).map(Number);
const say = (text) => process.stdout.write(`${text}\n`);
const ms = (value) => value.toFixed(1).padStart(8);
const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];

await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
const { module } = await runnerImport('./tests/fixtures/large.ts');
const assets = resolve(outDir, 'assets');
const file = readdirSync(assets).find((name) => /^social-innovation-.*\.json$/.test(name));
writeFileSync(resolve(assets, file), JSON.stringify(module.largePortfolio(size)));
const server = await preview({
  logLevel: 'warn',
  build: { outDir },
  preview: { port: 0, host: '127.0.0.1' },
});
const browser = await chromium.launch(await findBrowser());

/** The page with all columns, and the table in the window. */
async function open() {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'sv-SE' });
  const page = await context.newPage();
  const columns = 'challenges,agency,actors,eu,total,people,when,where,share,status,sectors';
  // Sorted by something that no press of a head will be.
  await page.goto(`${server.resolvedUrls.local[0]}?lang=sv&sort=eu&columns=${columns}`);
  await page.locator('table.projects tbody tr[data-row]').first().waitFor({ timeout: 300_000 });
  await page.locator('.table-box').evaluate((box) => box.scrollIntoView({ block: 'center' }));
  await page.evaluate(settled);
  return { page, devtools: await context.newCDPSession(page), close: () => context.close() };
}

/** Waits until there is nothing left to do. */
const settled = () =>
  new Promise((done) => {
    const wait = () => requestIdleCallback(done, { timeout: 3000 });
    setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(wait)), 500);
  });

/** Scrolls the table so far a frame. @returns when each frame began (ms). */
const scroll = ({ step, duration }) =>
  new Promise((done) => {
    const box = document.querySelector('.table-box');
    const began = [];
    const frame = (now) => {
      began.push(now);
      if (now - began[0] >= duration) return done(began);
      box.scrollTop += step;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

/**
 * The tasks of the page's own thread while something is done: how long the processor worked on each (ms), which another
 * program's work beside it does not make longer.
 */
async function traced(devtools, act) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  const result = await act();
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  const mark = events.find(({ name, args }) => name === 'TimeStamp' && args?.data?.message === 'act');
  const tasks = events.filter(
    ({ name, tdur, pid, tid }) => name === 'RunTask' && tdur && pid === mark.pid && tid === mark.tid,
  );
  return { result, tasks: tasks.map(({ tdur }) => tdur / 1000) };
}

const load = () =>
  loadavg()
    .map((each) => each.toFixed(2))
    .join(' ');
say(`${size.toLocaleString('en')} projects, all columns; load of the machine ${load()}`);
say(`${'scrolled'.padEnd(26)}   median      p95      max  >16.7*     >33   work/frame    longest task`);

const scrolling = await open();
for (const [name, step] of [
  ['slowly, 1,800 px/s', 30],
  ['fast, 9,000 px/s', 150],
  ['very fast, 60,000 px/s', 1000],
]) {
  const { result, tasks } = await traced(scrolling.devtools, async () => {
    await scrolling.page.evaluate(() => console.timeStamp('act'));
    return scrolling.page.evaluate(scroll, { step, duration: seconds * 1000 });
  });
  const intervals = result.slice(1).map((now, i) => now - result[i]);
  const sorted = intervals.toSorted((a, b) => a - b);
  const share = (limit) =>
    `${((100 * sorted.filter((each) => each > limit).length) / sorted.length).toFixed(1)} %`.padStart(8);
  const work = tasks.reduce((sum, each) => sum + each, 0) / intervals.length;
  say(
    `${name.padEnd(26)} ${ms(at(sorted, 0.5))} ${ms(at(sorted, 0.95))} ${ms(sorted.at(-1))}` +
      ` ${share(FRAME + 1)} ${share(2 * FRAME)} ${ms(work)}     ${ms(Math.max(...tasks))}`,
  );
}
say(`* with a millisecond of grace: the clock of frames is no exacter`);
await scrolling.close();

/** Presses a head. @returns the time (ms) until the rows were put right, and until they were painted. */
const press = (column) =>
  new Promise((done) => {
    const head = document.querySelector(`th[data-cell="${column}"]`);
    const first = () => document.querySelector('tbody tr[data-row]').dataset.row;
    const before = first();
    const began = performance.now();
    head.querySelector('[data-main]').click();
    const look = () => {
      if (!head.hasAttribute('aria-sort') || first() === before) return requestAnimationFrame(look);
      const ready = performance.now() - began;
      const painted = () => done({ ready, painted: performance.now() - began });
      // A task of its own after the frame: that has been painted then.
      requestAnimationFrame(() => setTimeout(painted));
      return undefined;
    };
    queueMicrotask(look);
  });

say(`\n${'sorted by'.padEnd(26)}    ready  painted     work (ms, first time; load ${load()})`);
const sorting = await open();
const columns = await sorting.page
  .locator('thead th[data-cell]')
  .evaluateAll((heads) => heads.map((each) => each.dataset.cell).filter((each) => each !== 'select'));
for (const column of columns.filter((each) => each !== 'eu').concat('eu')) {
  const { result, tasks } = await traced(sorting.devtools, async () => {
    await sorting.page.evaluate(() => console.timeStamp('act'));
    return sorting.page.evaluate(press, column);
  });
  const work = tasks.reduce((sum, each) => sum + each, 0);
  say(`${column.padEnd(26)} ${ms(result.ready)} ${ms(result.painted)} ${ms(work)}`);
  await sorting.page.evaluate(settled);
}
await sorting.close();
await browser.close();
await server.close();
