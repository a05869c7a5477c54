import { chartBody } from '../kit/define.ts';
import { SceneMarks } from '../kit/SceneMarks.tsx';
import { layout } from './layout.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { describe, title } from './title.ts';
import { view } from './view.ts';

/** The body of the chart: what it makes of the answers, and how that looks. */
export const body = chartBody({
  text,
  view,
  layout,
  Marks: SceneMarks,
  title,
  subtitle: (seen, _say, { subtitle }) =>
    subtitle[seen.kind === 'count' && seen.roles.length > 0 ? 'countBeside' : seen.kind],
  describe,
  table,
});
