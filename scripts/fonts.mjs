// Cuts our font down to the characters that pictures are written in, so that it fits into each of them.
// Run after a change of font: npm run fonts

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { root } from './run.mjs';

const SOURCE = join(root, 'node_modules/source-sans/TTF');
const TARGET = join(root, 'src/formats/fonts');
const NAMES = { 400: 'SourceSans3-Regular.ttf', 600: 'SourceSans3-Semibold.ttf' };

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');
/** Latin with all its accents, the punctuation and the signs that we write figures with. */
const CHARACTERS =
  range(0x20, 0x7e) + range(0xa0, 0x17f) + 'ȘșȚțẞ‐‑‒–—‘’‚“”„†•…‰‹›⁄€™\u2009\u202f−×÷≈≠≤≥∞←↑→↓½¼¾⅓⅔';

for (const [weight, name] of Object.entries(NAMES)) {
  const font = await readFile(join(SOURCE, name));
  for (const [format, extension] of [
    ['truetype', 'ttf'],
    ['woff2', 'woff2'],
  ]) {
    const subset = await subsetFont(font, CHARACTERS, {
      targetFormat: format,
      keepFeatures: ['kern'],
      noLayoutClosure: true,
      noHinting: true,
    });
    await writeFile(join(TARGET, `source-sans-3-${weight}.${extension}`), subset);
    console.log(`${extension} ${weight}: ${(subset.length / 1000).toFixed(1)} kB`);
  }
}
