import { PROJECT_DIMENSIONS } from '../../engine/dimensions.ts';
import type { Say } from '../../i18n/say.ts';
import { type Assumptions, contributedBy, peopleInvolved, totalOf } from '../../model/figures.ts';
import { parsePeriod } from '../../model/period.ts';
import { read } from '../../model/reading.ts';
import type { Portfolio, Project } from '../../model/schema.ts';
import { agencyShare } from '../../model/share.ts';

/** What the values of a column are read with. */
export interface Reader {
  readonly portfolio: Portfolio;
  readonly assumptions: Assumptions;
  readonly say: Say;
}

/** The sectors of a project's partners, each once, in the order of the vocabulary. */
export function sectorsOf(project: Project, { sectors }: Portfolio): string[] {
  const named = new Set(PROJECT_DIMENSIONS.sector.of(project));
  return sectors.flatMap(({ id }) => (named.has(id) ? [id] : []));
}

/** When a period starts, in years; one that is known by its end alone counts from there. */
function startOf(period: string): number | undefined {
  const parsed = parsePeriod(period);
  if (parsed === undefined) return undefined;
  if (typeof parsed.start !== 'string') return parsed.start.from;
  return typeof parsed.end === 'string' ? undefined : parsed.end.from;
}

/** Remembers what was found out for a text: projects share few periods. */
function remembering<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    known.set(text, found);
    return found;
  };
}

/** What a column sorts a project by; undefined is not stated. */
export type ValueOf = (project: Project) => string | number | undefined;

/** Reads what projects are sorted by in a column. */
export function valuesOf(column: string, { portfolio, assumptions, say }: Reader): ValueOf {
  const named = (list: readonly { readonly id: string; readonly words: string }[]) => {
    const words = new Map(list.map((each) => [each.id, each.words]));
    return (ids: readonly string[]) =>
      ids.length === 0 ? undefined : ids.map((id) => words.get(id) ?? id).join(', ');
  };
  const labels = (list: Portfolio['sectors']) =>
    named(list.map(({ id, label }) => ({ id, words: say.text(label) })));
  const { end } = assumptions;
  switch (column) {
    case 'project':
      return ({ name }) => name;
    case 'challenges': {
      const words = labels(portfolio.challenges);
      return ({ challenges }) => words(challenges);
    }
    case 'where': {
      const words = named(portfolio.places.map(({ id, name }) => ({ id, words: say.text(name) })));
      return ({ places }) => words(places.map(({ place }) => place));
    }
    case 'sectors': {
      const words = labels(portfolio.sectors);
      return (project) => words(sectorsOf(project, portfolio));
    }
    case 'status':
      return ({ status }) => (status === 'notStated' ? undefined : say.t.status[status]);
    case 'when': {
      const start = remembering(startOf);
      return ({ period }) => (period === undefined ? undefined : start(period));
    }
    case 'agency':
    case 'actors':
    case 'eu':
      return (project) => contributedBy(project, column, assumptions)?.[end];
    case 'total':
      return (project) => totalOf(project, assumptions)?.[end];
    case 'share':
      return (project) => agencyShare(project, assumptions)?.[end];
    case 'people':
      return (project) => read(peopleInvolved(project))?.[end];
    default:
      return () => undefined;
  }
}
