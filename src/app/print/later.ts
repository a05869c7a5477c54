import { lazy } from 'react';
import { rest } from '../rest.ts';

/** Nobody prints a page that has not come to rest; until then its own stylesheet must do. */
export const Print = lazy(async () => {
  await rest();
  return { default: (await import('./Print.tsx')).Print };
});
