import {
  type Assumptions,
  contributedBy,
  DEFAULT_ASSUMPTIONS,
  leftOut,
  moneyContributions,
} from './figures.ts';
import { bounds, type Reading, reading } from './reading.ts';
import type { Project } from './schema.ts';

/**
 * The agency's part (per cent) where a rule ties the two sides to each other, whatever the amounts: as much again, or
 * a split of one total. Undefined where no rule does, or a side has more than one contribution.
 */
export function shareByRule(project: Project): number | undefined {
  const [agency, ...moreAgency] = moneyContributions(project, 'agency');
  const [actors, ...moreActors] = moneyContributions(project, 'actors');
  if (agency === undefined || actors === undefined || moreAgency.length + moreActors.length > 0)
    return undefined;
  const [one, other] = [agency.amount.derived, actors.amount.derived];
  if (other?.rule === 'times' && other.of === 'agency') return 100 / (1 + other.factor);
  if (one?.rule === 'times' && one.of === 'actors') return (100 * one.factor) / (1 + one.factor);
  if (one?.rule !== 'share' || other?.rule !== 'share' || one.of !== other.of) return undefined;
  return (100 * one.percent) / (one.percent + other.percent);
}

const part = (one: number, other: number): number => (one === 0 ? 0 : 100 / (1 + other / one));

/** The bounds of the sum of several readings. */
function together(readings: readonly Reading[]): readonly [low: number, high: number] {
  const ends = readings.map(bounds);
  return [ends.reduce((sum, [low]) => sum + low, 0), ends.reduce((sum, [, high]) => sum + high, 0)];
}

/** The EU's part; without an upper end where it takes part and does not say with how much. */
function fromEU(project: Project, assumptions: Assumptions): Reading | undefined {
  const silent = moneyContributions(project, 'eu').length > 0 && !leftOut(project, 'eu', assumptions);
  return contributedBy(project, 'eu', assumptions) ?? (silent ? reading(0, 0, false, true) : undefined);
}

/**
 * What part the agency pays of all the money of a project (per cent, 0 to 100). Its ends hold in every case: the
 * least of the one side against the most of the other, "about" widened and open ends unbounded.
 * @returns undefined where not both the agency's and the actors' side are stated.
 */
export function agencyShare(
  project: Project,
  assumptions: Assumptions = DEFAULT_ASSUMPTIONS,
): Reading | undefined {
  const agency = contributedBy(project, 'agency', assumptions);
  const actors = contributedBy(project, 'actors', assumptions);
  if (agency === undefined || actors === undefined) return undefined;
  const eu = fromEU(project, assumptions);
  const rule = shareByRule(project);
  if (rule !== undefined && eu === undefined) return reading(rule, rule, false, false);
  const [agencyLow, agencyHigh] = bounds(agency);
  const [othersLow, othersHigh] = together(eu === undefined ? [actors] : [actors, eu]);
  return reading(part(agencyLow, othersHigh), part(agencyHigh, othersLow), false, false);
}
