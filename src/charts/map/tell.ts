import type { Groups } from '../../engine/answer.ts';
import type { Say } from '../../i18n/say.ts';
import { sumFigure } from '../../engine/figurenames.ts';
import type { MapProject } from './projects.ts';
import type { MapText } from './text.ts';
import type { Region } from './view.ts';

/** A figure that can be asked, and how it is read aloud. */
export interface Asked {
  readonly figure: string;
  readonly label: string;
}

/** How a form of the map tells what a region has: how many projects, or how much of their money is known. */
export interface Telling {
  /** What shades a region; undefined where nothing is known of its projects. */
  readonly value: (groups: Groups, id: string) => number | undefined;
  /** The number beside its name, now and without any filter; undefined where nothing is known to be written. */
  readonly shown: (region: Region) => string | undefined;
  readonly ever: (region: Region) => string | undefined;
  /** As read aloud after its name. */
  readonly spoken: (region: Region) => string;
  /** As said in the summary: of a county after its name, and of what has no point on the map. */
  readonly brief: (region: Region) => string;
  readonly whole: (region: Region) => string;
  readonly asked: (region: Region, name: string) => Asked | undefined;
  /** What is told of projects that are too many to be named. */
  readonly unnamed: (region: Region) => readonly string[];
  /** The heading of the projects that state no place. */
  readonly notStated: string;
  /** What each class of counties stands for, from light to dark. */
  readonly classes: (limits: readonly number[]) => readonly string[];
  /** What a county is whose projects state nothing. */
  readonly unknown: string;
  /** What is to be known about the figures of the form. */
  readonly notes: readonly string[];
  /** The columns of the table between the projects and their number, and what stands in them. */
  readonly columns: readonly { readonly id: string; readonly label: string; readonly numeric: boolean }[];
  readonly cells: (region: Region) => readonly string[];
}

/** So many names are said or written; the rest are counted. */
export const NAMES = 5;

/** The names of those within the filter, or of all where none is. */
export function namesOf(projects: readonly MapProject[], say: Say, text: MapText): string {
  const within = projects.filter((each) => each.within);
  const told = within.length > 0 ? within : projects;
  const names = told.slice(0, NAMES).map(({ name }) => name);
  const rest = told.length - names.length;
  return say.list(rest > 0 ? [...names, text.more(say.number(rest))] : names);
}

/** Tells regions by the number of their projects. */
export function countTelling(say: Say, text: MapText): Telling {
  const counted = ({ count }: Region): string => text.projects(count, say.number(count));
  return {
    value: (groups, id) => groups.of(id).count,
    shown: ({ count }) => say.number(count),
    ever: ({ ever }) => say.number(ever),
    spoken: (region) =>
      [counted(region), ...(region.projects.length > 0 ? [namesOf(region.projects, say, text)] : [])].join(
        ', ',
      ),
    brief: ({ count }) => say.number(count),
    whole: counted,
    // "Not stated" is no value that a figure could be asked of.
    asked: ({ id, count }, name) =>
      id === ''
        ? undefined
        : {
            figure: sumFigure('projects', { dimension: 'county', value: id }),
            label: text.figure(name, say.number(count)),
          },
    unnamed: () => [],
    notStated: text.notStated,
    classes: (limits) => {
      const last = limits.at(-1);
      if (last === undefined) return [text.anyProjects];
      const below = limits.map((limit, i) => {
        const [low, high] = [limits[i - 1] ?? 1, limit - 1];
        return low === high ? say.number(low) : text.between(say.number(low), say.number(high));
      });
      return [...below, text.projectsFrom(say.number(last))];
    },
    unknown: text.notStated,
    notes: [],
    columns: [],
    cells: () => [],
  };
}
