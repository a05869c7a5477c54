import { partInEach, PROJECT_DIMENSIONS } from '../../engine/dimensions.ts';
import type { Assumptions } from '../../model/figures.ts';
import type { Portfolio, Project } from '../../model/schema.ts';
import { valueName, type Vocabulary } from '../filters/words.ts';

/** A project as it counts in something compared: in full, or in part where it is shared among its challenges. */
export interface Part {
  readonly project: Project;
  readonly weight: number;
}

/** Something that is compared: a project, or all projects shown that have one value of a dimension. */
export interface Subject {
  /** As the address writes it. */
  readonly pin: string;
  readonly name: string;
  /** What it is the group of; undefined for a project. */
  readonly group: { readonly dimension: string; readonly value: string } | undefined;
  readonly parts: readonly Part[];
  /** A project is compared even where the filters leave it out; it then says so. */
  readonly outside: boolean;
}

/** The dimension and value of a pinned group; undefined for a pinned project. */
function groupOf(pin: string): Subject['group'] {
  const at = pin.indexOf(':');
  return at < 0 ? undefined : { dimension: pin.slice(0, at), value: pin.slice(at + 1) };
}

/** What something pinned is called. */
export function pinName(pin: string, vocabulary: Vocabulary): string {
  const group = groupOf(pin);
  return group ? valueName(group.dimension, group.value, vocabulary) : valueName('project', pin, vocabulary);
}

/** Reads the values that a project has of a dimension. */
function valuesIn(dimension: string, portfolio: Portfolio, assumptions: Assumptions) {
  const places = new Map(portfolio.places.map((place) => [place.id, place]));
  const entry = Object.entries(PROJECT_DIMENSIONS).find(([id]) => id === dimension)?.[1];
  return (project: Project): readonly string[] => {
    if (entry?.kind !== 'category') return [];
    const values = entry.of(project, { portfolio, places, assumptions });
    if (values === undefined) return [];
    return typeof values === 'string' ? [values] : values;
  };
}

/**
 * Finds what is pinned, in the order of pinning. Groups are of the projects that pass the present filters.
 * @param shown the rows of those projects.
 */
export function subjectsOf(
  pins: readonly string[],
  shown: Iterable<number>,
  assumptions: Assumptions,
  vocabulary: Vocabulary,
): Subject[] {
  const { portfolio } = vocabulary;
  const passing = Array.from(shown, (row) => portfolio.projects[row]).filter((each) => each !== undefined);
  return pins.flatMap((pin): Subject[] => {
    const name = pinName(pin, vocabulary);
    const group = groupOf(pin);
    if (group === undefined) {
      const project = portfolio.projects.find(({ id }) => id === pin);
      if (project === undefined) return [];
      return [{ pin, name, group, parts: [{ project, weight: 1 }], outside: !passing.includes(project) }];
    }
    const valuesOf = valuesIn(group.dimension, portfolio, assumptions);
    const places = new Map(portfolio.places.map((place) => [place.id, place]));
    const parts = passing.flatMap((project): Part[] => {
      const values = valuesOf(project);
      if (!values.includes(group.value)) return [];
      const weight = partInEach(project, group.dimension, { portfolio, places, assumptions });
      return [{ project, weight }];
    });
    return [{ pin, name, group, parts, outside: false }];
  });
}
