import { defineChart } from '../kit/define.ts';
import { layout } from './layout.ts';
import { Marks } from './Marks.tsx';
import { table } from './table.ts';
import { text } from './text.ts';
import { describe, subtitle, title } from './title.ts';
import { view } from './view.ts';

/** What the projects are for: a bar a challenge, of projects or of money; a project counts in each of its own. */
export const challenges = defineChart({
  id: 'challenges',
  span: 6,
  forms: ['projects', 'money'],
  text,
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
  view,
  layout,
  Marks,
  title,
  subtitle,
  describe,
  table,
});
