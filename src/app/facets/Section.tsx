import { useMemo, useState } from 'react';
import type { ProjectDimensionId } from '../../engine/dimensions.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useApp, useSay, useView } from '../context.ts';
import { filterWords } from '../filters/words.ts';
import { Facet } from './Facet.tsx';
import { text } from './text.ts';

/** A facet that can be folded away; what it filters stands in its line. It is there at first where it filters. */
export function Section({ dimension }: Readonly<{ dimension: ProjectDimensionId }>) {
  const say = useSay();
  const { portfolio, map } = useApp();
  const filter = useView(({ filters }) => filters[dimension]);
  const [open, setOpen] = useState(filter !== undefined);
  const words = useMemo(() => {
    if (filter === undefined) return text[say.language].all;
    // All of none, as an address may ask, has no values to name.
    const mode = filter.kind === 'categories' ? filter.mode : 'any';
    return filterWords(dimension, filter, { portfolio, map, say }) || say.t.filters[mode];
  }, [dimension, filter, portfolio, map, say]);
  return (
    <details
      id={`facet-${dimension}`}
      className="facet-section"
      data-on={filter !== undefined}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <Icon name="chevron" />
        <span className="facet-name">{say.t.dimension[dimension]}</span>
        <span className="facet-state">{words}</span>
      </summary>
      {open && <Facet dimension={dimension} />}
    </details>
  );
}
