import { follow } from './derive.ts';
import { meet } from './meet.ts';
import { formatPath, type Problem } from './problem.ts';
import { read } from './reading.ts';
import type { Project, Quantity } from './schema.ts';
import { addAll } from './sum.ts';

type Path = readonly (string | number)[];

/** Every figure of a project with its path within the project, and a way to put another in its place. */
function figuresOf(project: Project): { path: Path; figure: Quantity; replace: (by: Quantity) => void }[] {
  const listed = [
    ...project.contributions.map((holder, i) => ({ holder, path: ['contributions', i] })),
    ...(project.ofWhich ?? []).map((holder, i) => ({ holder, path: ['ofWhich', i] })),
  ].map(({ holder, path }) => ({
    path: [...path, 'amount'],
    figure: holder.amount,
    replace: (by: Quantity) => {
      holder.amount = by;
    },
  }));
  const counted = [
    ...project.people.map((holder, i) => ({ holder, path: ['people', i] })),
    ...project.partners.counted.map((holder, i) => ({ holder, path: ['partners', 'counted', i] })),
  ].map(({ holder, path }) => ({
    path: [...path, 'count'],
    figure: holder.count,
    replace: (by: Quantity) => {
      holder.count = by;
    },
  }));
  const found = (['outcomes', 'helped', 'hindered'] as const).flatMap((list) =>
    project[list].flatMap((holder, i) =>
      holder.value === undefined
        ? []
        : [
            {
              path: [list, i, 'value'],
              figure: holder.value,
              replace: (by: Quantity) => {
                holder.value = by;
              },
            },
          ],
    ),
  );
  const total = project.total && {
    path: ['total'],
    figure: project.total,
    replace: (by: Quantity) => {
      project.total = by;
    },
  };
  return [...listed, ...counted, ...found, ...(total ? [total] : [])];
}

/** Whether two numbers are one but for what binary fractions cannot hold: 0.1 × 3 is 0.3. */
const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

/** A figure that contradicts itself is set aside as not stated, so that no wrong number enters a sum. */
function setAside(figure: Quantity): Quantity {
  return { certainty: 'notStated', ...(figure.page === undefined ? {} : { page: figure.page }) };
}

function describe(figure: Quantity): string {
  const reading = read(figure);
  if (reading === undefined) return 'notStated';
  return reading.low === reading.high ? String(reading.low) : `${reading.low}..${reading.high}`;
}

/** The figures that do not follow from their rules. */
function contradictions(project: Project) {
  return figuresOf(project).filter(({ figure }) => {
    const rule = figure.derived;
    const stated = read(figure);
    if (rule === undefined || stated === undefined) return false;
    const due = follow(rule, project);
    return due === undefined || !same(due.low, stated.low) || !same(due.high, stated.high);
  });
}

/**
 * Checks what the schema cannot: ranges the right way round, derived values that follow from their rules, a
 * stated total that its parts do not contradict. Sets faulty figures of the project aside.
 * @returns the problems found, with paths from `base`.
 */
export function checkFigures(project: Project, base: Path): Problem[] {
  const problems: Problem[] = [];
  const note = (path: Path, rest: Pick<Problem, 'kind' | 'remedy' | 'found' | 'expected'>) =>
    problems.push({ ...rest, path: formatPath([...base, ...path]), project: project.name });

  const figures = figuresOf(project);
  for (const { path, figure, replace } of figures) {
    if (figure.certainty !== 'range' || figure.low <= figure.high) continue;
    note(path, { kind: 'swappedRange', remedy: 'figureSetAside', found: `${figure.low}..${figure.high}` });
    replace(setAside(figure));
  }
  // What followed from a figure that is set aside no longer follows, so it is looked at again until nothing is new.
  for (let found = contradictions(project); found.length > 0; found = contradictions(project)) {
    for (const { path, figure, replace } of found) {
      const due = figure.derived && follow(figure.derived, project);
      const expected = due && (due.low === due.high ? String(due.low) : `${due.low}..${due.high}`);
      note(path, {
        kind: 'doesNotFollow',
        remedy: 'figureSetAside',
        found: describe(figure),
        ...(expected === undefined ? {} : { expected }),
      });
      replace(setAside(figure));
    }
  }
  const total = read(project.total);
  const parts = addAll(project.contributions.filter((c) => c.unit === 'SEK').map((c) => read(c.amount)));
  if (total !== undefined && parts.known > 0 && meet(total, parts) === undefined) {
    note(['total'], {
      kind: 'totalDisagrees',
      remedy: 'keptAsStated',
      found: describe(project.total ?? { certainty: 'notStated' }),
      expected: String(parts.low),
    });
  }
  return problems;
}
