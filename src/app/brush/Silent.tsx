import { intervalOf } from '../../engine/filters.ts';
import { NOT_STATED } from '../../engine/columns.ts';
import type { Query } from '../../engine/query.ts';
import { useLateAnswer, useSay, useView } from '../context.ts';
import { text } from './text.ts';
import { isScaled, type Scaled } from './words.ts';

/** Asks how many pass all other filters and state nothing of a scale. */
const queryOf = (dimension: Scaled): Query => ({
  id: `brush.${dimension}`,
  table: 'projects',
  own: [dimension],
  by: `${dimension}.bins`,
  measures: [],
});

const QUERIES: Readonly<Record<Scaled, Query>> = {
  agency: queryOf('agency'),
  actors: queryOf('actors'),
  total: queryOf('total'),
  share: queryOf('share'),
  people: queryOf('people'),
  years: queryOf('years'),
};

function SilentOn({ dimension }: Readonly<{ dimension: Scaled }>) {
  const say = useSay();
  const t = text[say.language];
  const { groups } = useLateAnswer(QUERIES[dimension]);
  const filter = useView(({ filters }) => intervalOf(filters, dimension));
  const actions = useView((state) => state.actions);
  const { count } = groups.of(NOT_STATED);
  if (count === 0 || filter === undefined || filter.unknown === 'only') return null;
  const kept = filter.unknown === 'keep';
  return (
    <p className="silent">
      <span>
        {t.silent[dimension](count, say.number(count))}
        {kept ? t.kept(count) : t.left(count)}
      </span>{' '}
      <label>
        <input
          type="checkbox"
          checked={kept}
          onChange={() => actions.setFilter(dimension, { ...filter, unknown: kept ? undefined : 'keep' })}
        />
        {t.keep(count)}
      </label>
    </p>
  );
}

/** How many projects a view's brushes leave out because they state nothing, each with a switch to keep them. */
export function Silent({ dimensions }: Readonly<{ dimensions: readonly string[] }>) {
  return dimensions.map(
    (dimension) => isScaled(dimension) && <SilentOn key={dimension} dimension={dimension} />,
  );
}
