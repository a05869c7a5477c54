// Building the app and serving what was built, as it would be served in earnest: with a policy that lets
// the page load nothing from elsewhere.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { root } from './run.mjs';

const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
].join('; ');

export const buildApp = () => build({ root, logLevel: 'warn' });

/** Serves dist on the first free port from 4173, or on PORT and no other. Returns the address. */
export async function serveApp() {
  if (!existsSync(join(root, 'dist', 'index.html'))) throw new Error('Nothing is built yet: npm run build');
  const server = await preview({
    root,
    appType: 'mpa', // a file that is not there is a 404, never the page in disguise
    preview: {
      host: '127.0.0.1',
      port: Number(process.env.PORT ?? 4173),
      strictPort: process.env.PORT !== undefined,
      headers: { 'Content-Security-Policy': policy },
    },
    logLevel: 'warn',
  });
  return server.resolvedUrls?.local[0];
}

/** Serves until Ctrl-C; the address is the last line on the screen. */
export async function serveUntilStopped() {
  const address = await serveApp();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  console.log(`Medel: ${address}`);
}
