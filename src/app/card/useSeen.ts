import { use, useMemo } from 'react';
import { useShallow } from 'zustand/shallow';
import { AGGREGATED_FROM, type Chart, type ChartBody, type Seen } from '../../charts/kit/define.ts';
import { answerOf, useApp, useResults, useSay, useView } from '../context.ts';
import { type Turn, usePatient } from '../patient.ts';

/** Bodies that are there or on their way: of a chart, or of a form of it whose code comes apart. */
const bodies = new Map<string, ChartBody | Promise<ChartBody>>();

/** Asks for each body once. Who was given a promise is given it again: React looks for what it has waited for. */
function bodyOf(chart: Chart, form: string, aggregated: boolean): ChartBody | Promise<ChartBody> {
  const ofForm = `${chart.id} ${form} ${aggregated}`;
  const apart = bodies.get(ofForm) ?? chart.apart?.(form, aggregated);
  const body = apart ?? bodies.get(chart.id) ?? chart.load();
  bodies.set(apart === undefined ? chart.id : ofForm, body);
  return body;
}

function useBody(chart: Chart, form: string, aggregated: boolean): ChartBody {
  const body = bodyOf(chart, form, aggregated);
  return body instanceof Promise ? use(body) : body;
}

/**
 * What a chart sees now. Its answers stay the same objects until something it shows changes; it takes up a change
 * when it is its turn.
 */
export function useSeen(chart: Chart, turn: Turn): { seen: Seen; form: string } {
  const { portfolio, map } = useApp();
  const say = useSay();
  const ids = useMemo(() => new Map(chart.queries.map(({ id }, i) => [id, i])), [chart]);
  const asked = useResults(
    useShallow(({ snapshot }) => chart.queries.map(({ id }) => answerOf(snapshot.answers, id))),
  );
  const baseline = useResults(({ crossfilter }) => crossfilter.baseline);
  const own = useView(useShallow((state) => chart.brushes.map((dimension) => state.filters[dimension])));
  const now = useMemo(() => {
    const filters = Object.fromEntries(chart.brushes.flatMap((each, i) => (own[i] ? [[each, own[i]]] : [])));
    return { answers: asked, baseline, filters };
  }, [chart, asked, baseline, own]);
  const { answers, baseline: whole, filters } = usePatient(now, turn);
  const form = useView((state) => state.forms[chart.id] ?? chart.forms[0]);
  const aggregated = portfolio.projects.length >= AGGREGATED_FROM;
  const body = useBody(chart, form, aggregated);
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
        aggregated,
        answer: (id) => {
          const answer = answers[ids.get(id) ?? -1];
          if (answer === undefined) throw new Error(`${chart.id} asks for ${id} but does not declare it`);
          return answer;
        },
        baseline: (id) => answerOf(whole.answers, id),
      }),
    [chart, body, portfolio, map, say, form, filters, aggregated, assumptions, answers, ids, whole],
  );
  return { seen, form };
}
