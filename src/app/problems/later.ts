import { lazy } from 'react';

/** The list of what is wrong with a file; its code comes only where a file has faults. */
export const Problems = lazy(async () => ({ default: (await import('./Problems.tsx')).Problems }));
