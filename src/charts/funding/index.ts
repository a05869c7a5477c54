import type { Chart } from '../kit/define.ts';
import { later } from '../kit/later.ts';
import { names } from './names.ts';

/** The two sides, and all that the view filters itself. */
const SIDES = ['agency', 'actors'];
const OWN = ['project', ...SIDES, 'share'];

const bars = later(async () => (await import('./chart.ts')).body);
const plane = later(async () => (await import('./match/chart.ts')).body);
const groups = later(async () => (await import('./aggregated/chart.ts')).body);

/** Who pays: a bar a project, split by funder; as amounts, as shares, or as one side against the other. */
export const funding: Chart = {
  id: 'funding',
  span: 8,
  forms: ['amount', 'share', 'match'],
  names,
  queries: [
    { id: 'funding', table: 'projects', own: OWN, measures: [], rows: true },
    { id: 'funding.shown', table: 'projects', own: [], measures: [], rows: true },
    // Of very many projects each part of the picture ignores only what is brushed on it, so that it shows what the
    // others do. Parts that ignore the same, or nothing that is filtered now, are counted together.
    {
      id: 'funding.largest',
      table: 'projects',
      own: ['project'],
      by: 'sides',
      measures: ['agency', 'actors', 'eu', 'notSplit'],
      rows: true,
    },
    { id: 'funding.shares', table: 'projects', own: ['project', 'share'], measures: [], rows: true },
    { id: 'funding.agency', table: 'projects', own: ['project', 'agency'], by: 'agency.bins', measures: [] },
    { id: 'funding.cells', table: 'projects', own: ['project', ...SIDES], by: 'match.bins', measures: [] },
    { id: 'funding.sides', table: 'projects', own: ['project', ...SIDES], by: 'sides', measures: [] },
  ],
  brushes: OWN,
  load: bars,
  apart(form, aggregated) {
    if (aggregated) return groups();
    // Asked for with the first bars, so that it is at hand when the form is changed.
    const match = plane();
    return form === 'match' ? match : undefined;
  },
};
