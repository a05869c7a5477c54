import { defineChart } from '../kit/define.ts';
import { SceneMarks } from '../kit/SceneMarks.tsx';
import { layout } from './layout.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { view } from './view.ts';

/** Who pays: a bar a project, split by funder; as amounts, as shares, or as one side against the other. */
export const funding = defineChart({
  id: 'funding',
  span: 8,
  forms: ['amount', 'share', 'match'],
  text,
  queries: [
    {
      id: 'funding',
      table: 'projects',
      own: ['project'],
      measures: ['agency', 'actors', 'eu', 'notSplit'],
      rows: true,
    },
  ],
  brushes: ['project'],
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
