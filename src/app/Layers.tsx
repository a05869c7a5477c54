import { lazy, Suspense } from 'react';
import { useView } from './context.ts';

const Panel = lazy(async () => ({ default: (await import('./panel/Panel.tsx')).Panel }));
const Tray = lazy(async () => ({ default: (await import('./compare/Tray.tsx')).Tray }));
const Compare = lazy(async () => ({ default: (await import('./compare/Compare.tsx')).Compare }));
const Unknowns = lazy(async () => ({ default: (await import('./unknowns/Unknowns.tsx')).Unknowns }));
const Guide = lazy(async () => ({ default: (await import('./guide/Guide.tsx')).Guide }));

/** What comes beside the views or over them when it is asked for; its code comes then, too. */
export function Layers() {
  const panel = useView(({ open, figure }) => open !== undefined || figure !== undefined);
  const pinned = useView(({ pins }) => pins.length > 0);
  const show = useView((state) => state.show);
  return (
    // Each waits for its own code, so that none that is there already goes away meanwhile and loses the focus.
    <>
      <Suspense>{panel && <Panel />}</Suspense>
      <Suspense>{pinned && <Tray />}</Suspense>
      <Suspense>{show === 'compare' && <Compare />}</Suspense>
      <Suspense>{show === 'unknowns' && <Unknowns />}</Suspense>
      <Suspense>{show === 'guide' && <Guide />}</Suspense>
    </>
  );
}
