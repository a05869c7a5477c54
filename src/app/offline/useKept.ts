import { useEffect } from 'react';
import { rest } from '../rest.ts';
import { keepingOf } from './keeping.ts';
import { keepPage } from './version.ts';

const ignore = (): void => undefined;

/** Has the page kept by the browser, and says nothing of a new version: for when an audience looks on. */
export function useKept(): void {
  useEffect(() => {
    const keeping = keepingOf(window);
    if (keeping === undefined) return;
    rest()
      .then(() => keepPage(keeping, ignore, ignore))
      // Where it may keep nothing the page works from its server as ever.
      .catch(ignore);
  }, []);
}
