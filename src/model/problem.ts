/** What can be wrong with a dataset file. Each kind has its sentence in the message catalogues. */
export type ProblemKind =
  | 'notJson'
  | 'missing'
  | 'unknownKey'
  | 'wrongType'
  | 'wrongValue'
  | 'negative'
  | 'duplicateId'
  | 'unknownReference'
  | 'swappedRange'
  | 'doesNotFollow'
  | 'totalDisagrees';

/** What the parser did about a problem, so that the page can say what is missing from it. */
export type Remedy = 'refused' | 'projectLeftOut' | 'figureSetAside' | 'entryIgnored' | 'keptAsStated';

/** One thing wrong in a dataset file, with its place. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly remedy: Remedy;
  /** Where in the file, as a path such as `projects[3].contributions[0].amount`. */
  readonly path: string;
  /** The project's name where the problem lies within one. */
  readonly project?: string;
  /** What stands there. */
  readonly found?: string;
  /** What was expected. */
  readonly expected?: string;
}

type PathPart = string | number;

/** Writes a path in the way of JavaScript: `projects[3].total`. */
export function formatPath(parts: readonly PathPart[]): string {
  return parts.reduce<string>(
    (path, part) => (typeof part === 'number' ? `${path}[${part}]` : path === '' ? part : `${path}.${part}`),
    '',
  );
}
