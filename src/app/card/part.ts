import type { Chart, ChartBody, Inputs } from '../../charts/kit/define.ts';
import type { Answer } from '../../engine/answer.ts';
import type { Filter } from '../../engine/filters.ts';
import type { Assumptions } from '../../model/figures.ts';
import type { ViewState } from '../../store/state.ts';
import { answerOf } from '../context.ts';
import type { Results } from '../model.ts';

/** Bodies that are there or on their way: of a chart, or of a form of it whose code comes apart. */
const bodies = new Map<string, ChartBody | Promise<ChartBody>>();

/** Asks for each body once. Who was given a promise is given it again: React looks for what it has waited for. */
export function bodyOf(chart: Chart, form: string, aggregated: boolean): ChartBody | Promise<ChartBody> {
  const ofForm = `${chart.id} ${form} ${aggregated}`;
  const apart = bodies.get(ofForm) ?? chart.apart?.(form, aggregated);
  const body = apart ?? bodies.get(chart.id) ?? chart.load();
  const key = apart === undefined ? chart.id : ofForm;
  bodies.set(key, body);
  // What did not arrive is asked for anew the next time.
  if (body instanceof Promise) body.catch(() => bodies.delete(key));
  return body;
}

/** All of the state that a chart sees. */
export interface Part {
  readonly answers: readonly Answer[];
  readonly baseline: ReadonlyMap<string, Answer>;
  /** The filters of the chart's own dimensions, in their order. */
  readonly own: readonly (Filter | undefined)[];
  readonly form: string;
  readonly assumptions: Assumptions;
}

/** The part of the state that a chart sees, as it is now. */
export function partOf(chart: Chart, { filters, forms, assumptions }: ViewState, results: Results): Part {
  return {
    answers: chart.queries.map(({ id }) => answerOf(results.snapshot.answers, id)),
    baseline: results.crossfilter.baseline.answers,
    own: chart.brushes.map((dimension) => filters[dimension]),
    form: forms[chart.id] ?? chart.forms[0],
    assumptions,
  };
}

/** What a chart is given to see: its part of the state, and what does not change with it. */
export function inputsOf(
  chart: Chart,
  { answers, baseline, own, form, assumptions }: Part,
  lasting: Pick<Inputs, 'portfolio' | 'map' | 'say' | 'aggregated'>,
): Inputs {
  const ids = new Map(chart.queries.map(({ id }, i) => [id, i]));
  return {
    ...lasting,
    form,
    filters: Object.fromEntries(chart.brushes.flatMap((each, i) => (own[i] ? [[each, own[i]]] : []))),
    assumptions,
    answer: (id) => {
      const answer = answers[ids.get(id) ?? -1];
      if (answer === undefined) throw new Error(`${chart.id} asks for ${id} but does not declare it`);
      return answer;
    },
    baseline: (id) => answerOf(baseline, id),
  };
}
