import { chartBody } from '../../kit/define.ts';
import { Marks } from '../Marks.tsx';
import { table } from '../table.ts';
import { summary } from '../title.ts';
import { layout } from './layout.ts';
import { type CountiesText, text } from './text.ts';
import { subtitle, title } from './title.ts';
import { type CountiesView, view } from './view.ts';

/** The body of the chart where it shows counties and no places: by projects, by money, or because they are many. */
export const body = chartBody({
  text,
  view,
  layout,
  Marks,
  title,
  subtitle,
  describe: (seen: CountiesView, say, words: CountiesText) =>
    summary(title(seen, say, words), seen, say, words),
  table,
});
