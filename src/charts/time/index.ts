import type { Chart } from '../kit/define.ts';
import { names } from './names.ts';

/** When each project ran: a bar a project on an axis of years, and how many ran in each year. */
export const time: Chart = {
  id: 'time',
  span: 6,
  forms: ['years'],
  names,
  queries: [
    {
      id: 'time',
      table: 'projects',
      own: ['project', 'years'],
      by: 'years.bins',
      measures: [],
      rows: true,
    },
    { id: 'time.shown', table: 'projects', own: [], by: 'years.bins', measures: [], rows: true },
  ],
  brushes: ['project', 'years'],
  load: async () => (await import('./chart.ts')).body,
};
