import { lazy, Suspense } from 'react';
import { useResults } from './context.ts';

const Relief = lazy(async () => ({ default: (await import('./empty/Relief.tsx')).Relief }));

/** Said when nothing is left, with the ways back. */
export function Empty() {
  const isEmpty = useResults(({ snapshot }) => snapshot.kept === 0 && snapshot.of > 0);
  return <Suspense>{isEmpty && <Relief />}</Suspense>;
}
