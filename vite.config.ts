import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { offline } from './scripts/offline.mts';

interface Modules {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** The bodies of the views on the first screen (`FIRST_SCREEN` in Root.tsx). */
const FIRST_VIEWS = ['/src/charts/funding/chart.ts', '/src/charts/map/chart.ts'];

/** A module and all that import it, or import those, at once. */
function aboveOf(id: string, modules: Modules): readonly string[] {
  // A set that grows while it is walked is walked to its end.
  const above = new Set([id]);
  for (const each of above)
    for (const importer of modules.getModuleInfo(each)?.importers ?? []) above.add(importer);
  return [...above];
}

/** Whether the page needs a module at once; the others are imported when they are used. */
const isNeededAtOnce = (id: string, modules: Modules): boolean =>
  aboveOf(id, modules).some((each) => modules.getModuleInfo(each)?.isEntry);

const isOfFirstViews = (id: string, modules: Modules): boolean =>
  aboveOf(id, modules).some((each) => FIRST_VIEWS.some((view) => each.endsWith(view)));

export default defineConfig({
  base: './',
  plugins: [react(), offline()],
  build: {
    target: 'es2023',
    sourcemap: false,
    // A small dataset or map stays a file, too: the page may fetch from its own server only, and no data: address.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // Smaller together, and one request each: a server that speaks HTTP/1.1 answers but six at a time.
        codeSplitting: {
          groups: [
            { name: (id, modules) => (isNeededAtOnce(id, modules) ? 'index' : null), priority: 2 },
            { name: (id, modules) => (isOfFirstViews(id, modules) ? 'first' : null), priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    environment: 'node',
    restoreMocks: true,
  },
});
