import { use, useMemo } from 'react';
import { useShallow } from 'zustand/shallow';
import { AGGREGATED_FROM, type Chart, type ChartBody, type Seen } from '../../charts/kit/define.ts';
import { answerOf, useApp, useResults, useSay, useView } from '../context.ts';

/** Bodies that are on their way, so that each is asked for once. */
const bodies = new Map<Chart, ChartBody | Promise<ChartBody>>();

function useBody(chart: Chart): ChartBody {
  const body = bodies.get(chart) ?? chart.load();
  bodies.set(chart, body);
  return body instanceof Promise ? use(body) : body;
}

/** What a chart sees now. Its answers stay the same objects until something it shows changes. */
export function useSeen(chart: Chart): { seen: Seen; form: string } {
  const { portfolio, map } = useApp();
  const say = useSay();
  const body = useBody(chart);
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
      body.see({
        portfolio,
        map,
        say,
        form,
        filters,
        assumptions,
        aggregated: portfolio.projects.length >= AGGREGATED_FROM,
        answer: (id) => {
          const answer = answers[ids.get(id) ?? -1];
          if (answer === undefined) throw new Error(`${chart.id} asks for ${id} but does not declare it`);
          return answer;
        },
        baseline: (id) => answerOf(baseline.answers, id),
      }),
    [chart, body, portfolio, map, say, form, filters, assumptions, answers, ids, baseline],
  );
  return { seen, form };
}
