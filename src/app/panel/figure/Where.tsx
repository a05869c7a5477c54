import type { Project } from '../../../model/schema.ts';
import type { Statement } from '../../../model/statements.ts';
import { sumFigure } from '../../../engine/figurenames.ts';
import { useAnswer, useApp, useSay, useView } from '../../context.ts';
import { type Counting, countingOf } from './counting.ts';
import { text } from './text.ts';

/** Says in which sums a figure counts at present, or why in none, with the way to each of them. */
export function Where({ project, statement }: Readonly<{ project: Project; statement: Statement }>) {
  const say = useSay();
  const { portfolio } = useApp();
  const assumptions = useView((state) => state.assumptions);
  const { ask } = useView((state) => state.actions);
  const totals = useAnswer('totals').total;
  const { rows } = useAnswer('table');
  const t = text[say.language];
  const shown = rows?.passes(portfolio.projects.indexOf(project)) ?? true;
  const list = countingOf(statement, project, assumptions);

  const words = ({ how, sum: id }: Counting): string => {
    if (id === undefined) return t[how];
    const sum = totals.sum(id);
    const name = t.as[id];
    if (how === 'leftOut' || how === 'incomplete') return t[how](name);
    if (!shown) return how === 'unknown' ? t.unknownNone(name) : t.outside(name);
    const written = say.sum(sum, id === 'people' ? 'count' : 'SEK');
    return how === 'unknown'
      ? t.unknown(name, say.coverage(sum))
      : t.counted(name, written, say.coverage(sum));
  };
  const counted = list.some(({ how }) => how === 'counted');
  const several = project.challenges.length;
  const byChallenge = assumptions.several === 'full' ? t.inEach : t.sharedBy;
  const { quantity } = statement;
  return (
    <div className="where" role="status">
      <p>
        {list.map(words).join(' ')}
        {counted && quantity.certainty === 'range' && ` ${t.ends}`}
        {counted && several > 1 && ` ${byChallenge(say.numberWord(several))}`}
      </p>
      {list.flatMap(({ sum }) =>
        sum === undefined || !shown
          ? []
          : [
              <button key={sum} type="button" className="text-button" onClick={() => ask(sumFigure(sum))}>
                {t.showSum(t.as[sum])}
              </button>,
            ],
      )}
    </div>
  );
}
