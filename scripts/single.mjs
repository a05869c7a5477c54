// npm run build:single: the page as one HTML file that opens by a double click, with the data, both languages, the
// typeface and all code within, and that asks nothing of anyone. It is written to dist-single/medel.html.
// --out DIR: another folder

import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { oneFile } from './onefile.mjs';
import { root } from './run.mjs';

const NAME = 'medel.html';

const { values: asked } = parseArgs({
  options: { out: { type: 'string', default: join(root, 'dist-single') } },
});
const outDir = resolve(asked.out);

await build({
  root,
  mode: 'single',
  logLevel: 'warn',
  plugins: [oneFile(NAME)],
  publicDir: false,
  build: {
    outDir,
    emptyOutDir: true,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
console.log(join(outDir, NAME));
