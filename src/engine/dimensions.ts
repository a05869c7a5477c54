import { fold } from '../lib/fold.ts';
import { type Assumptions, contributedBy, peopleInvolved, totalOf } from '../model/figures.ts';
import { parsePeriod } from '../model/period.ts';
import { read, type Reading, reading } from '../model/reading.ts';
import { agencyShare } from '../model/share.ts';
import type { Contribution, Place, Portfolio, Project, Text } from '../model/schema.ts';

/** What the dimensions and measures read a row with. */
export interface Context {
  readonly portfolio: Portfolio;
  readonly places: ReadonlyMap<string, Place>;
  readonly assumptions: Assumptions;
}

/** A field of the domain that can be filtered: how a row's values are read. */
export type DimensionEntry<Row> =
  | {
      readonly kind: 'category';
      readonly of: (row: Row, context: Context) => string | readonly string[] | undefined;
    }
  | { readonly kind: 'interval'; readonly of: (row: Row, context: Context) => Reading | undefined }
  | { readonly kind: 'text'; readonly of: (row: Row, context: Context) => string };

/** The county value of a project that works in the whole country. */
export const WHOLE_COUNTRY = 'SE';

function counties(project: Project, { places }: Context): string[] {
  return project.places.flatMap(({ place }) => {
    const found = places.get(place);
    if (found?.level === 'country') return [WHOLE_COUNTRY];
    return found?.county === undefined ? [] : [found.county];
  });
}

function sectors(project: Project): string[] {
  const { named, counted } = project.partners;
  return [
    ...named.map((each) => each.sector),
    ...counted.flatMap((each) => [
      ...(each.sector === undefined ? [] : [each.sector]),
      ...(each.mixed ?? []),
    ]),
  ];
}

/** The years a project touches; an open or unknown end has no bound. */
function years(project: Project): Reading | undefined {
  const period = project.period === undefined ? undefined : parsePeriod(project.period);
  if (period === undefined) return undefined;
  const { start, end } = period;
  const last = typeof end === 'string' ? undefined : end.year;
  const first = typeof start === 'string' ? undefined : start.year;
  if (first === undefined) return last === undefined ? undefined : reading(0, last, false, false);
  return reading(first, last ?? first, false, last === undefined);
}

/**
 * What a search looks through, in every language: what is told of a project, and the names in it. Sectors and counties
 * are not among them: nearly every project has some, so they are chosen and not searched for.
 */
function searched(project: Project, { portfolio, places }: Context): string {
  const { name, summary, programme, partners, outcomes, helped, hindered } = project;
  const challenges = portfolio.challenges.filter(({ id }) => project.challenges.includes(id));
  const told: (Text | undefined)[] = [
    summary,
    programme,
    ...challenges.map(({ label }) => label),
    ...partners.counted.map(({ what }) => what),
    ...project.places.map(({ place }) => places.get(place)?.name),
    ...[...outcomes, ...helped, ...hindered].map(({ text }) => text),
  ];
  const words = told.flatMap((each) => (each === undefined ? [] : [each.sv, each.en]));
  return fold([name, ...partners.named.map((each) => each.name), ...words].join('\n'));
}

/** Everything a project can be filtered by, one entry a dimension; the key is its name in the address. */
export const PROJECT_DIMENSIONS = {
  challenge: { kind: 'category', of: (project) => project.challenges },
  county: { kind: 'category', of: counties },
  place: { kind: 'category', of: (project) => project.places.map(({ place }) => place) },
  project: { kind: 'category', of: (project) => project.id },
  sector: { kind: 'category', of: sectors },
  status: { kind: 'category', of: ({ status }) => (status === 'notStated' ? undefined : status) },
  agency: {
    kind: 'interval',
    of: (project, { assumptions }) => contributedBy(project, 'agency', assumptions),
  },
  actors: {
    kind: 'interval',
    of: (project, { assumptions }) => contributedBy(project, 'actors', assumptions),
  },
  total: { kind: 'interval', of: (project, { assumptions }) => totalOf(project, assumptions) },
  /** The agency's part of all that was put in, in per cent. */
  share: { kind: 'interval', of: (project, { assumptions }) => agencyShare(project, assumptions) },
  people: { kind: 'interval', of: (project) => read(peopleInvolved(project)) },
  years: { kind: 'interval', of: years },
  q: { kind: 'text', of: searched },
} as const satisfies Readonly<Record<string, DimensionEntry<Project>>>;

/** Everything a contribution can be filtered by. A joint contribution belongs to each of its funders. */
export const CONTRIBUTION_DIMENSIONS = {
  role: { kind: 'category', of: (contribution) => contribution.role },
  funder: { kind: 'category', of: (contribution) => contribution.by },
} as const satisfies Readonly<Record<string, DimensionEntry<Contribution>>>;

export type ProjectDimensionId = keyof typeof PROJECT_DIMENSIONS;

/** The dimensions among whose values a project may be shared equally. */
const SHARED_AMONG = ['challenge', 'county'] as const;

/**
 * How much of a project counts in each of its values of a dimension: all of it, or, where projects are shared among
 * their challenges and counties, an equal part.
 */
export function partInEach(project: Project, dimension: string, context: Context): number {
  const among = SHARED_AMONG.find((each) => each === dimension);
  if (among === undefined || context.assumptions.several === 'full') return 1;
  const values = new Set(PROJECT_DIMENSIONS[among].of(project, context));
  return 1 / Math.max(1, values.size);
}
