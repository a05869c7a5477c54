import { use, useCallback, useMemo } from 'react';
import { AGGREGATED_FROM, type Chart, type ChartBody, type Seen } from '../../charts/kit/define.ts';
import type { Answer } from '../../engine/answer.ts';
import type { Filter } from '../../engine/filters.ts';
import type { Assumptions } from '../../model/figures.ts';
import { answerOf, useApp, useSay } from '../context.ts';
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

/** All of the state that a chart sees. */
interface Part {
  readonly answers: readonly Answer[];
  readonly baseline: ReadonlyMap<string, Answer>;
  /** The filters of the chart's own dimensions, in their order. */
  readonly own: readonly (Filter | undefined)[];
  readonly form: string;
  readonly assumptions: Assumptions;
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((each, i) => each === b[i]);

/** Answers stay the same objects until something they say changes. */
function samePart(a: Part, b: Part): boolean {
  return (
    a.form === b.form &&
    a.assumptions === b.assumptions &&
    a.baseline === b.baseline &&
    sameList(a.answers, b.answers) &&
    sameList(a.own, b.own)
  );
}

/** The part of the state that a chart sees; it takes up a change when it is its turn. */
function usePart(chart: Chart, turn: Turn): Part {
  const { view, results } = useApp();
  const stores = useMemo(() => [view, results], [view, results]);
  const select = useCallback((): Part => {
    const { snapshot, crossfilter } = results.getState();
    const { filters, forms, assumptions } = view.getState();
    return {
      answers: chart.queries.map(({ id }) => answerOf(snapshot.answers, id)),
      baseline: crossfilter.baseline.answers,
      own: chart.brushes.map((dimension) => filters[dimension]),
      form: forms[chart.id] ?? chart.forms[0],
      assumptions,
    };
  }, [chart, view, results]);
  return usePatient(select, samePart, stores, turn);
}

/** What a chart sees: what it makes of its part of the state, in the language of the page. */
export function useSeen(chart: Chart, turn: Turn): Seen {
  const { portfolio, map } = useApp();
  const say = useSay();
  const part = usePart(chart, turn);
  const aggregated = portfolio.projects.length >= AGGREGATED_FROM;
  const body = useBody(chart, part.form, aggregated);
  return useMemo(() => {
    const { answers, baseline, own, form, assumptions } = part;
    const ids = new Map(chart.queries.map(({ id }, i) => [id, i]));
    return body.see({
      portfolio,
      map,
      say,
      form,
      filters: Object.fromEntries(chart.brushes.flatMap((each, i) => (own[i] ? [[each, own[i]]] : []))),
      assumptions,
      aggregated,
      answer: (id) => {
        const answer = answers[ids.get(id) ?? -1];
        if (answer === undefined) throw new Error(`${chart.id} asks for ${id} but does not declare it`);
        return answer;
      },
      baseline: (id) => answerOf(baseline, id),
    });
  }, [chart, body, portfolio, map, say, aggregated, part]);
}
