// Measures how wide each character of our font is, so that a chart can be laid out without a browser.
// Run after a change of font: npm run advances
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';

const FONT = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';
/** What the Latin part lacks is taken from here. */
const SIGNS = 'src/formats/fonts/source-sans-3-';
const TARGET = 'src/charts/kit/advances.ts';
const CHARACTERS =
  ' !"#%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz|~' +
  'ÅÄÖåäöÉéÜüØøÆæ·–—−×’‘“”…§€°¹²³½\u00a0≈≤≥';

const browser = await chromium.launch(await findBrowser());
const page = await browser.newPage();
const read = async (path) => (await readFile(path)).toString('base64');
const fonts = {
  whole: await read(FONT),
  400: await read(`${SIGNS}400.woff2`),
  600: await read(`${SIGNS}600.woff2`),
};
const widths = await page.evaluate(
  async ({ fonts, characters }) => {
    const add = async (family, font, weight) => {
      const face = new FontFace(family, `url(data:font/woff2;base64,${font})`, { weight });
      document.fonts.add(await face.load());
    };
    await add('Measured', fonts.whole, '200 900');
    for (const weight of ['400', '600']) await add('Signs', fonts[weight], weight);
    const context = document.createElement('canvas').getContext('2d');
    return Object.fromEntries(
      [400, 600].map((weight) => {
        context.font = `${weight} 1000px Measured, Signs, sans-serif`;
        return [weight, [...characters].map((c) => Math.round(context.measureText(c).width))];
      }),
    );
  },
  { fonts, characters: CHARACTERS },
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
