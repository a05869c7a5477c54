import type { Project } from '../../model/schema.ts';
import type { Inputs } from './define.ts';

/** A project as a view sees it: does it pass the other views' filters, and is it in this view's own? */
export interface ProjectState {
  readonly project: Project;
  /** Passes every filter but this view's own. */
  readonly within: boolean;
  /** Drawn in full: it passes this view's own filters as well. */
  readonly lit: boolean;
  /** Named by this view's own filter. */
  readonly chosen: boolean;
}

/** Whether this view's own filter names a project. */
export function isNamed({ filters }: Pick<Inputs, 'filters'>, { id }: Project): boolean {
  const own = filters['project'];
  return own?.kind === 'categories' && own.include.includes(id);
}

/**
 * The projects of a portfolio with their states.
 * @param query asks for rows, and owns what the view filters.
 * @param shown asks for rows, and owns nothing: what passes it passes every filter, as the engine has it.
 */
export function projectStates(inputs: Inputs, query: string, shown: string): ProjectState[] {
  const [others, all] = [inputs.answer(query).rows, inputs.answer(shown).rows];
  return inputs.portfolio.projects.map((project, row) => ({
    project,
    within: others?.passes(row) ?? true,
    lit: all?.passes(row) ?? true,
    chosen: isNamed(inputs, project),
  }));
}
