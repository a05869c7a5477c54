import type { Assumptions } from './figures.ts';
import { countAbove, type Places } from './rank.ts';
import type { Reading } from './reading.ts';
import type { Project } from './schema.ts';
import { addAll, type Sum } from './sum.ts';
import { type Measure, readingOf, type Said, saidOf, type Uncertain, uncertainFigures } from './uncertain.ts';

/** What a figure could do to the total of a measure once it is known. */
export interface Move {
  readonly measure: Measure;
  /** The furthest the total can get from where it is now (SEK or persons); infinite where nothing limits it. */
  readonly most: number;
}

/** A missing or uncertain figure, with all that it could move. */
export interface Unknown extends Uncertain, Said {
  readonly moves: readonly [Move, ...Move[]];
  /** The smallest and the largest that anyone states of the measure: an indication where nothing limits the figure. */
  readonly stated: readonly [least: number, most: number] | undefined;
  /** The part of a total that it could move, by which the list is ordered. */
  readonly weight: number;
  /** The places it could have by its first measure, everything else as it is counted now. */
  readonly places: Places;
  /** Among how many: those that state the measure, and it. */
  readonly among: number;
}

export interface Unknowns {
  /** Those that matter most, first. */
  readonly list: readonly Unknown[];
  /** How many there are in all. */
  readonly all: number;
  readonly totals: Readonly<Record<Measure, Sum>>;
}

/** What some projects state of a measure, each for itself and together. */
interface Field {
  readonly readings: readonly (Reading | undefined)[];
  readonly sum: Sum;
  /** The counted numbers in ascending order. */
  readonly values: Float64Array;
  readonly spread: readonly [least: number, most: number] | undefined;
}

function fieldOf(projects: readonly Project[], measure: Measure, assumptions: Assumptions): Field {
  const readings = projects.map((project) => readingOf(project, measure, assumptions));
  const stated = readings.flatMap((each) => (each === undefined ? [] : [each]));
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { low, high } of stated) {
    least = Math.min(least, low);
    most = Math.max(most, high);
  }
  return {
    readings,
    sum: addAll(readings),
    values: Float64Array.from(stated, (each) => each[assumptions.end]).toSorted(),
    spread: stated.length === 0 ? undefined : [least, most],
  };
}

/** The furthest a total can get from where it is once the figure is known, the same for each of its measures. */
function mostOf({ reading, low, high }: Uncertain, end: Assumptions['end']): number {
  return reading === undefined ? high : Math.max(reading[end] - low, high - reading[end]);
}

/**
 * How much of a total a move could be, so that kronor and people, and what is limited and what is not, stand in one
 * order. Where nothing limits a figure, the largest that anyone states of its kind stands for what it may add.
 * Where no one states any, it could be everything.
 */
function partOf(most: number, { sum, spread }: Field, end: Assumptions['end']): number {
  const amount = Number.isFinite(most) ? most : spread?.[1];
  return amount === undefined || sum[end] === 0 ? Number.POSITIVE_INFINITY : amount / sum[end];
}

/** The places a figure could have at its ends, all others at the numbers they count with. */
function placesOf({ reading, low, high }: Uncertain, values: Float64Array, end: Assumptions['end']): Places {
  const itself = reading !== undefined && reading[end] > low ? 1 : 0;
  return [1 + countAbove(values, high), 1 + countAbove(values, low) - itself];
}

/**
 * Lists what is not known of some projects by how much it could move: the part of a total of theirs that each could
 * add or take away, the largest first (see {@link partOf}).
 * @param limit how many to list at most.
 */
export function unknownsOf(
  projects: readonly Project[],
  assumptions: Assumptions,
  limit = Number.POSITIVE_INFINITY,
): Unknowns {
  const { end } = assumptions;
  const agency = fieldOf(projects, 'agency', assumptions);
  const actors = fieldOf(projects, 'actors', assumptions);
  const eu = fieldOf(projects, 'eu', assumptions);
  const people = fieldOf(projects, 'people', assumptions);
  const fields: Readonly<Record<Measure, Field>> = { agency, actors, eu, people };

  const found = projects
    .flatMap((project, i) => uncertainFigures(project, (measure) => fields[measure].readings[i], assumptions))
    .map((figure) => {
      const most = mostOf(figure, end);
      return {
        figure,
        most,
        weight: Math.max(...figure.measures.map((each) => partOf(most, fields[each], end))),
      };
    })
    // Two that could be everything differ by nothing, which infinities do not know.
    .toSorted((a, b) => (a.weight === b.weight ? 0 : b.weight - a.weight));
  const list = found.slice(0, limit).map(({ figure, most, weight }): Unknown => {
    const [first, ...rest] = figure.measures;
    const { values, spread } = fields[first];
    return {
      ...figure,
      ...saidOf(figure),
      weight,
      moves: [{ measure: first, most }, ...rest.map((measure) => ({ measure, most }))],
      stated: spread,
      places: placesOf(figure, values, end),
      among: values.length + (figure.reading === undefined ? 1 : 0),
    };
  });
  const totals = { agency: agency.sum, actors: actors.sum, eu: eu.sum, people: people.sum };
  return { list, all: found.length, totals };
}
