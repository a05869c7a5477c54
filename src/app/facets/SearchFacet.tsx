import { useId } from 'react';
import { useAnswer, useSay, useView } from '../context.ts';
import { SearchField } from '../filters/SearchField.tsx';
import { text } from './text.ts';

/** The filter by words: what is searched, and how many it leaves. */
export function SearchFacet() {
  const say = useSay();
  const field = useId();
  const help = useId();
  const on = useView(({ filters }) => filters['q'] !== undefined);
  const { kept } = useAnswer('totals');
  const t = text[say.language].search;
  return (
    <>
      <SearchField id={field} describedBy={help} />
      <p id={help} className="facet-help">
        {on && <span className="facet-count">{t.match(kept, say.number(kept))} </span>}
        {t.searches}
      </p>
    </>
  );
}
