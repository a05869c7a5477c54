import type { Say } from '../../i18n/say.ts';
import type { Assumptions } from '../../model/figures.ts';
import type { Portfolio, Project, Quantity } from '../../model/schema.ts';

/** What figures are counted and put into words with. */
export interface Speaker {
  readonly portfolio: Portfolio;
  readonly assumptions: Assumptions;
  readonly say: Say;
  /** The name of a county by its code (`SE-M`), and of the whole country (`SE`). */
  readonly county: (id: string) => string;
}

/** Between the items of a list in a cell: names have commas of their own. */
export const BETWEEN = '; ';

/** Names by id, in the chosen language; an id that has none stands for itself. */
export function namer(
  list: readonly { readonly id: string; readonly words: string }[],
): (ids: readonly string[]) => string | undefined {
  const words = new Map(list.map((each) => [each.id, each.words]));
  return (ids) =>
    ids.length === 0 ? undefined : [...new Set(ids)].map((id) => words.get(id) ?? id).join(BETWEEN);
}

/** The pages that figures stand on: a number where it is one, a list where they are several. */
export function pagesOf(
  figures: readonly (Pick<Quantity, 'page'> | undefined)[],
): string | number | undefined {
  const pages = figures.flatMap((each) => (each?.page === undefined ? [] : [each.page]));
  const different = [...new Set(pages)].toSorted((a, b) => a - b);
  return different.length > 1 ? different.join(', ') : different[0];
}

/** The id of the source that a figure stands in: the one it names, else the first of the portfolio. */
export const sourceOf = ({ source }: Pick<Quantity, 'source'>, { sources }: Portfolio): string =>
  source ?? sources[0]?.id ?? '';

/** The counties that a project is in, by their codes, in its order. */
export function countiesOf(
  project: Project,
  places: ReadonlyMap<string, Portfolio['places'][number]>,
  wholeCountry: string,
): string[] {
  return project.places.flatMap(({ place }) => {
    const found = places.get(place);
    if (found?.level === 'country') return [wholeCountry];
    return found?.county === undefined ? [] : [found.county];
  });
}
