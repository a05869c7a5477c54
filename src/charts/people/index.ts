import { defineChart } from '../kit/define.ts';
import { SceneMarks } from '../kit/SceneMarks.tsx';
import { layout } from './layout.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { describe, title } from './title.ts';
import { view } from './view.ts';

/** Who takes part: a dot or an interval a project, and beside it those reached, employed and hoped for. */
export const people = defineChart({
  id: 'people',
  span: 6,
  forms: ['count'],
  text,
  queries: [{ id: 'people', table: 'projects', own: ['project'], measures: ['people'], rows: true }],
  brushes: ['project'],
  view,
  layout,
  Marks: SceneMarks,
  title,
  subtitle: (_view, _say, words) => words.subtitle,
  describe,
  table,
});
