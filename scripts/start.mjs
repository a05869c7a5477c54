// npm start: from nothing but Node to a running Medel. With --built it serves what was built before.

import { installPackages, requireNode } from './install.mjs';

requireNode();
if (!(await installPackages())) process.exit(1);

const { buildApp, serveUntilStopped } = await import('./serve.mjs'); // needs the packages just installed
try {
  if (!process.argv.includes('--built')) await buildApp();
  await serveUntilStopped();
} catch (error) {
  console.error(`Medel did not start: ${error.message}`);
  process.exit(1);
}
