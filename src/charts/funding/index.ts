import { body } from './chart.ts';
import type { Chart } from '../kit/define.ts';
import { names } from './names.ts';

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
      measures: ['agency', 'actors', 'eu', 'notSplit'],
      rows: true,
    },
  ],
  brushes: ['project'],
  load: () => body,
};
