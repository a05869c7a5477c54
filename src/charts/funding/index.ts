import { body } from './chart.ts';
import type { Chart, ChartBody } from '../kit/define.ts';
import { names } from './names.ts';

/** The dimensions of money that the groups of projects brush. */
const MONEY = ['agency', 'actors'];

/** Code that is fetched when first asked for, and from then on at hand. After a failure it is fetched anew. */
function later(fetch: () => Promise<ChartBody>): () => ChartBody | Promise<ChartBody> {
  let known: ChartBody | Promise<ChartBody> | undefined;
  return () => {
    known ??= fetch().then(
      (come) => (known = come),
      (failure: unknown) => {
        known = undefined;
        throw failure;
      },
    );
    return known;
  };
}

const plane = later(async () => (await import('./match/chart.ts')).body);
const groups = later(async () => (await import('./aggregated/chart.ts')).body);

/** Who pays: a bar a project, split by funder; as amounts, as shares, or as one side against the other. */
export const funding: Chart = {
  id: 'funding',
  span: 8,
  forms: ['amount', 'share', 'match'],
  names,
  queries: [
    {
      id: 'funding',
      table: 'projects',
      own: ['project'],
      by: 'sides',
      measures: ['agency', 'actors', 'eu', 'notSplit'],
      rows: true,
    },
    { id: 'funding.agency', table: 'projects', own: ['project', 'agency'], by: 'agency.bins', measures: [] },
    { id: 'funding.cells', table: 'projects', own: ['project', ...MONEY], by: 'match.bins', measures: [] },
    {
      id: 'funding.sides',
      table: 'projects',
      own: ['project', ...MONEY],
      by: 'sides',
      measures: ['agency', 'actors'],
    },
  ],
  brushes: ['project', ...MONEY],
  load: () => body,
  apart(form, aggregated) {
    if (aggregated) return groups();
    // Asked for with the first bars, so that it is at hand when the form is changed.
    const match = plane();
    if (form === 'match') return match;
    if (match instanceof Promise) match.catch(() => undefined);
    return undefined;
  },
};
