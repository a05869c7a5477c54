import type { Active } from './active.ts';
import { type Bits, hasBit, rowsIn } from '../lib/bits.ts';
import type { Link, TableId } from './link.ts';
import type { Selection } from './selection.ts';

/** What passes, row by row, for views that draw a mark a row. Rows are numbered in the order they were given. */
export interface PassingRows {
  passes(row: number): boolean;
  /** The rows that pass, in order. */
  list(): Uint32Array;
  /**
   * The dimensions whose filters keep a row out; none for a row that passes. A contribution is also kept out by
   * what keeps out its project. A project is also kept out by the filters that none of its contributions passes;
   * when each is passed by one of them but all by none, by all these filters together.
   */
  failedBy(row: number): readonly string[];
}

/** Reads rows off the sets that a step has made. These are never changed, so it stays true of its step. */
export function passingRows(
  table: TableId,
  { bits }: Selection,
  filters: readonly Active[],
  link: Link,
): PassingRows {
  const onProjects = filters.filter((each) => each.table === 'projects');
  const onContributions = filters.filter((each) => each.table === 'contributions');
  return {
    passes: (row) => hasBit(bits, row),
    list: () => rowsIn(bits),
    failedBy(row) {
      const project = table === 'projects' ? row : (link.projectOf[row] ?? -1);
      const contributions = table === 'contributions' ? failed(onContributions, row) : unmet(row);
      return [...failed(onProjects, project), ...contributions].map((each) => each.dimension);
    },
  };

  function unmet(project: number): readonly Active[] {
    const rows = Array.from(projectRows(link, project));
    const passed = (sets: readonly Bits[]) =>
      rows.some((row) => sets.every((failing) => !hasBit(failing, row)));
    if (onContributions.length === 0 || passed(onContributions.map((each) => each.failing))) return [];
    const never = onContributions.filter((each) => !passed([each.failing]));
    return never.length > 0 ? never : onContributions;
  }
}

function failed(filters: readonly Active[], row: number): readonly Active[] {
  return filters.filter((each) => hasBit(each.failing, row));
}

function* projectRows({ first }: Link, project: number): Generator<number> {
  for (let row = first[project]!; row < first[project + 1]!; row++) yield row;
}
