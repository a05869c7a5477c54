import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { offline } from './scripts/offline.mts';

interface Modules {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** Whether the page needs a module at once; the others are imported when they are used. */
function isNeededAtOnce(id: string, modules: Modules): boolean {
  // A set that grows while it is walked is walked to its end.
  const above = new Set([id]);
  for (const each of above) {
    const module = modules.getModuleInfo(each);
    if (module?.isEntry) return true;
    for (const importer of module?.importers ?? []) above.add(importer);
  }
  return false;
}

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
        // All that is needed at once in one file: smaller together, and one request.
        codeSplitting: {
          groups: [{ name: (id, modules) => (isNeededAtOnce(id, modules) ? 'index' : null) }],
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
