import { chartBody } from '../kit/define.ts';
import { SceneMarks } from '../kit/SceneMarks.tsx';
import { layout } from './layout.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { view } from './view.ts';

/** The body of the chart: what it makes of the answers, and how that looks. */
export const body = chartBody({
  text,
  view,
  layout,
  Marks: SceneMarks,
  title: (seen, _, words) => words.title[seen.form as keyof typeof words.title],
  subtitle: (seen, say, words) =>
    seen.form === 'amount'
      ? words.subtitle.amount(say.moneyUnit(seen.scale))
      : words.subtitle[seen.form as 'share' | 'match'],
  describe: (seen, say, words) => {
    const { agency, actors, rows, kept } = seen;
    const count = `${words.name}: ${say.t.spoken.position(kept, rows.length)}`;
    return words.summary(
      say.speakSum(agency, 'SEK'),
      say.coverage(agency),
      say.speakSum(actors, 'SEK'),
      say.coverage(actors),
      count,
    );
  },
  table,
});
