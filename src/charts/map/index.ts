import { body } from './chart.ts';
import type { Chart } from '../kit/define.ts';
import { names } from './names.ts';

/** Where the projects are: counties by the number of projects, and their base and partner places. */
export const map: Chart = {
  id: 'map',
  span: 4,
  forms: ['places', 'counties'],
  names,
  queries: [
    { id: 'map', table: 'projects', own: ['county', 'place'], by: 'county', measures: [], rows: true },
  ],
  brushes: ['county', 'place'],
  load: () => body,
};
