// What a fresh machine lacks. Imports nothing but Node, since nothing else may be there yet.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** Says plainly which Node is needed, before anything else can fail obscurely. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 23;
  if (fits) return;
  console.error(`Medel needs Node 20.19, 22.12 or newer; this is ${version}. See https://nodejs.org`);
  process.exit(1);
}

/** Installs the packages of package-lock.json, unless they are there already. Returns whether they are. */
export async function installPackages() {
  if (installed()) return true;
  console.log('Installing packages (npm ci) …');
  // Development packages build and test Medel, so they are wanted whatever NODE_ENV says.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath; // the npm that started us, where there is one
  const { code } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args);
  if (code !== 0) console.error('npm ci failed: is the package registry within reach?');
  return code === 0;
}

/** npm keeps a list of what it last installed; binaries for other platforms are rightly not in it. */
function installed() {
  const list = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const present = packages(list);
  return Object.entries(packages(join(root, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || wanted.optional || present[path]?.version === wanted.version,
  );
}

const packages = (lockfile) => JSON.parse(readFileSync(lockfile, 'utf8')).packages;
