import type { Chart } from '../kit/define.ts';
import { names } from './names.ts';

/** Who takes part: a dot a partner by sector, named or only counted; by project in the other form. */
export const partners: Chart = {
  id: 'partners',
  span: 6,
  forms: ['sectors', 'projects'],
  names,
  queries: [
    {
      id: 'partners',
      table: 'projects',
      own: ['sector', 'project'],
      by: 'sector',
      measures: [],
      rows: true,
    },
    { id: 'partners.shown', table: 'projects', own: [], measures: [], rows: true },
  ],
  brushes: ['sector', 'project'],
  load: async () => (await import('./chart.ts')).body,
};
