import { type Assumptions, DEFAULT_ASSUMPTIONS, peopleInvolved, totalOf } from './figures.ts';
import { read, type Reading, reading } from './reading.ts';
import type { Project } from './schema.ts';
import type { Sum } from './sum.ts';

/** Why nothing can be said of the money per person. */
export type NoQuotient =
  /** The total is not stated. */
  | 'total'
  /** The total is stated, but not what is left of it without in-kind money. */
  | 'rest'
  | 'people'
  | 'both'
  /** It is stated that nobody is involved. */
  | 'nobody'
  /** Neither figure has a known end where the quotient would need one. */
  | 'boundless';

/** A project's total divided by the people involved in it, with both operands (SEK, persons, SEK a person). */
export type PerPerson = { readonly total: Reading | undefined; readonly people: Reading | undefined } & (
  | { readonly quotient: Reading; readonly missing?: undefined }
  | { readonly quotient?: undefined; readonly missing: NoQuotient }
);

/**
 * Divides an amount among a number: the least that it may come to a head is the low end among the high end, the
 * most the high end among the low end. So the quotient holds every quotient of numbers that the two may stand for.
 * "About" stays "about", as in a sum. Among "at least" so many there is no least but 0.
 * @returns undefined where the quotient may be any number, or there is nobody to divide among.
 */
export function divide(amount: Reading, among: Reading): Reading | undefined {
  if (among.high === 0 && !among.open) return undefined;
  const about = amount.about || among.about;
  const nothing = amount.high === 0 && !amount.open;
  const low = nothing || among.open ? 0 : amount.low / among.high;
  if (nothing) return reading(0, 0, about, false);
  const bounded = !amount.open && among.low > 0;
  if (bounded) return reading(low, amount.high / among.low, about, false);
  return low === 0 ? undefined : reading(low, low, about, true);
}

function missingOf(project: Project, total: Reading | undefined, people: Reading | undefined): NoQuotient {
  const noTotal = read(project.total) === undefined ? 'total' : 'rest';
  if (total === undefined) return people === undefined ? 'both' : noTotal;
  if (people === undefined) return 'people';
  return people.high === 0 && !people.open ? 'nobody' : 'boundless';
}

/** The money per person: the stated total (SEK), as counted under the assumptions, among those involved. */
export function perPerson(project: Project, assumptions: Assumptions = DEFAULT_ASSUMPTIONS): PerPerson {
  const total = totalOf(project, assumptions);
  const people = read(peopleInvolved(project));
  const quotient = total && people && divide(total, people);
  if (quotient) return { total, people, quotient };
  return { total, people, missing: missingOf(project, total, people) };
}

/**
 * The two operands of a project that can be divided together with those of others: both stated, with both ends.
 * One without an upper end would leave the quotient of many without any.
 */
export function dividable(
  project: Project,
  assumptions: Assumptions,
): { readonly total: Reading; readonly people: Reading } | undefined {
  const total = totalOf(project, assumptions);
  const people = read(peopleInvolved(project));
  if (total === undefined || people === undefined || total.open || people.open) return undefined;
  return { total, people };
}

/** Divides what many put in together among all of their people. The two sums must be of the same projects. */
export function divideSums(total: Sum, people: Sum): Reading | undefined {
  if (total.known === 0 || total.known !== people.known) return undefined;
  const whole = ({ low, high, about, open }: Sum): Reading => reading(low, high, about > 0, open > 0);
  return divide(whole(total), whole(people));
}
