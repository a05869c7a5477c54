import { useId, useRef } from 'react';
import type { IntervalFilter } from '../../engine/filters.ts';
import { useSay, useView } from '../context.ts';
import type { ScaleId } from './queries.ts';
import { text } from './text.ts';

/** What is wanted of those that state nothing. */
type Wanted = 'keep' | 'leave' | 'only';

/** Without a filter they are kept; with ends alone they are left out. */
function wantedBy(filter: IntervalFilter | undefined): Wanted {
  if (filter === undefined) return 'keep';
  return filter.unknown ?? 'leave';
}

const hasEnds = (filter: IntervalFilter | undefined): filter is IntervalFilter =>
  filter?.low !== undefined || filter?.high !== undefined;

/** What is to become of those that state nothing: they are kept, left out, or all that is shown. */
export function Silent({
  dimension,
  filter,
  count,
  stated,
}: Readonly<{
  dimension: ScaleId;
  filter: IntervalFilter | undefined;
  /** How many state nothing, and how many something, under the other filters. */
  count: number;
  stated: number;
}>) {
  const say = useSay();
  const name = useId();
  const { setFilter } = useView((state) => state.actions);
  // Who looks at the silent ones alone, and goes back, finds the ends that were set.
  const before = useRef<IntervalFilter>(undefined);
  const t = text[say.language].scale;
  const now = wantedBy(filter);
  const choose = (wanted: Wanted) => {
    if (hasEnds(filter)) before.current = filter;
    if (wanted === 'only') return setFilter(dimension, { kind: 'interval', unknown: 'only' });
    const { low, high, sure } = (now === 'only' ? before.current : filter) ?? {};
    const unknown = wanted === 'keep' ? wanted : undefined;
    return setFilter(dimension, { kind: 'interval', low, high, sure, unknown });
  };
  const option = (wanted: Wanted, words: string) => (
    <label className="facet-tick">
      <input
        type="radio"
        name={name}
        checked={now === wanted}
        disabled={count === 0 && now !== wanted && (wanted === 'only' || now === 'keep')}
        onChange={() => choose(wanted)}
      />
      {words}
    </label>
  );
  return (
    <fieldset className="silent-choice" aria-describedby={count === 0 ? `${name}none` : undefined}>
      <legend>{t.silent(count, say.number(count))}</legend>
      {option('keep', t.keep(count))}
      {option('leave', t.leave(count))}
      {option('only', t.only(count))}
      {count === 0 && (
        <p id={`${name}none`} className="facet-note">
          {stated === 0 ? text[say.language].nothing : t.noneSilent}
        </p>
      )}
    </fieldset>
  );
}
