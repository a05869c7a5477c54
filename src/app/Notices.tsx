import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { useApp } from './context.ts';

/** Few addresses need it. */
const NoticeList = lazy(async () => ({ default: (await import('./NoticeList.tsx')).NoticeList }));

/** What an address asked for and the page could not read: that of the page, or of a saved view that was opened. */
export function Notices() {
  const isSaid = useStore(useApp().notices, ({ list }) => list.length > 0);
  return (
    // There before what it says, so that it is heard when a saved view brings it.
    <div aria-live="polite">
      <Suspense>{isSaid && <NoticeList />}</Suspense>
    </div>
  );
}
