import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { useApp } from './context.ts';

/** Few addresses need it. */
const NoticeList = lazy(async () => ({ default: (await import('./NoticeList.tsx')).NoticeList }));

/**
 * What an address asked for and the page could not read: that of the page, of a saved view or of a picture that was
 * opened; and what came of a picture.
 */
export function Notices() {
  const isSaid = useStore(useApp().notices, ({ list, words }) => list.length > 0 || words !== undefined);
  return (
    // There before what it says, so that it is heard when a saved view or a picture brings it.
    <div aria-live="polite">
      <Suspense>{isSaid && <NoticeList />}</Suspense>
    </div>
  );
}
