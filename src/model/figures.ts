import { read, type Reading } from './reading.ts';
import type { Contribution, Project, Quantity } from './schema.ts';
import { add, type Sum, sumOf } from './sum.ts';

/** The judgements a reader may change. They are part of the address and of every caption. */
export interface Assumptions {
  /** Which end of an uncertain figure is used for order and length. */
  readonly end: 'low' | 'middle' | 'high';
  readonly inKind: 'counted' | 'leftOut';
  /** Whether a project with several challenges counts in full in each, or is shared equally among them. */
  readonly several: 'full' | 'shared';
}

export const DEFAULT_ASSUMPTIONS: Assumptions = { end: 'middle', inKind: 'counted', several: 'full' };

const isInKind = (contribution: Contribution): boolean =>
  contribution.form === 'inKind' || contribution.form === 'partlyInKind';

/** Whether a role's money is stated but not counted, because all of it is in kind and in-kind is left out. */
export function leftOut(project: Project, role: string, assumptions: Assumptions): boolean {
  const money = moneyContributions(project, role);
  return assumptions.inKind === 'leftOut' && money.length > 0 && money.every(isInKind);
}

/**
 * How much of the money a role put in, as {@link contributedBy} counts it, is in kind, wholly or in part (SEK).
 * @returns undefined where none is, where in-kind money is left out, and where not all of the role's is stated.
 */
export function inKindBy(project: Project, role: string, assumptions: Assumptions): Reading | undefined {
  if (assumptions.inKind === 'leftOut' || !project.contributions.some(isInKind)) return undefined;
  if (contributedBy(project, role, assumptions) === undefined) return undefined;
  const contributions = project.contributions.filter(isInKind);
  return contributedBy({ ...project, contributions }, role, assumptions);
}

/** The money contributions of a role. Hours are no money and never turned into it. */
export function moneyContributions(project: Project, role: string): readonly Contribution[] {
  return project.contributions.filter((each) => each.role === role && each.unit === 'SEK');
}

function together(quantities: readonly (Quantity | undefined)[]): Reading | undefined {
  const [first, ...rest] = quantities.map(read);
  if (first === undefined || rest.length === 0) return first;
  const sum = rest.map(sumOf).reduce(add, sumOf(first));
  return sum.unknown > 0 ? undefined : asReading(sum);
}

const asReading = (sum: Sum): Reading => ({
  low: sum.low,
  middle: sum.middle,
  high: sum.high,
  about: sum.about > 0,
  open: sum.open > 0,
});

/**
 * The money (SEK) a role put into a project, as counted under the assumptions.
 * @returns undefined where nothing, or not all of it, is stated.
 */
export function contributedBy(
  project: Project,
  role: string,
  assumptions: Assumptions = DEFAULT_ASSUMPTIONS,
): Reading | undefined {
  const counted = moneyContributions(project, role).filter(
    (each) => assumptions.inKind === 'counted' || !isInKind(each),
  );
  return together(counted.map((each) => each.amount));
}

/**
 * A stated total of which no part is stated (SEK): known money that belongs to no one by name.
 * It is never counted as the agency's or the actors'.
 */
export function notSplit(project: Project): Reading | undefined {
  const anyPart = project.contributions.some(
    (each) => each.unit === 'SEK' && read(each.amount) !== undefined,
  );
  return anyPart ? undefined : read(project.total);
}

/** The stated total (SEK); with in-kind left out, what remains of it, where every part that remains is stated. */
export function totalOf(
  project: Project,
  assumptions: Assumptions = DEFAULT_ASSUMPTIONS,
): Reading | undefined {
  const stated = read(project.total);
  if (stated === undefined || assumptions.inKind === 'counted') return stated;
  if (!project.contributions.some(isInKind)) return stated;
  const rest = project.contributions.filter((each) => each.unit === 'SEK' && !isInKind(each));
  return together(rest.map((each) => each.amount));
}

/** The main count of a project: the people involved in it, as stated (persons). */
export function peopleInvolved(project: Project): Quantity | undefined {
  return project.people.find((each) => each.role === 'involved')?.count;
}
