import type { Chart } from '../kit/define.ts';
import { names } from './names.ts';

/** What the projects are for: a bar a challenge, of projects or of money; a project counts in each of its own. */
export const challenges: Chart = {
  id: 'challenges',
  span: 6,
  forms: ['projects', 'money'],
  names,
  queries: [
    {
      id: 'challenges',
      table: 'projects',
      own: ['challenge'],
      by: 'challenge',
      measures: ['agency', 'actors', 'eu', 'notSplit'],
    },
  ],
  brushes: ['challenge'],
  load: async () => (await import('./chart.ts')).body,
};
