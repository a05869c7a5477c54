// npm run bench [sizes…]: our engine against crossfilter2 and the floor, each in a process of its own.

import { fork } from 'node:child_process';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { build } from 'vite';
import { compare, table } from './report.mjs';

const outDir = resolve('node_modules/.cache/bench');
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 100_000, 1_000_000];
const say = (text) => process.stdout.write(`${text}\n`);

await build({
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'bench/child.ts', outDir, emptyOutDir: true, minify: false, target: 'node20' },
});

/** Runs one engine at one size; the report of bench/child.ts. */
function run(name, size, mode) {
  return new Promise((resolve, reject) => {
    const options = { execArgv: ['--expose-gc', '--max-old-space-size=8192'] };
    const child = fork(`${outDir}/child.js`, [name, String(size), mode], options);
    child.once('message', resolve);
    child.once('error', reject);
    child.once('exit', (code) => code !== 0 && reject(new Error(`${name} ended with ${code}`)));
  });
}

say(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0].model}. Milliseconds as median / 95th percentile.`,
);
for (const size of sizes) {
  compare(await run('medel', size, 'check'), await run('crossfilter2', size, 'check'));
  const reports = {};
  for (const name of ['medel', 'crossfilter2', 'floor', 'medel linked'])
    reports[name] = await run(name, size, 'time');
  say(`\n${size.toLocaleString('en')} grants, seven views; answers of both engines checked equal\n`);
  say(table(reports));
}
