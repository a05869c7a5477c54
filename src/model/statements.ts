import { peopleInvolved } from './figures.ts';
import type { Form, Project, Quantity, Text, Unit } from './schema.ts';

/** Where in a project a figure stands. */
export type StatementKind =
  | 'contribution'
  | 'total'
  | 'ofWhich'
  | 'people'
  | 'partners'
  | 'outcomes'
  | 'helped'
  | 'hindered';

/** One figure that a project states, or says that it is not stated, with all that belongs to it. */
export interface Statement {
  /** Its name within the project: `agency`, `actors.hours`, `total`, `people`, `people.2`, `outcomes.0`. */
  readonly key: string;
  readonly kind: StatementKind;
  readonly quantity: Quantity;
  readonly counted: Unit | 'count';
  readonly form?: Form;
  /** The role of a contribution, or of a count of people. */
  readonly role?: string;
  /** The funders of a contribution. */
  readonly by?: readonly string[];
  readonly what?: Text;
  readonly when?: string;
  /** Whether it is an aim and not a result. */
  readonly aim?: boolean;
}

/** Gives each key once: a second contribution of a role is `agency.2`. */
function namer() {
  const counts = new Map<string, number>();
  return (key: string): string => {
    const before = counts.get(key);
    counts.set(key, before === undefined ? 1 : before + 1);
    return before === undefined ? key : `${key}.${before + 1}`;
  };
}

function contributions({ contributions: list }: Project): Statement[] {
  const name = namer();
  return list.map(({ role, by, unit, form, amount, what }) => ({
    key: name(unit === 'hour' ? `${role}.hours` : role),
    kind: 'contribution',
    quantity: amount,
    counted: unit,
    form,
    role,
    by,
    ...(what ? { what } : {}),
  }));
}

function people(project: Project): Statement[] {
  const main = peopleInvolved(project);
  return project.people.map(({ role, what, when, count }, i) => ({
    key: count === main ? 'people' : `people.${i}`,
    kind: 'people',
    quantity: count,
    counted: 'count',
    role,
    ...(what ? { what } : {}),
    ...(when === undefined ? {} : { when }),
  }));
}

function findings(project: Project, kind: 'outcomes' | 'helped' | 'hindered'): Statement[] {
  return project[kind].flatMap(({ text, aim, value, page }, i) => {
    if (value === undefined) return [];
    // A figure within a finding stands on the finding's page unless it names another.
    const quantity = value.page === undefined && page !== undefined ? { ...value, page } : value;
    return [
      { key: `${kind}.${i}`, kind, quantity, counted: 'count', what: text, ...(aim ? { aim } : {}) } as const,
    ];
  });
}

/** Every figure of a project, in the order in which the file states them: money, people, partners, findings. */
export function statementsOf(project: Project): readonly Statement[] {
  return [
    ...contributions(project),
    ...(project.total
      ? [{ key: 'total', kind: 'total', quantity: project.total, counted: 'SEK' } as const]
      : []),
    ...(project.ofWhich ?? []).map(
      ({ what, amount }, i): Statement => ({
        key: `ofWhich.${i}`,
        kind: 'ofWhich',
        quantity: amount,
        counted: 'SEK',
        what,
      }),
    ),
    ...people(project),
    ...project.partners.counted.map(
      ({ what, count }, i): Statement => ({
        key: `partners.${i}`,
        kind: 'partners',
        quantity: count,
        counted: 'count',
        what,
      }),
    ),
    ...findings(project, 'outcomes'),
    ...findings(project, 'helped'),
    ...findings(project, 'hindered'),
  ];
}
