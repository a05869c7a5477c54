import { type Assumptions, contributedBy, leftOut, notSplit, peopleInvolved } from './figures.ts';
import { bounds, read, type Reading } from './reading.ts';
import type { Project, Quantity } from './schema.ts';
import { type Statement, statementsOf } from './statements.ts';

/** The figures of a project that the page adds up and ranks by: money by role (SEK), people involved (persons). */
export const MEASURES = ['agency', 'actors', 'eu', 'people'] as const;
export type Measure = (typeof MEASURES)[number];

/** A figure of a project that is missing or not exact, and all the numbers it may be. */
export interface Uncertain {
  readonly project: Project;
  /** What it counts towards. Money that is not split counts towards two measures, and nobody knows how much. */
  readonly measures: readonly [Measure, ...Measure[]];
  /** What is counted of it now; undefined where it is not counted. */
  readonly reading: Reading | undefined;
  /** The least and the most it may be; no upper end is infinite. */
  readonly low: number;
  readonly high: number;
}

/** How a figure falls short of an exact number. */
export type Shortfall = 'approximate' | 'range' | 'atMost' | 'atLeast' | 'notStated' | 'hours' | 'notSplit';

/** What the source says of an uncertain figure. */
export interface Said {
  readonly how: Shortfall;
  /** The statement that stands behind it; without one the source does not even name the figure. */
  readonly key?: string;
  readonly quantity?: Quantity;
}

/** A figure as it is counted in the sums. */
export function readingOf(project: Project, measure: Measure, assumptions: Assumptions): Reading | undefined {
  return measure === 'people' ? read(peopleInvolved(project)) : contributedBy(project, measure, assumptions);
}

/** The most that a role's money can be: what the stated total leaves when the least of the other parts is taken off. */
function limit(project: Project, role: Measure): number {
  const total = read(project.total);
  if (total === undefined || role === 'people') return Number.POSITIVE_INFINITY;
  const others = MEASURES.filter((each) => each !== role && each !== 'people')
    .map((each) => contributedBy(project, each))
    .flatMap((each) => (each === undefined ? [] : [bounds(each)[0]]));
  return Math.max(0, bounds(total)[1] - others.reduce((sum, each) => sum + each, 0));
}

const isExact = ({ low, high, about, open }: Reading): boolean => low === high && !about && !open;

/**
 * The figures of a project that are missing or not exact, among those that the page adds up. Money from the EU only
 * where the source names it; in-kind money that is left out is no unknown.
 * @param counted what is counted of the project by a measure.
 */
export function uncertainFigures(
  project: Project,
  counted: (measure: Measure) => Reading | undefined,
  assumptions: Assumptions,
): Uncertain[] {
  const split = notSplit(project);
  const found: Uncertain[] = [];
  if (split !== undefined) {
    const high = bounds(split)[1];
    found.push({ project, measures: ['agency', 'actors'], reading: undefined, low: 0, high });
  }
  for (const measure of MEASURES) {
    const reading = counted(measure);
    if (reading !== undefined) {
      if (isExact(reading)) continue;
      const [low, high] = bounds(reading);
      found.push({ project, measures: [measure], reading, low, high });
      continue;
    }
    if (split !== undefined && measure !== 'people') continue;
    if (measure === 'eu' && !project.contributions.some(({ role }) => role === 'eu')) continue;
    if (leftOut(project, measure, assumptions)) continue;
    found.push({ project, measures: [measure], reading, low: 0, high: limit(project, measure) });
  }
  return found;
}

function shortfallOf(reading: Reading | undefined, statement: Statement | undefined): Shortfall {
  if (reading === undefined) return statement?.counted === 'hour' ? 'hours' : 'notStated';
  if (reading.open) return 'atLeast';
  if (statement?.quantity.certainty === 'atMost') return 'atMost';
  return reading.low < reading.high ? 'range' : 'approximate';
}

/** What the source says of an uncertain figure, and under which name. Hours where no money is stated. */
export function saidOf({ project, measures, reading }: Uncertain): Said {
  const statements = statementsOf(project);
  if (measures.length > 1 && project.total !== undefined) {
    return { how: 'notSplit', key: 'total', quantity: project.total };
  }
  const [measure] = measures;
  const given =
    measure === 'people'
      ? statements.filter(({ key }) => key === 'people')
      : statements.filter(({ kind, role }) => kind === 'contribution' && role === measure);
  const statement = given.find(({ counted }) => counted !== 'hour') ?? given[0];
  return {
    how: shortfallOf(reading, statement),
    ...(statement ? { key: statement.key, quantity: statement.quantity } : {}),
  };
}
