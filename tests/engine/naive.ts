// The engine's oracle: recounts everything from plain objects, every time, in the plainest way there is.
// It shares no code with the engine, only the names of its types.

import type { Filter, Filters } from '../../src/engine/filters.ts';
import type { TableId } from '../../src/engine/link.ts';
import type { Query } from '../../src/engine/query.ts';
import { bounds, type Reading, reading } from '../../src/model/reading.ts';
import { add, addAll, type Sum } from '../../src/model/sum.ts';

export interface Contribution {
  readonly role: string | undefined;
  readonly funders: readonly string[];
  readonly amount: Reading | undefined;
}

export interface Project {
  readonly challenges: readonly string[];
  readonly status: string | undefined;
  readonly people: Reading | undefined;
  readonly total: Reading | undefined;
  readonly text: string;
  readonly contributions: readonly Contribution[];
}

/** The columns of the test's two tables, by dimension: which table, and what a row holds. */
export const FIELDS = {
  challenge: { table: 'projects', kind: 'categories', get: (row: Project) => row.challenges },
  status: { table: 'projects', kind: 'categories', get: (row: Project) => row.status },
  people: { table: 'projects', kind: 'interval', get: (row: Project) => row.people },
  total: { table: 'projects', kind: 'interval', get: (row: Project) => row.total },
  words: { table: 'projects', kind: 'text', get: (row: Project) => row.text },
  role: { table: 'contributions', kind: 'categories', get: (row: Contribution) => row.role },
  funder: { table: 'contributions', kind: 'categories', get: (row: Contribution) => row.funders },
  amount: { table: 'contributions', kind: 'interval', get: (row: Contribution) => row.amount },
} as const;

export type Field = keyof typeof FIELDS;
export const fields = Object.keys(FIELDS) as Field[];

interface Pair {
  readonly project: Project;
  readonly contribution: Contribution | undefined;
}

export interface Recount {
  readonly count: number;
  readonly sums: Readonly<Record<string, Sum>>;
}

/** The value of a field in a row, or, for a contribution, in its project. */
function value(field: Field, { project, contribution }: Pair): unknown {
  const { table, get } = FIELDS[field];
  return (get as (row: unknown) => unknown)(table === 'projects' ? project : contribution);
}

/** As the engine documents: amounts are kept to 1/64. */
const rounded = (amount: number) => Math.round(amount * 64) / 64;

function roundedReading(stated: Reading | undefined): Reading | undefined {
  if (stated === undefined) return undefined;
  const { strict } = stated;
  const plain = reading(rounded(stated.low), rounded(stated.high), stated.about, stated.open);
  return strict === undefined ? plain : { ...plain, strict };
}

function listed(stated: unknown): string[] {
  const list = Array.isArray(stated) ? stated : stated === undefined ? [] : [stated];
  return list.length === 0 ? [''] : [...new Set(list as string[])];
}

function passes(filter: Filter, stated: unknown): boolean {
  if (filter.kind === 'text') return filter.words.every((word) => (stated as string).includes(word));
  if (filter.kind === 'categories') {
    const values = listed(stated);
    const has = (wanted: string) => values.includes(wanted);
    if (filter.exclude.some(has)) return false;
    if (filter.include.length === 0) return true;
    return filter.mode === 'any' ? filter.include.some(has) : filter.include.every(has);
  }
  const read = roundedReading(stated as Reading | undefined);
  if (read === undefined) return filter.unknown !== undefined;
  if (filter.unknown === 'only') return false;
  const [low, high] = bounds(read).map(rounded) as [number, number];
  const from = rounded(filter.low ?? -Infinity);
  const to = rounded(filter.high ?? Infinity);
  if (filter.sure) return low >= from && high <= to;
  // More than 20 has nothing in common with what ends at 20.
  if (read.strict === 'low' && low === to) return false;
  if (read.strict === 'high' && high === from) return false;
  return low <= to && high >= from;
}

