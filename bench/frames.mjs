// npm run bench:frames: how long the page works on one act, from the event until the next picture is ready.
// Ten projects at a quarter of the processor's speed; then a large portfolio at full speed. Each act is held
// against a frame of 16.7 ms in the same run. Arguments: rounds, size of the large portfolio (0 for none).

import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { build, preview, runnerImport } from 'vite';
import { findBrowser } from '../scripts/browser.mjs';

const FRAME = 1000 / 60;
const WARM = 6;
const outDir = resolve('node_modules/.cache/frames');
const [rounds = 20, size = 100_000] = process.argv.slice(2).map(Number);
const say = (text) => process.stdout.write(`${text}\n`);

await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } });
const server = await preview({
  logLevel: 'warn',
  build: { outDir },
  preview: { port: 0, host: '127.0.0.1' },
});
const url = server.resolvedUrls.local[0];
const browser = await chromium.launch(await findBrowser());

/** Puts another portfolio in the place of the one the page was built with. */
function replaceDataset(portfolio) {
  const assets = resolve(outDir, 'assets');
  const file = readdirSync(assets).find((name) => /^social-innovation-.*\.json$/.test(name));
  writeFileSync(resolve(assets, file), JSON.stringify(portfolio));
}

/** A page on which acts can be timed, and how much slower than it could the processor runs. */
async function open({ slowdown }) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce', // the cost of the act itself; what marks do on their way is counted apart
  });
  const page = await context.newPage();
  const started = Date.now();
  await page.goto(`${url}?lang=en`);
  await page.locator('table.projects').waitFor({ timeout: 300_000 });
  await page.waitForFunction(
    () => [...document.querySelectorAll('[data-view]')].every((view) => view.querySelector('.picture svg')),
    undefined,
    { timeout: 120_000 },
  );
  const ready = Date.now() - started;
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, devtools, ready, close: () => context.close() };
}

/** The tasks of the page's own thread from an act on, and when the first picture after it was ready. */
async function traced(page, devtools, act) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  await act();
  await page.evaluate(settled);
  const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect);
  const start = events.find(({ name, args }) => name === 'TimeStamp' && args?.data?.message === 'act');
  const own = events.filter(
    ({ pid, tid, ts }) => pid === start.pid && tid === start.tid && ts >= start.ts - 1e6,
  );
  const tasks = own.filter(({ name, dur }) => name === 'RunTask' && dur !== undefined);
  const painted = own.find(({ name, ts }) => (name === 'PrePaint' || name === 'Paint') && ts > start.ts);
  return { start: start.ts, painted: painted?.ts ?? start.ts, tasks };
}

/** Waits until there is nothing left to do: parts out of sight follow when the browser has time. */
const settled = () =>
  new Promise((done) => {
    const wait = () => requestIdleCallback(done, { timeout: 2000 });
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(wait, 100)));
  });

/**
 * Does an act over and over, each time on the next of some elements.
 * @returns for each, the work from the act until the picture that shows it was ready to be painted, and the
 * longest task after that (ms).
 */
async function time({ page, devtools }, selector, act) {
  const elements = await page.locator(selector).all();
  if (elements.length === 0) throw new Error(`there is nothing like ${selector}`);
  const handles = await Promise.all(elements.slice(0, 12).map((each) => each.elementHandle()));
  const first = [];
  const later = [];
  for (let i = 0; i < rounds + WARM; i++) {
    const handle = handles[i % handles.length];
    const { start, painted, tasks } = await traced(page, devtools, () => handle.evaluate(act));
    const work = tasks
      .filter(({ ts, dur }) => ts + dur > start && ts < painted)
      .reduce((sum, { ts, dur }) => sum + Math.min(ts + dur, painted) - Math.max(ts, start), 0);
    const after = tasks.filter(({ ts }) => ts > painted).map(({ dur }) => dur);
    if (i < WARM) continue;
    first.push(work / 1000);
    later.push(Math.max(0, ...after) / 1000);
  }
  return { first: first.toSorted((a, b) => a - b), later: later.toSorted((a, b) => a - b) };
}

const click = (element) => {
  console.timeStamp('act');
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
};
const hover = (element) => {
  console.timeStamp('act');
  element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
};

function report(name, { first, later }) {
  const at = (costs, part) => costs[Math.min(costs.length - 1, Math.floor(costs.length * part))];
  const ms = (value) => value.toFixed(1).padStart(8);
  const p95 = at(first, 0.95);
  const columns = [ms(at(first, 0.5)), ms(p95), (p95 / FRAME).toFixed(2).padStart(8), ms(at(later, 0.95))];
  say(`${name.padEnd(26)} ${columns.join(' ')}`);
}
const head = () => say(`${''.padEnd(26)}   median      p95   frames   then *`);

const ACTS = [
  ['point at a project', '[data-view="funding"] .stop:not(.asks)', hover],
  ['point at a challenge', '.filterbar .chip', hover],
  ['filter by a challenge', '.filterbar .chips-row > .chips .chip', click],
  ['filter by a project', '[data-view="people"] .stop:not(.asks)', click],
  ['change the form', '[data-view="funding"] .segmented input', click],
];

say('Ten projects, processor slowed to a quarter; ms of work from the act to the picture');
head();
const ten = await open({ slowdown: 4 });
for (const [name, selector, act] of ACTS) report(name, await time(ten, selector, act));
await ten.close();

if (size > 0) {
  const { module } = await runnerImport('./tests/fixtures/large.ts');
  say(`\n${size.toLocaleString('en')} projects, processor at full speed`);
  replaceDataset(module.largePortfolio(size));
  const large = await open({ slowdown: 1 });
  say(`ready after ${(large.ready / 1000).toFixed(1)} s`);
  head();
  for (const [name, selector, act] of [
    ['point at a challenge', '.filterbar .chip', hover],
    ['filter by a challenge', '.filterbar .chips-row > .chips .chip', click],
    ['brush on people', '[data-view="people"] .stop:not(.asks)', click],
    ['brush on money', '[data-view="funding"] .stop:not(.asks)', click],
  ])
    report(name, await time(large, selector, act));
  await large.close();
}

say('* longest single piece of work after that, as parts out of sight follow; p95');
await browser.close();
await server.close();
