// npm test: every check and every test, none kept from running by another's failure.
// npm test -- types unit: only those. The last line is the count.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { counts, playwrightCounts, vitestCounts } from './counts.mjs';
import { installPackages, requireNode } from './install.mjs';
import { root, run } from './run.mjs';

const reports = join(root, 'test-results');
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json'); // playwright.config.ts writes it

// One time zone for all machines; and as in continuous integration, a forgotten .only or a picture that was
// never saved is a failure.
const env = { TZ: 'UTC', CI: '1' };

/** A static check: one thing that passes or fails. */
const check =
  (command, args, show = false) =>
  async () => {
    const { code, output } = await run(command, args, { quiet: true });
    if (code !== 0 || show) console.log(output.trimEnd());
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  };

async function unit() {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  const { code } = await run('vitest', args, { env });
  return counts(unitReport, code, vitestCounts);
}

async function browser() {
  const { findBrowser } = await import('./browser.mjs'); // needs the packages
  await findBrowser();
  const { code } = await run('playwright', ['test'], { env });
  return counts(browserReport, code, playwrightCounts);
}

const steps = {
  types: check('tsc', ['--noEmit']),
  lint: check('oxlint', ['--type-aware', '--format=stylish']),
  format: check('biome', ['format', '.']),
  dead: check('knip', ['--no-progress']),
  unit,
  build: check('vite', ['build']),
  budget: check(process.execPath, ['scripts/budget.mjs'], true),
  browser,
};

/** Runs a step and says on one line how it went. */
async function timed(name) {
  const start = performance.now();
  const result = await steps[name]().catch((error) => {
    console.log(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const word = result.failed === 0 ? 'ok    ' : 'FAILED';
  return { ...result, line: `${word} ${name.padEnd(8)} ${seconds.padStart(6)} s  ${tally(result)}` };
}

const tally = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

requireNode();
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. There is: ${Object.keys(steps).join(', ')}`);
  process.exit(1);
}

rmSync(reports, { recursive: true, force: true }); // an old report must not be counted
mkdirSync(reports);

const results = [];
if (await installPackages()) {
  for (const name of asked.length > 0 ? asked : Object.keys(steps)) {
    const result = await timed(name);
    console.log(result.line);
    results.push(result);
  }
} else {
  results.push({ passed: 0, failed: 1, skipped: 0, line: 'FAILED install' });
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
console.log(['', ...results.map(({ line }) => line), '', tally(total)].join('\n'));
process.exitCode = total.failed === 0 ? 0 : 1;
