import type { Chart } from '../kit/define.ts';
import { later } from '../kit/later.ts';
import { names } from './names.ts';

const places = later(async () => (await import('./chart.ts')).body);
const counties = later(async () => (await import('./counties/chart.ts')).body);

/** Where the projects are: their base and partner places, and counties by the number of projects or by money. */
export const map: Chart = {
  id: 'map',
  span: 4,
  forms: ['places', 'counties', 'money'],
  names,
  queries: [
    {
      id: 'map',
      table: 'projects',
      own: ['county', 'place'],
      by: 'county',
      measures: ['agency', 'actors', 'eu', 'notSplit'],
      rows: true,
    },
  ],
  brushes: ['county', 'place'],
  load: places,
  apart(form, aggregated) {
    // Asked for with the first places, so that it is at hand when the form is changed.
    const coming = counties();
    return form !== 'places' || aggregated ? coming : undefined;
  },
};
