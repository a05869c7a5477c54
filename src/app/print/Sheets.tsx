import { type CSSProperties, Suspense, useLayoutEffect, useRef } from 'react';
import type { Chart } from '../../charts/kit/define.ts';
import { charts } from '../../charts/registry.ts';
import { useApp, useSay, useView } from '../context.ts';
import { around } from '../export/exhibits/around.ts';
import { Footer } from '../Footer.tsx';
import { applyTheme } from '../theme.ts';
import { Totals } from '../Totals.tsx';
import { rowsOf } from './papers.ts';
import { PrintedTable } from './PrintedTable.tsx';
import { PrintedView, type Stand } from './PrintedView.tsx';
import { runAlong } from './running.ts';
import { text } from './text.ts';
import { PAPER_WHITE } from './white.ts';

/**
 * The page as it is printed: what is shown and how it is counted, the sums, the views laid out for paper, the table,
 * and where all of it comes from. The view that fills the window is printed alone. Always on white.
 */
export function Sheets() {
  const say = useSay();
  const model = useApp();
  const alone = useView(({ enlarge }) => charts.find(({ id }) => id === enlarge));
  const body = useRef<HTMLDivElement>(null);
  const { filters, counting, source, date } = around(model, say);
  const above = [filters, ...counting].join(' ');
  const below = `${source}. ${text[say.language].printed(date)}`;
  useLayoutEffect(() => runAlong(document.documentElement, above, below), [above, below]);
  useLayoutEffect(() => {
    if (body.current) applyTheme(PAPER_WHITE, body.current);
  }, []);
  return (
    <div ref={body} className="print" data-alone={alone !== undefined}>
      <header className="print-head">
        <h1>{say.text(model.portfolio.title)}</h1>
        <p className="print-filters">{filters}</p>
        {counting.length > 0 && <p className="badge">{counting.join(' ')}</p>}
        <p className="print-source">{below}</p>
      </header>
      {alone ? <View chart={alone} stand="alone" /> : <All />}
    </div>
  );
}

function All() {
  return (
    <>
      <Totals />
      {rowsOf(charts).map((row, i) => (
        <div key={row[0]?.id} className="print-row">
          {row.map((chart) => (
            <View key={chart.id} chart={chart} stand={i === 0 ? 'first' : 'among'} />
          ))}
        </div>
      ))}
      <PrintedTable />
      <Footer />
    </>
  );
}

/** A view whose code has not come yet holds up none of the others. */
function View({ chart, stand }: Readonly<{ chart: Chart; stand: Stand }>) {
  const say = useSay();
  return (
    <section
      className="print-view"
      aria-label={chart.names[say.language].name}
      style={{ '--span': chart.span } as CSSProperties}
    >
      <Suspense>
        <PrintedView chart={chart} stand={stand} />
      </Suspense>
    </section>
  );
}
