import * as v from 'valibot';
import { checkFigures } from './check.ts';
import { pathOf, toProblem } from './issues.ts';
import type { Problem } from './problem.ts';
import { checkReferences, checkVocabularies } from './references.ts';
import { type Portfolio, type Project, portfolioSchema } from './schema.ts';

/** A dataset as far as it could be read, and all that is wrong with it. Nothing is dropped in silence. */
export interface Parsed {
  /** Absent where the file cannot be shown at all; `problems` then says why. */
  readonly portfolio?: Portfolio;
  readonly problems: readonly Problem[];
}

const headSchema = v.object({ ...portfolioSchema.entries, projects: v.array(v.unknown()) });
const projectSchema = portfolioSchema.entries.projects.item;
const FIGURES = new Set<string | number>(['amount', 'count', 'total', 'value']);

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Puts "not stated" in the place of the figure that a path leads into; false where it leads to none. */
function setFigureAside(root: unknown, path: readonly (string | number)[]): boolean {
  let holder = root;
  for (const part of path) {
    if (!isRecord(holder)) return false;
    if (FIGURES.has(part) && isRecord(holder[part])) {
      holder[part] = { certainty: 'notStated' };
      return true;
    }
    holder = holder[part];
  }
  return false;
}

function nameOf(raw: unknown, index: number): string {
  const name = isRecord(raw) ? raw['name'] : undefined;
  return typeof name === 'string' && name !== '' ? name : `projects[${index}]`;
}

/** Reads one project; a faulty figure is set aside, any other fault leaves the project out. */
function parseProject(raw: unknown, index: number, problems: Problem[]): Project | undefined {
  const base = ['projects', index];
  const name = nameOf(raw, index);
  const first = v.safeParse(projectSchema, raw);
  if (first.success) return first.output;
  const mended: unknown = structuredClone(raw);
  const aside = first.issues.filter((issue) => setFigureAside(mended, pathOf(issue)));
  const second = v.safeParse(projectSchema, mended);
  for (const issue of first.issues) {
    const remedy = second.success && aside.includes(issue) ? 'figureSetAside' : 'projectLeftOut';
    problems.push(toProblem(issue, remedy, base, name));
  }
  return second.success ? second.output : undefined;
}

/**
 * Reads a dataset: anything at all in, a portfolio as far as it holds together and a list of problems out.
 * Never throws.
 */
export function parsePortfolio(raw: unknown): Parsed {
  const head = v.safeParse(headSchema, raw);
  if (!head.success) return { problems: head.issues.map((issue) => toProblem(issue, 'refused')) };

  const { projects: rawProjects, ...vocabularies } = head.output;
  const problems: Problem[] = checkVocabularies(vocabularies);
  if (isRecord(raw)) {
    for (const key of Object.keys(raw)) {
      if (!Object.hasOwn(portfolioSchema.entries, key)) {
        problems.push({ kind: 'unknownKey', remedy: 'entryIgnored', path: key });
      }
    }
  }
  const seen = new Set<string>();
  const projects = rawProjects.flatMap((rawProject, index): Project[] => {
    const project = parseProject(rawProject, index, problems);
    if (project === undefined) return [];
    if (seen.has(project.id)) {
      const path = `projects[${index}].id`;
      problems.push({
        kind: 'duplicateId',
        remedy: 'projectLeftOut',
        path,
        project: project.name,
        found: project.id,
      });
      return [];
    }
    seen.add(project.id);
    const base = ['projects', index];
    problems.push(...checkReferences(project, vocabularies, base), ...checkFigures(project, base));
    return [project];
  });
  return { portfolio: { ...vocabularies, projects }, problems };
}

/** Reads a dataset from the text of a JSON file. */
export function parsePortfolioText(text: string): Parsed {
  try {
    return parsePortfolio(JSON.parse(text));
  } catch (error) {
    return {
      problems: [
        {
          kind: 'notJson',
          remedy: 'refused',
          path: '',
          found: error instanceof Error ? error.message : String(error),
        },
      ],
    };
  }
}
