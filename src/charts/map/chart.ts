import { chartBody } from '../kit/define.ts';
import { layout } from './layout.ts';
import { Marks } from './Marks.tsx';
import { table } from './table.ts';
import { text } from './text.ts';
import { summary, title } from './title.ts';
import { view } from './view.ts';

/** The body of the chart in its first form, the places: what it makes of the answers, and how that looks. */
export const body = chartBody({
  text,
  view,
  layout,
  Marks,
  title,
  subtitle: (_seen, _say, words) => words.subtitle,
  describe: (seen, say, words) => summary(title(seen, say, words), seen, say, words),
  table,
});
