import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

interface Modules {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** Which modules the page needs at once; the others are imported when they are used. */
const atOnce = new Map<string, boolean>();

function isNeededAtOnce(id: string, modules: Modules): boolean {
  const known = atOnce.get(id);
  if (known !== undefined) return known;
  atOnce.set(id, false);
  const module = modules.getModuleInfo(id);
  const needed = module?.isEntry || module?.importers.some((each) => isNeededAtOnce(each, modules)) || false;
  atOnce.set(id, needed);
  return needed;
}

export default defineConfig({
  base: './',
  plugins: [react()],
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
