import type { Portfolio, Project } from '../../model/schema.ts';
import { inPieces, type Work } from '../figures/work.ts';
import { titleOf } from './title.ts';

/**
 * A dataset file of some of the projects of a portfolio, with all its lists, so that whatever they refer to is there;
 * a project a line. Its title says so where projects are left out. @throws the reason of the signal, once it is aborted.
 */
export async function writeJson(
  portfolio: Portfolio,
  projects: readonly Project[],
  work: Work,
): Promise<{ readonly blob: Blob; readonly rows: number }> {
  const title = titleOf(portfolio, projects.length);
  const lists = JSON.stringify({ ...portfolio, title, projects: undefined }, null, 2);
  // Each piece a file from the start: very much text would hold the page up when it is made one at the end.
  const pieces = [new Blob([`${lists.slice(0, -'\n}'.length)},\n  "projects": [`])];
  const textOf = (part: number) =>
    projects
      .slice(part, part + 1)
      .map((project) => `${part === 0 ? '' : ','}\n    ${JSON.stringify(project)}`)
      .join('');
  for await (const piece of inPieces(projects.length, textOf, work)) pieces.push(new Blob([piece]));
  pieces.push(new Blob(['\n  ]\n}\n']));
  return { blob: new Blob(pieces, { type: 'application/json' }), rows: projects.length };
}
