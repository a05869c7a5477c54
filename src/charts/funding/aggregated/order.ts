import { type Assumptions, contributedBy, notSplit } from '../../../model/figures.ts';
import type { Reading } from '../../../model/reading.ts';
import type { Portfolio, Project } from '../../../model/schema.ts';

/** The least and the most that any project states (SEK). */
export type Span = readonly [least: number, most: number];

/** What must be known of all projects before a filter is on: read once, since there may be very many. */
export interface Order {
  /** All rows, those with the most known money first. */
  readonly rows: Uint32Array;
  /** Undefined where no project states that side. */
  readonly agency: Span | undefined;
  readonly actors: Span | undefined;
}

const known = new WeakMap<Portfolio, Map<string, Order>>();

/** A span that grows by the readings it is shown. */
function growing() {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return {
    show(reading: Reading | undefined) {
      if (reading === undefined) return;
      least = Math.min(least, reading.low);
      most = Math.max(most, reading.high);
    },
    span: (): Span | undefined => (most < least ? undefined : [least, most]),
  };
}

function orderFor(projects: readonly Project[], assumptions: Assumptions): Order {
  const money = new Float64Array(projects.length);
  const sides = { agency: growing(), actors: growing() };
  for (const [row, project] of projects.entries()) {
    const agency = contributedBy(project, 'agency', assumptions);
    const actors = contributedBy(project, 'actors', assumptions);
    sides.agency.show(agency);
    sides.actors.show(actors);
    const parts = [agency, actors, contributedBy(project, 'eu', assumptions), notSplit(project)];
    money[row] = parts.reduce((sum, part) => (part === undefined ? sum : sum + part[assumptions.end]), 0);
  }
  const rows = Uint32Array.from(projects, (_, row) => row).toSorted(
    (a, b) => (money[b] ?? Number.NaN) - (money[a] ?? Number.NaN),
  );
  return { rows, agency: sides.agency.span(), actors: sides.actors.span() };
}

/** The order of a portfolio's projects by known money, counted as assumed; made once and kept. */
export function orderOf(portfolio: Portfolio, assumptions: Assumptions): Order {
  const orders = known.get(portfolio) ?? new Map<string, Order>();
  known.set(portfolio, orders);
  const key = `${assumptions.end} ${assumptions.inKind}`;
  const order = orders.get(key) ?? orderFor(portfolio.projects, assumptions);
  orders.set(key, order);
  return order;
}

/** The first rows in an order that pass, at most so many: a few steps, however many projects there are. */
export function firstOf({ rows }: Order, passes: (row: number) => boolean, most: number): number[] {
  const first: number[] = [];
  for (const row of rows) {
    if (first.length === most) break;
    if (passes(row)) first.push(row);
  }
  return first;
}
