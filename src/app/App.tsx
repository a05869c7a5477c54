import { lazy, Suspense, useEffect } from 'react';
import { charts } from '../charts/registry.ts';
import type { Problem } from '../model/problem.ts';
import { AboutFigures } from './AboutFigures.tsx';
import { AssumptionNote } from './assumptions/AssumptionNote.tsx';
import { ChartCard } from './card/ChartCard.tsx';
import { Layers } from './Layers.tsx';
import { useSay, useView } from './context.ts';
import { DropTarget } from './drop/DropTarget.tsx';
import { Empty } from './Empty.tsx';
import { FilterBar } from './filters/FilterBar.tsx';
import { DATASET_FILE } from './load.ts';
import { Notices } from './Notices.tsx';
import { NewVersion } from './offline/later.ts';
import { usePaletteKey } from './palette/usePaletteKey.ts';
import { Print } from './print/later.ts';
import { Problems } from './problems/later.ts';
import { Sentence } from './Sentence.tsx';
import { applyTheme, useTheme } from './theme.ts';
import { TopBar } from './TopBar.tsx';
import { Totals } from './Totals.tsx';

/** These lie below the views, and their code comes after theirs. */
const Footer = lazy(async () => ({ default: (await import('./Footer.tsx')).Footer }));
const ProjectTable = lazy(async () => ({ default: (await import('./table/ProjectTable.tsx')).ProjectTable }));

/** The page: what is selected, the sums, the views, the table. */
export function App({ problems }: Readonly<{ problems: readonly Problem[] }>) {
  const say = useSay();
  const theme = useTheme();
  useEffect(() => applyTheme(theme, document.documentElement), [theme]);
  useEffect(() => {
    document.documentElement.lang = say.language;
  }, [say.language]);
  usePaletteKey();
  // Behind a view that fills the window, nothing else can be reached.
  const behind = useView((state) => state.enlarge !== undefined);
  const beside = useView(
    ({ open, figure, show }) => open !== undefined || figure !== undefined || show === 'filters',
  );
  return (
    <>
      <div className="page" data-beside={beside}>
        <div inert={behind}>
          <TopBar />
          <FilterBar />
        </div>
        <main id="views" tabIndex={-1}>
          <h1 className="visually-hidden">Medel</h1>
          <div inert={behind}>
            <Notices />
            {problems.length > 0 && (
              <Suspense>
                <Problems problems={problems} file={DATASET_FILE} refused={false} say={say} />
              </Suspense>
            )}
            <div className="lead">
              <Sentence />
              <AboutFigures />
            </div>
            <AssumptionNote />
            <Empty />
            <Totals />
          </div>
          <div className="cards">
            {charts.map((chart) => (
              <ChartCard key={chart.id} chart={chart} />
            ))}
            <Suspense
              fallback={
                <section className="card table-card" aria-busy="true" aria-label={say.t.table.name} />
              }
            >
              <ProjectTable />
            </Suspense>
          </div>
        </main>
        <div inert={behind}>
          <Suspense>
            <Footer />
          </Suspense>
        </div>
        <Layers />
        <DropTarget />
        <Suspense>
          <NewVersion />
        </Suspense>
      </div>
      <Suspense>
        <Print />
      </Suspense>
    </>
  );
}
