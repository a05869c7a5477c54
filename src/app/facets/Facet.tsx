import type { ProjectDimensionId } from '../../engine/dimensions.ts';

/** The controls of the filter of one dimension, without a frame. */
export function Facet({ dimension }: Readonly<{ dimension: ProjectDimensionId }>) {
  return <p>{dimension}</p>;
}
