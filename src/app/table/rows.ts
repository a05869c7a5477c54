import { type Look, lookOf, PLAIN } from '../../charts/kit/look.ts';
import type { Say } from '../../i18n/say.ts';
import {
  type Assumptions,
  contributedBy,
  leftOut,
  moneyContributions,
  peopleInvolved,
  totalOf,
} from '../../model/figures.ts';
import { parsePeriod } from '../../model/period.ts';
import { read, type Reading } from '../../model/reading.ts';
import type { Portfolio, Project, Quantity } from '../../model/schema.ts';

/** A figure in a cell: how it is counted, what the source says, and how that looks. */
export interface Figure {
  readonly reading: Reading | undefined;
  readonly quantity: Quantity | undefined;
  readonly look: Look | undefined;
  /** Given in another unit, so that "not stated" would say too little. */
  readonly note?: string;
  /** Its key among the figures of the project; absent where the source does not speak of it. */
  readonly key?: string;
  /** The source does not speak of it at all, which is another silence than naming it without a figure. */
  readonly unmentioned?: boolean;
}

export const FIGURE_COLUMNS = ['agency', 'actors', 'eu', 'total', 'people'] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

const FIGURES = new Set<string>(FIGURE_COLUMNS);

/** Whether a column holds figures. */
export const isFigure = (column: string): column is FigureColumn => FIGURES.has(column);

/** A project as a row of the table. Words are in the chosen language. */
export interface ProjectRow extends Record<string, unknown> {
  readonly project: Project;
  readonly figures: Readonly<Record<FigureColumn, Figure>>;
  readonly challenges: string;
  readonly when: string;
  readonly where: string;
}

function moneyFigure(project: Project, role: string, assumptions: Assumptions, say: Say): Figure {
  const [contribution] = moneyContributions(project, role);
  const hours = project.contributions.find((each) => each.role === role && each.unit === 'hour');
  return {
    reading: contributedBy(project, role, assumptions),
    quantity: contribution?.amount,
    look: contribution && lookOf(contribution.amount, contribution.form),
    ...(leftOut(project, role, assumptions) ? { note: say.t.assumptions.leftOut } : {}),
    ...(contribution === undefined && hours ? { note: say.quantity(hours.amount, 'hour') } : {}),
    ...(contribution === undefined && !hours ? { unmentioned: true } : {}),
    ...(contribution ? { key: role } : {}),
    ...(contribution === undefined && hours ? { key: `${role}.hours` } : {}),
  };
}

/** The stated total; where working time is left out, what remains of it, which is no longer the stated figure. */
function totalFigure(project: Project, assumptions: Assumptions, say: Say): Figure {
  const { total } = project;
  const reading = totalOf(project, assumptions);
  const whole = read(total);
  const asStated = reading?.low === whole?.low && reading?.high === whole?.high;
  return {
    reading,
    quantity: asStated ? total : undefined,
    look: asStated ? total && lookOf(total) : PLAIN,
    ...(reading === undefined && whole !== undefined ? { note: say.t.assumptions.leftOut } : {}),
    ...(total ? { key: 'total' } : {}),
  };
}

/** Makes rows of the table from some projects of a portfolio. */
export function rowsOf(
  projects: readonly Project[],
  portfolio: Portfolio,
  assumptions: Assumptions,
  say: Say,
): ProjectRow[] {
  const challenges = new Map(portfolio.challenges.map(({ id, label }) => [id, say.text(label)]));
  const places = new Map(portfolio.places.map(({ id, name }) => [id, say.text(name)]));
  return projects.map((project): ProjectRow => {
    const people = peopleInvolved(project);
    const period = project.period === undefined ? undefined : parsePeriod(project.period);
    return {
      project,
      figures: {
        agency: moneyFigure(project, 'agency', assumptions, say),
        actors: moneyFigure(project, 'actors', assumptions, say),
        eu: moneyFigure(project, 'eu', assumptions, say),
        total: totalFigure(project, assumptions, say),
        people: {
          reading: read(people),
          quantity: people,
          look: people && lookOf(people),
          ...(people ? { key: 'people' } : {}),
        },
      },
      challenges: project.challenges.map((id) => challenges.get(id) ?? id).join(', '),
      where:
        project.places.map(({ place }) => places.get(place) ?? place).join(', ') || say.t.figure.notStated,
      when: say.period(period),
    };
  });
}
