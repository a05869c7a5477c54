// Measures how wide each character of our font is, so that a chart can be laid out without a browser.
// Run after a change of font: npm run advances
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';

const FONT = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
const TARGET = 'src/charts/kit/advances.ts';
const CHARACTERS =
  ' !"#%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz|~' +
  'ÅÄÖåäöÉéÜüØøÆæ·–—−×’‘“”…§€°¹²³½\u00a0≈≤≥';

const browser = await chromium.launch(await findBrowser());
const page = await browser.newPage();
const font = (await readFile(FONT)).toString('base64');
const widths = await page.evaluate(
  async ({ font, characters }) => {
    const face = new FontFace('Measured', `url(data:font/woff2;base64,${font})`, { weight: '200 900' });
    document.fonts.add(await face.load());
    const context = document.createElement('canvas').getContext('2d');
    return Object.fromEntries(
      [400, 600].map((weight) => {
        context.font = `${weight} 1000px Measured, sans-serif`;
        return [weight, [...characters].map((c) => Math.round(context.measureText(c).width))];
      }),
    );
  },
  { font, characters: CHARACTERS },
);
await browser.close();

const line = (weight) => `  ${weight}: [${widths[weight].join(', ')}],`;
await writeFile(
  TARGET,
  `// Made by scripts/advances.mjs from Source Sans 3; do not edit by hand.

/** The characters measured, in the order of the widths. */
export const CHARACTERS = ${JSON.stringify(CHARACTERS)};

/** Advance widths in thousandths of the type size, by weight. */
export const ADVANCES = {
${line(400)}
${line(600)}
} as const;
`,
);
