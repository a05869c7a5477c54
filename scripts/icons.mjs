// Draws the icons of the installed page from the mark in index.html. Run after a change of it: npm run icons

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { root } from './run.mjs';

const GROUND = '#1B5AA6';
const MARK = '#FFFFFF';
/** The side of the square that the mark is drawn in, in its own units. */
const SQUARE = 16;

/** `corner` is the radius of the corners, as a part of the side; `part` what part of the side the mark's square takes. */
const ICONS = [
  { name: 'icon-192.png', side: 192, corner: 0.18, part: 0.75 },
  { name: 'icon-512.png', side: 512, corner: 0.18, part: 0.75 },
  // Cut by the system to a shape of its own, of which only the middle is sure: a circle of 80 %.
  { name: 'icon-maskable-512.png', side: 512, corner: 0, part: 0.6 },
];

const mark = /rel="icon"[^>]* d='([^']+)'/.exec(readFileSync(join(root, 'index.html'), 'utf8'))?.[1];
if (mark === undefined) throw new Error('index.html has no mark');

const drawing = ({ side, corner, part }) => {
  const scale = (part * side) / SQUARE;
  const edge = ((1 - part) / 2) * side;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" style="display: block">
    <rect width="${side}" height="${side}" rx="${corner * side}" fill="${GROUND}" />
    <path transform="translate(${edge} ${edge}) scale(${scale})" d="${mark}"
      fill="none" stroke="${MARK}" stroke-width="2" /></svg>`;
};

const browser = await chromium.launch(await findBrowser());
for (const icon of ICONS) {
  const page = await browser.newPage({ viewport: { width: icon.side, height: icon.side } });
  await page.setContent(`<body style="margin: 0; background: transparent">${drawing(icon)}`);
  await page.screenshot({ path: join(root, 'public', icon.name), omitBackground: true });
  await page.close();
  console.log(icon.name);
}
await browser.close();
