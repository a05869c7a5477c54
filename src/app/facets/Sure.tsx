import { useId } from 'react';
import type { IntervalFilter } from '../../engine/filters.ts';
import { POLICY } from '../../model/policy.ts';
import { useSay, useView } from '../context.ts';
import { kindOf } from './ends.ts';
import type { ScaleId } from './queries.ts';
import { text } from './text.ts';
import type { Within } from './within.ts';

/** How many lie within the ends, for certain or only perhaps, and whether the latter are wanted. */
export function Sure({
  dimension,
  filter,
  counted: { stated, possible, certain },
}: Readonly<{ dimension: ScaleId; filter: IntervalFilter | undefined; counted: Within }>) {
  const say = useSay();
  const help = useId();
  const { setFilter } = useView((state) => state.actions);
  const t = text[say.language].scale;
  const bounded = filter?.low !== undefined || filter?.high !== undefined;
  const unsure = possible - certain;
  const within = () => {
    if (!bounded) return t.stated(stated, say.number(stated));
    if (filter?.sure) {
      const left = unsure > 0 ? ` ${t.ruledOut(unsure, say.number(unsure))}` : '';
      return t.within(certain, say.number(certain)) + left;
    }
    const all = t.within(possible, say.number(possible));
    if (unsure === 0) return all;
    if (unsure === possible) return `${all} ${possible === 1 ? t.reachOne : t.reachAll}`;
    return `${all} ${t.reach(unsure, say.number(unsure))}`;
  };
  return (
    <div className="facet-sure">
      <p className="facet-count">{within()}</p>
      <label className="facet-tick">
        <input
          type="checkbox"
          checked={filter?.sure === true}
          disabled={!bounded}
          aria-describedby={help}
          onChange={({ currentTarget: { checked } }) =>
            setFilter(dimension, { kind: 'interval', ...filter, sure: checked ? true : undefined })
          }
        />
        {t.sure}
      </label>
      <p id={help} className="facet-help">
        {t.sureHelp[kindOf(dimension)](say.percent(POLICY.aboutTolerance))}
      </p>
    </div>
  );
}
