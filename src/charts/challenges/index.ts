import type { Chart } from '../kit/define.ts';
import { names } from './names.ts';

/** What the projects are for: a bar a challenge, of projects or of money, and which challenges go together. */
export const challenges: Chart = {
  id: 'challenges',
  span: 6,
  forms: ['projects', 'money', 'overlap'],
  names,
  queries: [
    {
      id: 'challenges',
      table: 'projects',
      own: ['challenge'],
      by: 'challenge',
      measures: ['agency', 'actors', 'eu', 'notSplit', 'agencyInKind', 'actorsInKind'],
    },
  ],
  brushes: ['challenge'],
  load: async () => (await import('./chart.ts')).body,
};
