// The browser for tests and pictures: one that is installed, else the one that came with npm ci.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from './run.mjs';

const quiet = [
  '--no-sandbox', // the sandbox needs rights that root in a container lacks; only our own page is opened
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const help = `No browser was found for the tests. One of these will do:
  - install Google Chrome or Chromium, or
  - set CHROMIUM_PATH to where it is, or
  - npx playwright install chromium`;

/** Playwright's launch options for a Chromium. Throws with plain advice where there is none. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
  const installed =
    named || onPath() || usualPlaces().find((path) => existsSync(path)) || (await playwrights());
  if (installed) return { executablePath: installed, args: quiet };
  if (process.platform === 'linux' && process.arch === 'x64') return unpacked();
  throw new Error(help);
}

/** Asked for its version, because Ubuntu's chromium-browser may be but a note on how to install it. */
function onPath() {
  if (process.platform === 'win32') return undefined;
  const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome', 'chromium-browser'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(answers);
}

function answers(path) {
  if (!existsSync(path)) return false;
  try {
    return /chrom/i.test(execFileSync(path, ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return false;
  }
}

function usualPlaces() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (process.platform !== 'win32') return [];
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': X86, LOCALAPPDATA } = process.env;
  const apps = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
  return apps.flatMap((app) =>
    [PROGRAMFILES, X86, LOCALAPPDATA].filter(Boolean).map((folder) => join(folder, app)),
  );
}

/** The one that `npx playwright install` fetches, if that has been run. */
async function playwrights() {
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * A headless Chromium in a package, made for Amazon's Lambda. It unpacks into the temporary folder, so that
 * folder is moved for as long as it takes: into node_modules, where it goes when its version does, and
 * where no half-unpacked one can be mistaken for it.
 */
async function unpacked() {
  const home = join(root, 'node_modules', '.cache', 'chromium');
  const ready = join(home, 'ready');
  if (!existsSync(ready)) rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });

  const { TMPDIR } = process.env;
  process.env.TMPDIR = home;
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'; // makes it bring the libraries it needs
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;

  if (!existsSync(ready)) {
    const fonts = join(home, 'fonts', 'fonts.conf');
    writeFileSync(fonts, readFileSync(fonts, 'utf8').replaceAll('/tmp/', `${home}/`));
    writeFileSync(ready, '');
  }
  return { executablePath, args: ['--no-sandbox', '--disable-gpu', '--headless=shell'] };
}
