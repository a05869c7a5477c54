// Writes the service worker beside what was built, with the list of all files and what each must hold.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import type { BuiltFile } from '../src/app/offline/keep.ts';

const SOURCE = 'src/app/offline/worker.ts';

/** The name of the worker; it must lie where the page does, and never change. */
const NAME = 'worker.js';

const integrityOf = (content: string | Uint8Array): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** What stands for the version until it is known. */
const VERSION = 'version-to-come';

/** The worker as one script, with the list in its place. Another list or other code is another version. */
async function scriptOf(
  { root, build: { target } }: ResolvedConfig,
  files: readonly BuiltFile[],
): Promise<string> {
  const written = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { __BUILD__: JSON.stringify({ version: VERSION, files }) },
    build: {
      target,
      write: false,
      rolldownOptions: { input: join(root, SOURCE), output: { format: 'iife' } },
    },
  });
  const [result] = Array.isArray(written) ? written : [written];
  if (!('output' in result)) throw new Error('the service worker was not built');
  const { code } = result.output[0];
  return code.replace(VERSION, createHash('sha256').update(code).digest('hex').slice(0, 16));
}

/** The files of a folder that are copied as they are. */
function copied(folder: string): BuiltFile[] {
  if (folder === '') return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ path: name, integrity: integrityOf(readFileSync(join(folder, name))) }));
}

/** The page's files are kept by the browser; not those of the single file, which is its own keep. */
export function offline(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'medel:offline',
    apply: ({ mode }, { command }) => command === 'build' && mode !== 'single',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const built = Object.values(bundle).map((file) => ({
          path: file.fileName === 'index.html' ? '' : file.fileName,
          integrity: integrityOf(file.type === 'chunk' ? file.code : file.source),
        }));
        const files = [...built, ...copied(config.publicDir)].toSorted((a, b) => (a.path < b.path ? -1 : 1));
        this.emitFile({ type: 'asset', fileName: NAME, source: await scriptOf(config, files) });
      },
    },
  };
}
