import type { BaseIssue } from 'valibot';
import { formatPath, type Problem, type ProblemKind, type Remedy } from './problem.ts';
import { EXPECTED } from './schema.ts';

type Path = readonly (string | number)[];

/** The path of a schema issue from the root of the file. */
export function pathOf(issue: BaseIssue<unknown>, base: Path = []): Path {
  const inner = issue.path?.map((part) => (typeof part.key === 'number' ? part.key : String(part.key))) ?? [];
  return [...base, ...inner];
}

function kindOf(issue: BaseIssue<unknown>): ProblemKind {
  if (issue.expected === 'never') return 'unknownKey';
  if (issue.received === 'undefined') return 'missing';
  if (issue.type === 'min_value' && typeof issue.input === 'number' && issue.input < 0) return 'negative';
  if (issue.kind !== 'schema' || issue.type === 'literal' || issue.type === 'picklist') return 'wrongValue';
  // A variant either is no object at all, or none of its variants has the word that stands there.
  return issue.type === 'variant' && issue.expected !== 'Object' ? 'wrongValue' : 'wrongType';
}

/** Turns a schema issue into a problem with its place, what stands there and what was expected. */
export function toProblem(
  issue: BaseIssue<unknown>,
  remedy: Remedy,
  base: Path = [],
  project?: string,
): Problem {
  const kind = kindOf(issue);
  const expected = Object.hasOwn(EXPECTED, issue.message) ? issue.message : issue.expected;
  return {
    kind,
    remedy,
    path: formatPath(pathOf(issue, base)),
    ...(project === undefined ? {} : { project }),
    ...(kind === 'missing' || kind === 'unknownKey' ? {} : { found: issue.received }),
    ...(expected === null || kind === 'unknownKey' ? {} : { expected }),
  };
}
