import type { Filters, IntervalFilter } from '../../engine/filters.ts';
import { bounds, type Reading } from '../../model/reading.ts';
import type { Inputs } from '../kit/define.ts';
import { type ProjectState, projectStates } from '../kit/projects.ts';

/** The filter on the number of people, which this view sets itself. */
export function ownInterval(filters: Filters): IntervalFilter | undefined {
  const filter = filters['people'];
  return filter?.kind === 'interval' ? filter : undefined;
}

/** Whether a number of people meets the filter, just as the engine would see it. */
function meets(reading: Reading | undefined, { low, high, unknown }: IntervalFilter): boolean {
  if (reading === undefined) return unknown !== undefined;
  if (unknown === 'only') return false;
  const [from, to] = bounds(reading);
  return from <= (high ?? Number.POSITIVE_INFINITY) && to >= (low ?? Number.NEGATIVE_INFINITY);
}

/** The projects as this view sees them: lit where both of its own filters, by name and by number, let them be. */
export function statesOf(
  inputs: Inputs,
  peopleOf: (state: ProjectState) => Reading | undefined,
): ProjectState[] {
  const filter = ownInterval(inputs.filters);
  const states = projectStates(inputs, 'people');
  if (filter === undefined) return states;
  return states.map((state) => ({ ...state, lit: state.lit && meets(peopleOf(state), filter) }));
}
