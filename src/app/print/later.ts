import { lazy } from 'react';

/** Nobody prints a page that has not come to rest; until then its own stylesheet must do. */
const rest = () =>
  new Promise<void>((done) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => done());
    else setTimeout(done, 1000);
  });

export const Print = lazy(async () => {
  await rest();
  return { default: (await import('./Print.tsx')).Print };
});
