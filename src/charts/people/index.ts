import type { Chart } from '../kit/define.ts';
import { names } from './names.ts';

/** Who takes part: a dot or an interval a project, and beside it those reached, employed and hoped for. */
export const people: Chart = {
  id: 'people',
  span: 6,
  forms: ['count'],
  names,
  queries: [{ id: 'people', table: 'projects', own: ['project'], measures: ['people'], rows: true }],
  brushes: ['project'],
  load: async () => (await import('./chart.ts')).body,
};
