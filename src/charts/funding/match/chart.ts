import { chartBody } from '../../kit/define.ts';
import type { Scene } from '../../kit/scene.ts';
import { SceneMarks } from '../../kit/SceneMarks.tsx';
import { titleOfMatch } from '../matching.ts';
import { table } from '../table.ts';
import { describe } from '../title.ts';
import { type FundingView, view } from '../view.ts';
import { layout } from './layout.ts';
import { type MatchText, text } from './text.ts';

/** The body of the form that sets one side against the other. */
export const body = chartBody<FundingView, Scene, MatchText>({
  text,
  view,
  layout,
  Marks: SceneMarks,
  title: ({ rows }, say, words) => titleOfMatch(rows, words.neutral, say, words),
  subtitle: ({ rows, kept }, say, words) => {
    const both = rows.filter((row) => row.lit && row.noShare === undefined).length;
    return words.against(words.matched(both, say.number(both), say.number(kept)));
  },
  describe,
  table,
});
