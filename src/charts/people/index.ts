import type { Chart } from '../kit/define.ts';
import { names } from './names.ts';

/** What the view filters itself. */
const OWN = ['project', 'people'];

/** Who takes part: those involved and those reached, a project a row; and the money that comes to each person. */
export const people: Chart = {
  id: 'people',
  span: 6,
  forms: ['count', 'perPerson'],
  names,
  queries: [
    { id: 'people', table: 'projects', own: OWN, measures: ['people'], rows: true },
    { id: 'people.bins', table: 'projects', own: OWN, by: 'people.bins', measures: [] },
    // What is left under every filter: drawn in full, and for what is said of all.
    { id: 'people.shown', table: 'projects', own: [], measures: ['people'], rows: true },
    {
      id: 'people.challenges',
      table: 'projects',
      own: [],
      by: 'challenge',
      measures: ['totalOfBoth', 'peopleOfBoth'],
    },
  ],
  brushes: OWN,
  load: async () => (await import('./chart.ts')).body,
};
