// What a first visit has to fetch before the page can run, held against a limit.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './run.mjs';

const limit = 150_000; // bytes of gzipped JavaScript, design.md § 11
const dist = join(root, 'dist');

const text = (path) => readFileSync(join(dist, path), 'utf8');
const names = (source, pattern) => [...source.matchAll(pattern)].map((match) => match[1]);

/** The scripts that the page names, by script or modulepreload, and all that those import at once. */
function initialScripts() {
  const html = text('index.html');
  const tags = names(html, /<((?:script|link)\s[^>]*)>/g);
  const named = tags
    .filter((tag) => tag.startsWith('script') || tag.includes('modulepreload'))
    .flatMap((tag) => names(tag, /(?:src|href)="([^"]+)"/g));
  const found = new Set();
  const visit = (path) => {
    if (found.has(path)) return;
    found.add(path);
    // import"./a.js" and from"./a.js", but not the import("./a.js") of what is loaded when used
    const imported = names(text(path), /\b(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g);
    for (const specifier of imported) visit(normalize(join(dirname(path), specifier)));
  };
  for (const path of named) visit(normalize(path).replace(/^\//, ''));
  return found;
}

const initial = initialScripts();
const kinds = { '.css': 'style', '.woff2': 'font', '.json': 'data', '.html': 'page' };
const kindOf = (path) =>
  initial.has(path)
    ? 'initial script'
    : extname(path) === '.js'
      ? 'later script'
      : (kinds[extname(path)] ?? 'other');

const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => {
    const path = join(entry.parentPath ?? entry.path, entry.name)
      .slice(dist.length + 1)
      .replaceAll('\\', '/');
    const bytes = readFileSync(join(dist, path));
    return { kind: kindOf(path), path, raw: bytes.length, gzipped: gzipSync(bytes, { level: 9 }).length };
  })
  .toSorted((a, b) => a.kind.localeCompare(b.kind) || b.gzipped - a.gzipped);

const kilo = (bytes) => (bytes / 1000).toFixed(1).padStart(8);
console.log(`${'gzipped'.padStart(8)} ${'raw kB'.padStart(8)}`);
for (const { kind, path, raw, gzipped } of files)
  console.log(`${kilo(gzipped)} ${kilo(raw)}  ${kind.padEnd(14)}  ${path}`);

const sumOf = (some) => some.reduce((total, { gzipped }) => total + gzipped, 0);
const sum = sumOf(files.filter(({ kind }) => kind === 'initial script'));
// They come beside the data, and are waited for: no part of the limit, but of the first picture.
const views = sumOf(files.filter(({ path }) => /(?:^|\/)first-[^/]*\.js$/.test(path)));
console.log(`${kilo(views)} kB for the views of the first screen, which come with the data`);
const verdict = initial.size === 0 ? 'no script found' : sum > limit ? 'over the limit' : 'within the limit';
console.log(`${kilo(sum)} kB of initial JavaScript, gzipped; ${verdict} of ${limit / 1000} kB`);
process.exitCode = verdict === 'within the limit' ? 0 : 1;
