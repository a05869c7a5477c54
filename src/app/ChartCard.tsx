import { type CSSProperties, memo, useId, useMemo, useRef, useState } from 'react';
import { useShallow } from 'zustand/shallow';
import type { Chart, Seen } from '../charts/kit/define.ts';
import { Icon } from '../ui/Icon.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { useWidth } from '../ui/useWidth.ts';
import { answerOf, useApp, useResults, useSay, useView } from './context.ts';
import { Stops } from './Stops.tsx';
import { useTheme } from './theme.ts';
import { TwinTable } from './TwinTable.tsx';

/** Below this width of the card (px) labels stand above their marks. */
const NARROW = 600;

/** What a chart sees now. Its answers stay the same objects until something it shows changes. */
function useSeen(chart: Chart): { seen: Seen; form: string } {
  const { portfolio, map } = useApp();
  const say = useSay();
  const ids = useMemo(() => new Map(chart.queries.map(({ id }, i) => [id, i])), [chart]);
  const answers = useResults(
    useShallow(({ snapshot }) => chart.queries.map(({ id }) => answerOf(snapshot.answers, id))),
  );
  const baseline = useResults(({ crossfilter }) => crossfilter.baseline);
  const own = useView(useShallow((state) => chart.brushes.map((dimension) => state.filters[dimension])));
  const filters = useMemo(
    () => Object.fromEntries(chart.brushes.flatMap((each, i) => (own[i] ? [[each, own[i]]] : []))),
    [chart, own],
  );
  const form = useView((state) => state.forms[chart.id] ?? chart.forms[0]);
  const assumptions = useView((state) => state.assumptions);
  const seen = useMemo(
    () =>
      chart.see({
        portfolio,
        map,
        say,
        form,
        filters,
        assumptions,
        answer: (id) => {
          const answer = answers[ids.get(id) ?? -1];
          if (answer === undefined) throw new Error(`${chart.id} asks for ${id} but does not declare it`);
          return answer;
        },
        baseline: (id) => answerOf(baseline.answers, id),
      }),
    [chart, portfolio, map, say, form, filters, assumptions, answers, ids, baseline],
  );
  return { seen, form };
}

function ChartPicture({ chart, seen, summaryId }: Readonly<{ chart: Chart; seen: Seen; summaryId: string }>) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const theme = useTheme();
  const say = useSay();
  const picture = useMemo(
    () => (width ? seen.place({ width, narrow: width < NARROW && chart.span > 4 }) : undefined),
    [seen, width, chart.span],
  );
  const marks = useMemo(() => picture?.draw(theme), [picture, theme]);
  return (
    <div ref={holder} className="picture">
      {picture && (
        <svg
          width={picture.width}
          height={picture.height}
          viewBox={`0 0 ${picture.width} ${picture.height}`}
          role="group"
          aria-label={`${seen.title}. ${say.t.card.help}`}
          aria-describedby={summaryId}
        >
          <g aria-hidden="true">{marks}</g>
          <Stops stops={picture.stops} brushes={chart.brushes} />
        </svg>
      )}
    </div>
  );
}

/** A view in its card: what it shows in words, its forms, and the picture or the same as a table. */
export const ChartCard = memo(function ChartCard({ chart }: Readonly<{ chart: Chart }>) {
  const say = useSay();
  const { seen, form } = useSeen(chart);
  const actions = useView((state) => state.actions);
  const filtered = useView((state) => chart.brushes.some((dimension) => dimension in state.filters));
  const [asTable, setAsTable] = useState(false);
  const summaryId = useId();
  const words = chart.text[say.language];
  const { card: t } = say.t;
  return (
    <section className="card" aria-label={words.name} style={{ '--span': chart.span } as CSSProperties}>
      <div className="card-head">
        <div>
          <h2>{seen.title}</h2>
          <p className="subtitle">{seen.subtitle}</p>
        </div>
        <div className="card-tools">
          {chart.forms.length > 1 && (
            <Segmented
              name={`form-${chart.id}`}
              label={`${t.form}: ${words.name}`}
              value={form}
              onChange={(value) => actions.setForm(chart.id, value)}
              options={chart.forms.map((value) => ({ value, text: words.forms[value] ?? value }))}
            />
          )}
          {filtered && (
            <button
              type="button"
              className="icon-button"
              aria-label={t.clear}
              title={t.clear}
              onClick={() => actions.clear(...chart.brushes)}
            >
              <Icon name="close" />
            </button>
          )}
          <button
            type="button"
            className="icon-button"
            aria-pressed={asTable}
            aria-label={asTable ? t.asChart : t.asTable}
            title={asTable ? t.asChart : t.asTable}
            onClick={() => setAsTable(!asTable)}
          >
            <Icon name={asTable ? 'chart' : 'table'} />
          </button>
        </div>
      </div>
      <p id={summaryId} className="visually-hidden">
        {seen.summary}
      </p>
      {asTable ? (
        <TwinTable twin={seen.table} caption={t.tableOf(words.name)} />
      ) : (
        <ChartPicture chart={chart} seen={seen} summaryId={summaryId} />
      )}
    </section>
  );
});
