import { lazy } from 'react';
import { rest } from '../rest.ts';

/** Keeps the page in the browser and says when there is a new version, once the first picture is there. */
export const NewVersion = lazy(async () => {
  await rest();
  return { default: (await import('./NewVersion.tsx')).NewVersion };
});
