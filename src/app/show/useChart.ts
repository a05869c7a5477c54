import { use, useMemo } from 'react';
import { AGGREGATED_FROM, type Chart, type Seen } from '../../charts/kit/define.ts';
import { bodyOf, inputsOf, partOf } from '../card/part.ts';
import { useApp, useResults, useSay, useView } from '../context.ts';

/** What a view says at this moment. Unlike that of a card it may be another view from one slide to the next. */
export function useChart(chart: Chart): Seen {
  const { portfolio, map } = useApp();
  const say = useSay();
  const state = useView((all) => all);
  const results = useResults((all) => all);
  const part = useMemo(() => partOf(chart, state, results), [chart, state, results]);
  const aggregated = portfolio.projects.length >= AGGREGATED_FROM;
  const coming = bodyOf(chart, part.form, aggregated);
  const body = coming instanceof Promise ? use(coming) : coming;
  return useMemo(
    () => body.see(inputsOf(chart, part, { portfolio, map, say, aggregated })),
    [chart, body, portfolio, map, say, aggregated, part],
  );
}
