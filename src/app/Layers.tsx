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
    <Suspense>
      {panel && <Panel />}
      {pinned && <Tray />}
      {show === 'compare' && <Compare />}
      {show === 'unknowns' && <Unknowns />}
      {show === 'guide' && <Guide />}
    </Suspense>
  );
}