/** Whether a filter leaves every row in, whatever it states. */
export function idle(filter: Filter): boolean {
  if (filter.kind === 'text') return filter.words.every((word) => word === '');
  if (filter.kind === 'categories') return filter.include.length + filter.exclude.length === 0;
  return filter.unknown === 'keep' && filter.low === undefined && filter.high === undefined;
}

/** The rows of a table that pass all filters but those of the own dimensions. */
export function passing(
  projects: readonly Project[],
  table: TableId,
  filters: Filters,
  own: readonly string[],
): Pair[] {
  const on = fields.filter((field) => !own.includes(field) && filters[field] && !idle(filters[field]));
  const meets = (pair: Pair, which: TableId) =>
    on.every(
      (field) => FIELDS[field].table !== which || passes(filters[field] as Filter, value(field, pair)),
    );
  const asked = on.some((field) => FIELDS[field].table === 'contributions');

  return projects.flatMap((project): Pair[] => {
    if (!meets({ project, contribution: undefined }, 'projects')) return [];
    const kept = project.contributions
      .map((contribution) => ({ project, contribution }))
      .filter((pair) => meets(pair, 'contributions'));
    if (table === 'contributions') return kept;
    return kept.length > 0 || !asked ? [{ project, contribution: undefined }] : [];
  });
}

function recount(pairs: readonly Pair[], measures: readonly string[]): Recount {
  const sums = measures.map((measure) => {
    const readings = pairs.map((pair) =>
      roundedReading(value(measure as Field, pair) as Reading | undefined),
    );
    return [measure, addAll(readings)];
  });
  return { count: pairs.length, sums: Object.fromEntries(sums) };
}

/** The answer to a query: everything together, and each value of `by` that the portfolio knows. */
export function answer(projects: readonly Project[], filters: Filters, query: Query) {
  const pairs = passing(projects, query.table, filters, query.own);
  const all = passing(projects, query.table, {}, []);
  const by = query.by as Field | undefined;
  const everywhere = projects.flatMap((project): Pair[] => [
    { project, contribution: undefined },
    ...project.contributions.map((contribution) => ({ project, contribution })),
  ]);
  const known =
    by === undefined
      ? []
      : everywhere
          .filter(
            ({ contribution }) => (FIELDS[by].table === 'contributions') === (contribution !== undefined),
          )
          .flatMap((pair) => listed(value(by, pair)));
  const groups = [...new Set(by === undefined ? [] : ['', ...known])].map((group): [string, Recount] => [
    group,
    recount(
      pairs.filter((pair) => by !== undefined && listed(value(by, pair)).includes(group)),
      query.measures,
    ),
  ]);
  return {
    kept: pairs.length,
    of: all.length,
    total: recount(pairs, query.measures),
    groups: new Map(groups),
    pairs,
  };
}

/** What a row states counted in part: its amounts, not how many state them. */
function inPart(sum: Sum, part: number): Sum {
  return { ...sum, low: sum.low * part, middle: sum.middle * part, high: sum.high * part };
}

/** The rows that have all of some values, each counted in full or in a part that follows from how many it has. */
export function having(
  projects: readonly Project[],
  filters: Filters,
  query: Query,
  wanted: readonly string[],
  partOf: (values: number) => number,
): Recount {
  const by = query.by as Field;
  let count = 0;
  let sums = query.measures.map((measure): [string, Sum] => [measure, addAll([])]);
  for (const pair of passing(projects, query.table, filters, query.own)) {
    const values = listed(value(by, pair));
    if (!wanted.every((each) => values.includes(each))) continue;
    const part = partOf(values.length);
    const own = recount([pair], query.measures).sums;
    count += part;
    sums = sums.map(([measure, sum]) => [measure, add(sum, inPart(own[measure] as Sum, part))]);
  }
  return { count, sums: Object.fromEntries(sums) };
}
