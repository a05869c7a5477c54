import { use, useCallback, useMemo } from 'react';
import { AGGREGATED_FROM, type Chart, type ChartBody, type Seen } from '../../charts/kit/define.ts';
import { useApp, useSay } from '../context.ts';
import { bodyOf, inputsOf, type Part, partOf } from './part.ts';
import { type Turn, usePatient } from '../patient.ts';

function useBody(chart: Chart, form: string, aggregated: boolean): ChartBody {
  const body = bodyOf(chart, form, aggregated);
  return body instanceof Promise ? use(body) : body;
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
  const select = useCallback(
    () => partOf(chart, view.getState(), results.getState()),
    [chart, view, results],
  );
  return usePatient(select, samePart, stores, turn);
}

/** What a chart sees: what it makes of its part of the state, in the language of the page. */
export function useSeen(chart: Chart, turn: Turn): Seen {
  const { portfolio, map } = useApp();
  const say = useSay();
  const part = usePart(chart, turn);
  const aggregated = portfolio.projects.length >= AGGREGATED_FROM;
  const body = useBody(chart, part.form, aggregated);
  return useMemo(
    () => body.see(inputsOf(chart, part, { portfolio, map, say, aggregated })),
    [chart, body, portfolio, map, say, aggregated, part],
  );
}
