import type { Project } from '../../model/schema.ts';
import type { Inputs } from './define.ts';

/** A project as a view sees it: does it pass the other views' filters, and is it in this view's own? */
export interface ProjectState {
  readonly project: Project;
  /** Passes every filter but this view's own. */
  readonly within: boolean;
  /** Drawn in full: within, and chosen where the view's own filter chooses. */
  readonly lit: boolean;
  /** Named by this view's own filter. */
  readonly chosen: boolean;
}

/** The projects of a portfolio with their states, from a query that asks for rows and owns `project`. */
export function projectStates(inputs: Inputs, query: string): ProjectState[] {
  const answer = inputs.answer(query);
  const own = inputs.filters['project'];
  const include = own?.kind === 'categories' ? own.include : [];
  const exclude = own?.kind === 'categories' ? own.exclude : [];
  return inputs.portfolio.projects.map((project, row) => {
    const within = answer.rows?.passes(row) ?? true;
    const chosen = include.includes(project.id);
    const left = exclude.includes(project.id) || (include.length > 0 && !chosen);
    return { project, within, chosen, lit: within && !left };
  });
}
