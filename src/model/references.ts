import { parsePeriod } from './period.ts';
import { formatPath, type Problem } from './problem.ts';
import type { Portfolio, Project } from './schema.ts';

type Path = readonly (string | number)[];
type Vocabularies = Omit<Portfolio, 'projects'>;

/** Anything in a project that says where it stands. */
interface Located {
  source?: string | undefined;
  page?: number | undefined;
}

/** Every part of a project that may say where it stands, with its path: figures, findings, partners, places. */
function located(value: unknown, path: Path): { path: Path; part: Located }[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, each]) =>
    located(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return 'source' in value || 'page' in value ? [{ path, part: value as Located }, ...below] : below;
}

/**
 * Takes out of a project what refers to nothing: challenges, funders, roles, sectors, places, periods that the
 * file does not define. The rest of the project stays.
 * @returns a problem for each entry taken out.
 */
export function checkReferences(project: Project, vocabularies: Vocabularies, base: Path): Problem[] {
  const problems: Problem[] = [];
  const keeps = (known: readonly { id: string }[], id: string | undefined, path: Path, expected: string) => {
    if (id === undefined || known.some((each) => each.id === id)) return true;
    const place = formatPath([...base, ...path]);
    problems.push({
      kind: 'unknownReference',
      remedy: 'entryIgnored',
      path: place,
      project: project.name,
      found: id,
      expected,
    });
    return false;
  };
  const pages = project.pages?.map((page) => ({ id: String(page) }));
  const { challenges, funders, roles, sectors, places, sources } = vocabularies;
  for (const { path, part } of located(project, [])) {
    const elsewhere = part.source !== undefined;
    if (!keeps(sources, part.source, [...path, 'source'], 'sources')) delete part.source;
    // The pages of a project are those of its own spread, not of another source that a figure names.
    if (pages === undefined || elsewhere || part.page === undefined) continue;
    if (!keeps(pages, String(part.page), [...path, 'page'], 'pages')) delete part.page;
  }
  project.challenges = project.challenges.filter((id, i) =>
    keeps(challenges, id, ['challenges', i], 'challenges'),
  );
  project.contributions = project.contributions.filter((each, i) => {
    each.by = each.by.filter((id, j) => keeps(funders, id, ['contributions', i, 'by', j], 'funders'));
    return keeps(roles, each.role, ['contributions', i, 'role'], 'roles');
  });
  project.places = project.places.filter((each, i) =>
    keeps(places, each.place, ['places', i, 'place'], 'places'),
  );
  project.partners.named = project.partners.named.filter((each, i) => {
    if (!keeps(places, each.place, ['partners', 'named', i, 'place'], 'places')) delete each.place;
    return keeps(sectors, each.sector, ['partners', 'named', i, 'sector'], 'sectors');
  });
  project.partners.counted = project.partners.counted.filter((each, i) => {
    const path = ['partners', 'counted', i];
    if (each.mixed)
      each.mixed = each.mixed.filter((id, j) => keeps(sectors, id, [...path, 'mixed', j], 'sectors'));
    return keeps(sectors, each.sector, [...path, 'sector'], 'sectors');
  });
  if (project.period !== undefined && parsePeriod(project.period) === undefined) {
    problems.push({
      kind: 'wrongValue',
      remedy: 'entryIgnored',
      path: formatPath([...base, 'period']),
      project: project.name,
      found: project.period,
      expected: 'EDTF',
    });
    delete project.period;
  }
  return problems;
}

/** Takes every entry out of the vocabularies whose id is taken, and names it; the first one counts. */
export function checkVocabularies(vocabularies: Vocabularies): Problem[] {
  const problems: Problem[] = [];
  const unique = <Entry extends { id: string }>(list: string, entries: readonly Entry[]): Entry[] => {
    const seen = new Set<string>();
    return entries.filter(({ id }, i) => {
      if (seen.has(id)) {
        const path = formatPath([list, i, 'id']);
        problems.push({ kind: 'duplicateId', remedy: 'entryIgnored', path, found: id });
        return false;
      }
      seen.add(id);
      return true;
    });
  };
  vocabularies.sources = unique('sources', vocabularies.sources);
  vocabularies.roles = unique('roles', vocabularies.roles);
  vocabularies.funders = unique('funders', vocabularies.funders);
  vocabularies.challenges = unique('challenges', vocabularies.challenges);
  vocabularies.sectors = unique('sectors', vocabularies.sectors);
  vocabularies.places = unique('places', vocabularies.places);
  return problems;
}
