import { fold } from '../../lib/fold.ts';
import type { Project } from '../../model/schema.ts';

const folded = new WeakMap<readonly Project[], readonly string[]>();

/** The names of the projects as they are searched; made once. */
function foldedNames(projects: readonly Project[]): readonly string[] {
  const names = folded.get(projects) ?? projects.map(({ name }) => fold(name));
  folded.set(projects, names);
  return names;
}

/** The rows whose project has a name with these words in it; all where there are none. */
export function called(
  query: string,
  rows: readonly number[],
  projects: readonly Project[],
): readonly number[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return rows;
  const names = foldedNames(projects);
  return rows.filter((row) => words.every((word) => names[row]?.includes(word)));
}

/** The first so many rows by the names of their projects. Of many it keeps only those, and does not put all in order. */
export function firstByName(
  rows: readonly number[],
  projects: readonly Project[],
  compare: (a: string, b: string) => number,
  most: number,
): readonly number[] {
  const first: number[] = [];
  const nameOf = (row: number | undefined) => projects[row ?? -1]?.name ?? '';
  for (const row of rows) {
    const name = nameOf(row);
    if (first.length === most && compare(name, nameOf(first.at(-1))) >= 0) continue;
    let low = 0;
    for (let high = first.length; low < high; ) {
      const middle = (low + high) >>> 1;
      if (compare(nameOf(first[middle]), name) <= 0) low = middle + 1;
      else high = middle;
    }
    first.splice(low, 0, row);
    if (first.length > most) first.pop();
  }
  return first;
}
