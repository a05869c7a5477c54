import { lazy, Suspense } from 'react';
import { useDialog, useDialogSubject, useView } from './context.ts';

const FilterPanel = lazy(async () => ({
  default: (await import('./facets/FilterPanel.tsx')).FilterPanel,
}));
const Why = lazy(async () => ({ default: (await import('./why/Why.tsx')).Why }));
const Palette = lazy(async () => ({ default: (await import('./palette/Palette.tsx')).Palette }));
const Keys = lazy(async () => ({ default: (await import('./keys/Keys.tsx')).Keys }));
const SavedViews = lazy(async () => ({ default: (await import('./saved/SavedViews.tsx')).SavedViews }));
const ExportDialog = lazy(async () => ({
  default: (await import('./export/ExportDialog.tsx')).ExportDialog,
}));
const EmbedDialog = lazy(async () => ({ default: (await import('./embed/EmbedDialog.tsx')).EmbedDialog }));
const Stories = lazy(async () => ({ default: (await import('./stories/index.ts')).Stories }));
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
  const dialog = useDialog();
  const subject = useDialogSubject();
  return (
    // Each waits for its own code, so that none that is there already goes away meanwhile and loses the focus.
    <>
      <Suspense>{panel && <Panel />}</Suspense>
      <Suspense>{pinned && <Tray />}</Suspense>
      <Suspense>{show === 'filters' && <FilterPanel />}</Suspense>
      <Suspense>{show === 'why' && <Why />}</Suspense>
      <Suspense>{show === 'compare' && <Compare />}</Suspense>
      <Suspense>{show === 'unknowns' && <Unknowns />}</Suspense>
      <Suspense>{show === 'guide' && <Guide />}</Suspense>
      <Suspense>{dialog === 'palette' && <Palette />}</Suspense>
      <Suspense>{dialog === 'keys' && <Keys />}</Suspense>
      <Suspense>{dialog === 'saved' && <SavedViews />}</Suspense>
      <Suspense>{dialog === 'export' && subject && <ExportDialog subject={subject} />}</Suspense>
      <Suspense>{dialog === 'embed' && subject && <EmbedDialog subject={subject} />}</Suspense>
      <Suspense>{dialog === 'stories' && <Stories />}</Suspense>
    </>
  );
}
