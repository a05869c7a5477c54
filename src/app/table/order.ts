import type { Say } from '../../i18n/say.ts';
import { type Assumptions, contributedBy, peopleInvolved, totalOf } from '../../model/figures.ts';
import { parsePeriod } from '../../model/period.ts';
import { read } from '../../model/reading.ts';
import type { Portfolio, Project } from '../../model/schema.ts';
import type { Sort } from '../../store/state.ts';

/** What projects are put in order with. */
interface Ordering {
  readonly portfolio: Portfolio;
  readonly sort: readonly Sort[];
  readonly assumptions: Assumptions;
  readonly say: Say;
}

function startOf({ period }: Project): number | undefined {
  const parsed = period === undefined ? undefined : parsePeriod(period);
  if (parsed === undefined) return undefined;
  if (typeof parsed.start !== 'string') return parsed.start.from;
  return typeof parsed.end === 'string' ? undefined : parsed.end.from;
}

/** What projects are sorted by in a column; undefined is not stated, and comes last either way. */
export function sortKey(column: string, { portfolio, assumptions, say }: Omit<Ordering, 'sort'>) {
  const named = (list: readonly { readonly id: string; readonly words: string }[]) => {
    const words = new Map(list.map((each) => [each.id, each.words]));
    return (ids: readonly string[]) =>
      ids.length === 0 ? undefined : ids.map((id) => words.get(id) ?? id).join(', ');
  };
  const challenges = named(portfolio.challenges.map(({ id, label }) => ({ id, words: say.text(label) })));
  const places = named(portfolio.places.map(({ id, name }) => ({ id, words: say.text(name) })));
  const { end } = assumptions;
  return (project: Project): string | number | undefined => {
    switch (column) {
      case 'project':
        return project.name;
      case 'challenges':
        return challenges(project.challenges);
      case 'where':
        return places(project.places.map(({ place }) => place));
      case 'when':
        return startOf(project);
      case 'agency':
      case 'actors':
      case 'eu':
        return contributedBy(project, column, assumptions)?.[end];
      case 'total':
        return totalOf(project, assumptions)?.[end];
      case 'people':
        return read(peopleInvolved(project))?.[end];
      default:
        return undefined;
    }
  };
}

/** Sorting all rows costs more than a filter step may, so each order is kept until another portfolio comes. */
const known = new WeakMap<Portfolio, Map<string, readonly number[]>>();

/** How many orders of a portfolio are kept. */
const KEPT = 8;

/** The rows of all projects in the order in which the table shows them; what states nothing comes last. */
export function tableOrder(ordering: Ordering): readonly number[] {
  const { portfolio, sort, assumptions, say } = ordering;
  const orders = known.get(portfolio) ?? new Map<string, readonly number[]>();
  known.set(portfolio, orders);
  const name = JSON.stringify([sort, assumptions.end, assumptions.inKind, say.language]);
  const order = orders.get(name) ?? sorted(ordering);
  orders.delete(name);
  orders.set(name, order);
  for (const oldest of orders.keys()) {
    if (orders.size <= KEPT) break;
    orders.delete(oldest);
  }
  return order;
}

function sorted(ordering: Ordering): readonly number[] {
  const { portfolio, say, sort } = ordering;
  return sort.toReversed().reduce(
    (rows, { column, descending }) => {
      const keyOf = sortKey(column, ordering);
      const sign = descending ? -1 : 1;
      return rows
        .map((row) => ({ row, key: keyOf(portfolio.projects[row] as Project) }))
        .toSorted(({ key: a }, { key: b }) => {
          if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
          if (typeof a === 'string' && typeof b === 'string') return sign * say.compare(a, b);
          return sign * (Number(a) - Number(b));
        })
        .map(({ row }) => row);
    },
    portfolio.projects.map((_, row) => row),
  );
}

/** The first rows of an order that pass, as many as are wanted. */
export function firstPassing(
  order: readonly number[],
  passes: (row: number) => boolean,
  wanted = Number.POSITIVE_INFINITY,
): number[] {
  const rows: number[] = [];
  for (const row of order) {
    if (rows.length >= wanted) break;
    if (passes(row)) rows.push(row);
  }
  return rows;
}
