// Our own files in place of a network.

import { readFileSync } from 'node:fs';
import { beforeEach, vi } from 'vitest';

/** Answers every request with the file of that name in the project. */
export function serveFiles(): void {
  beforeEach(() => {
    vi.stubGlobal('fetch', async (url: string) => new Response(readFileSync(`.${url.split('?')[0]}`)));
    return () => vi.unstubAllGlobals();
  });
}
