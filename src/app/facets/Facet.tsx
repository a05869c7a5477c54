import type { ProjectDimensionId } from '../../engine/dimensions.ts';
import { useSay, useView } from '../context.ts';
import { CategoryFacet } from './CategoryFacet.tsx';
import { ProjectFacet } from './ProjectFacet.tsx';
import { isCategory, isScale } from './queries.ts';
import { ScaleFacet } from './ScaleFacet.tsx';
import { SearchFacet } from './SearchFacet.tsx';
import { text } from './text.ts';

function Controls({ dimension }: Readonly<{ dimension: ProjectDimensionId }>) {
  if (dimension === 'project') return <ProjectFacet />;
  if (isCategory(dimension)) return <CategoryFacet dimension={dimension} />;
  return isScale(dimension) ? <ScaleFacet dimension={dimension} /> : <SearchFacet />;
}

/** The controls of the filter of one dimension, without a frame: all of it can be set here, and let go of. */
export function Facet({ dimension }: Readonly<{ dimension: ProjectDimensionId }>) {
  const say = useSay();
  const name = say.t.dimension[dimension];
  const on = useView(({ filters }) => filters[dimension] !== undefined);
  const { clear } = useView((state) => state.actions);
  return (
    <div className="facet" role="group" aria-label={name}>
      <Controls dimension={dimension} />
      {on && (
        <button type="button" className="text-button facet-reset" onClick={() => clear(dimension)}>
          {text[say.language].reset(name)}
        </button>
      )}
    </div>
  );
}
