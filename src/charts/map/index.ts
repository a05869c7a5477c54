import { defineChart } from '../kit/define.ts';
import { layout } from './layout.ts';
import { Marks } from './Marks.tsx';
import { describe, title } from './spoken.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { view } from './view.ts';

/** Where the projects are: counties by the number of projects, and their base and partner places. */
export const map = defineChart({
  id: 'map',
  span: 4,
  forms: ['places', 'counties'],
  text,
  queries: [
    { id: 'map', table: 'projects', own: ['county', 'place'], by: 'county', measures: [], rows: true },
  ],
  brushes: ['county', 'place'],
  view,
  layout,
  Marks,
  title,
  subtitle: (_seen, _say, words) => words.subtitle,
  describe,
  table,
});
