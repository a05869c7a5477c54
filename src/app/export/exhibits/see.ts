import { AGGREGATED_FROM, type Chart, type Seen } from '../../../charts/kit/define.ts';
import type { Say } from '../../../i18n/say.ts';
import { bodyOf, inputsOf, partOf } from '../../card/part.ts';
import type { AppModel } from '../../model.ts';

/** What a view says now, and in which of its forms; its language need not be that of the page. */
export async function see(
  { portfolio, map, view, results }: AppModel,
  chart: Chart,
  say: Say,
): Promise<{ readonly form: string; readonly seen: Seen }> {
  const part = partOf(chart, view.getState(), results.getState());
  const aggregated = portfolio.projects.length >= AGGREGATED_FROM;
  const body = await bodyOf(chart, part.form, aggregated);
  const seen = body.see(inputsOf(chart, part, { portfolio, map, say, aggregated }));
  return { form: part.form, seen };
}
