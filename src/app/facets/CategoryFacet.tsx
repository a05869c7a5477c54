import { useId, useMemo, useState } from 'react';
import { NOT_STATED } from '../../engine/columns.ts';
import { lowered } from '../../lib/lower.ts';
import { categoriesOf, stateOf } from '../../store/filters.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useApp, useLateAnswer, useSay, useView } from '../context.ts';
import { type CategoryId, FACET_QUERIES } from './queries.ts';
import { text } from './text.ts';
import { firstOf, found, SEARCHED_FROM, valuesOf } from './values.ts';
import { ValueList } from './ValueList.tsx';
import { ValueSearch } from './ValueSearch.tsx';

/** The dimensions of which a project can have several values. */
const SEVERAL: ReadonlySet<string> = new Set(['challenge', 'county', 'place', 'sector']);

function Mode({ dimension }: Readonly<{ dimension: CategoryId }>) {
  const say = useSay();
  const name = useId();
  const mode = useView(({ filters }) => categoriesOf(filters, dimension).mode);
  const { setMode } = useView((state) => state.actions);
  const t = text[say.language].values;
  return (
    <div className="facet-mode">
      <span aria-hidden="true">{t.mode}</span>
      <Segmented
        name={name}
        label={t.mode}
        value={mode}
        onChange={(value) => setMode(dimension, value)}
        options={[
          { value: 'any', text: t.any },
          { value: 'all', text: t.all },
        ]}
      />
    </div>
  );
}

/** The filter of a dimension of values: which are asked for, and which are ruled out. */
export function CategoryFacet({ dimension }: Readonly<{ dimension: CategoryId }>) {
  const say = useSay();
  const { portfolio, map, grammar } = useApp();
  const { groups, kept } = useLateAnswer(FACET_QUERIES[dimension]);
  const filters = useView((state) => state.filters);
  const [query, setQuery] = useState('');
  const t = text[say.language].values;
  const values = useMemo(
    () => valuesOf(dimension, groups, grammar, { portfolio, map, say }),
    [dimension, groups, grammar, portfolio, map, say],
  );
  const matches = found(values, query);
  return (
    <>
      {values.length >= SEARCHED_FROM && (
        <ValueSearch
          label={t.search(lowered(say.t.dimension[dimension]))}
          value={query}
          onChange={setQuery}
        />
      )}
      <ValueList
        dimension={dimension}
        values={firstOf(matches, (id) => stateOf(filters, dimension, id) !== 'off')}
        all={matches.length}
        unstated={groups.of(NOT_STATED).count}
        kept={kept}
        empty={<p className="facet-note">{t.none}</p>}
      />
      {SEVERAL.has(dimension) && <Mode dimension={dimension} />}
    </>
  );
}
