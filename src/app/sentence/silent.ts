import { useEffect, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Answer } from '../../engine/answer.ts';
import { NOT_STATED } from '../../engine/columns.ts';
import { type Filters, intervalOf } from '../../engine/filters.ts';
import type { Query } from '../../engine/query.ts';
import { useApp, useResults } from '../context.ts';
import { type Counts, SCALES } from '../filters/sentence.ts';
import type { Scale } from './clauses.ts';

/** Asks how many pass all other filters and state nothing of a scale. */
const queryOf = (dimension: Scale): Query => ({
  id: `sentence.${dimension}`,
  table: 'projects',
  own: [dimension],
  by: `${dimension}.bins`,
  measures: [],
});

const QUERIES: Readonly<Record<Scale, Query>> = {
  agency: queryOf('agency'),
  actors: queryOf('actors'),
  total: queryOf('total'),
  share: queryOf('share'),
  people: queryOf('people'),
  years: queryOf('years'),
};

/** The scales whose filters leave out those that state nothing without having been asked to. */
function leaving(filters: Filters): readonly Scale[] {
  return SCALES.filter((dimension) => {
    const filter = intervalOf(filters, dimension);
    const bounded = filter?.low !== undefined || filter?.high !== undefined;
    return bounded && filter?.unknown === undefined;
  });
}

/** What must be asked to say who is left out for stating nothing. */
export const silentQueries = (filters: Filters): readonly Query[] =>
  leaving(filters).map((dimension) => QUERIES[dimension]);

/** How many each filter on a scale leaves out for stating nothing there. */
export function silentCounts(
  filters: Filters,
  answers: ReadonlyMap<string, Answer>,
): NonNullable<Counts['silent']> {
  const counts = leaving(filters).flatMap((dimension) => {
    const answer = answers.get(QUERIES[dimension].id);
    return answer === undefined ? [] : [[dimension, answer.groups.of(NOT_STATED).count] as const];
  });
  return Object.fromEntries(counts);
}

/** The same of the page as it is; what must be known for it is asked as soon as the filters change. */
export function useSilent(): Counts['silent'] {
  const { view, results } = useApp();
  // At first while rendering, so that the sentence is whole at once; later before anything renders.
  useState(() => results.ask(silentQueries(view.getState().filters)));
  useEffect(
    () =>
      view.subscribe(
        ({ filters }) => filters,
        (filters) => results.ask(silentQueries(filters)),
        { fireImmediately: true },
      ),
    [view, results],
  );
  return useResults(useShallow(({ snapshot }) => silentCounts(snapshot.filters, snapshot.answers)));
}
