import { contributedBy, inKindBy, notSplit, peopleInvolved, totalOf } from '../model/figures.ts';
import { dividable } from '../model/perperson.ts';
import { read, type Reading } from '../model/reading.ts';
import type { Contribution, Project } from '../model/schema.ts';
import type { Context } from './dimensions.ts';

/** A field of the domain that can be added up. */
export type MeasureEntry<Row> = (row: Row, context: Context) => Reading | undefined;

/** What is added up over projects: money in SEK, people in persons. */
export const PROJECT_MEASURES = {
  agency: (project, { assumptions }) => contributedBy(project, 'agency', assumptions),
  actors: (project, { assumptions }) => contributedBy(project, 'actors', assumptions),
  eu: (project, { assumptions }) => contributedBy(project, 'eu', assumptions),
  notSplit: (project) => notSplit(project),
  agencyInKind: (project, { assumptions }) => inKindBy(project, 'agency', assumptions),
  actorsInKind: (project, { assumptions }) => inKindBy(project, 'actors', assumptions),
  total: (project, { assumptions }) => totalOf(project, assumptions),
  people: (project) => read(peopleInvolved(project)),
  // Of those alone that state both, so that the one can be divided by the other.
  totalOfBoth: (project, { assumptions }) => dividable(project, assumptions)?.total,
  peopleOfBoth: (project, { assumptions }) => dividable(project, assumptions)?.people,
} as const satisfies Readonly<Record<string, MeasureEntry<Project>>>;

/** What is added up over contributions: money in SEK; hours are no money and not stated here. */
export const CONTRIBUTION_MEASURES = {
  money: (contribution) => (contribution.unit === 'SEK' ? read(contribution.amount) : undefined),
} as const satisfies Readonly<Record<string, MeasureEntry<Contribution>>>;
