import { type Bits, noBits } from '../lib/bits.ts';

/** The two tables. A project has any number of contributions; a contribution belongs to one project. */
export type TableId = 'projects' | 'contributions';

/**
 * How the tables hang together: contributions lie sorted by project, those of a project
 * from `first[project]` up to `first[project + 1]`.
 */
export interface Link {
  readonly rows: Readonly<Record<TableId, number>>;
  readonly first: Uint32Array;
  readonly projectOf: Uint32Array;
}

/** The rows of both tables and the link between them. */
export interface Tables<Project, Contribution> {
  readonly projects: readonly Project[];
  readonly contributions: readonly Contribution[];
  readonly link: Link;
}

/** Lays out projects and their contributions as two linked tables. */
export function linkTables<Project, Contribution>(
  projects: readonly Project[],
  contributionsOf: (project: Project) => readonly Contribution[],
): Tables<Project, Contribution> {
  const contributions: Contribution[] = [];
  const first = new Uint32Array(projects.length + 1);
  projects.forEach((project, row) => {
    for (const contribution of contributionsOf(project)) contributions.push(contribution);
    first[row + 1] = contributions.length;
  });
  const projectOf = new Uint32Array(contributions.length);
  for (let row = 0; row < projects.length; row++) projectOf.fill(row, first[row], first[row + 1]);
  const rows = { projects: projects.length, contributions: contributions.length };
  return { projects, contributions, link: { rows, first, projectOf } };
}

/**
 * The projects that have at least one of these contributions. The filters on contributions must have been
 * joined before: one contribution passes all of them, or the project fails.
 */
export function projectsWith({ rows, projectOf }: Link, contributions: Bits): Bits {
  const projects = noBits(rows.projects);
  for (let w = 0; w < contributions.length; w++) {
    for (let word = contributions[w]!; word !== 0; word &= word - 1) {
      const project = projectOf[(w << 5) + 31 - Math.clz32(word & -word)]!;
      projects[project >>> 5]! |= 1 << (project & 31);
    }
  }
  return projects;
}

/** All contributions of these projects. */
export function contributionsOf({ rows, projectOf }: Link, projects: Bits): Bits {
  const contributions = noBits(rows.contributions);
  for (let row = 0; row < rows.contributions; row++) {
    const project = projectOf[row]!;
    contributions[row >>> 5]! |= ((projects[project >>> 5]! >>> (project & 31)) & 1) << (row & 31);
  }
  return contributions;
}
