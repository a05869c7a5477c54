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
import { agencyShare } from '../../model/share.ts';
import type { TableColumn } from './columns.ts';
import { sectorsOf } from './values.ts';

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

/** The columns of figures that are summed in the foot of the table. */
export const SUM_COLUMNS = ['agency', 'actors', 'eu', 'total', 'people'] as const;
export type SumColumn = (typeof SUM_COLUMNS)[number];

export const FIGURE_COLUMNS = [...SUM_COLUMNS, 'share'] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

const FIGURES = new Set<string>(FIGURE_COLUMNS);
const SUMS = new Set<string>(SUM_COLUMNS);

/** Whether a column holds figures. */
export const isFigure = (column: string): column is FigureColumn => FIGURES.has(column);

/** Whether a column of figures has a sum: shares have none. */
export const isSum = (column: string): column is SumColumn => SUMS.has(column);

export type WordColumn = Exclude<TableColumn, FigureColumn | 'project'>;

/** A project as a row of the table. Words are in the chosen language. */
export interface ProjectRow {
  readonly project: Project;
  readonly figures: Readonly<Record<FigureColumn, Figure>>;
  /** What a column says in words; undefined where nothing is stated. */
  readonly words: Readonly<Record<WordColumn, string | undefined>>;
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

/** The agency's share follows from two figures, and is none that the source states itself. */
function shareFigure(project: Project, assumptions: Assumptions): Figure {
  const reading = agencyShare(project, assumptions);
  return {
    reading,
    quantity: undefined,
    look: reading && { ...PLAIN, range: reading.high > reading.low },
  };
}

/** Makes rows of the table from the projects of a portfolio. */
export function rowMaker(
  portfolio: Portfolio,
  assumptions: Assumptions,
  say: Say,
): (project: Project) => ProjectRow {
  const named = (list: readonly (readonly [id: string, words: string])[]) => {
    const words = new Map(list);
    return (ids: readonly string[]) => ids.map((id) => words.get(id) ?? id).join(', ') || undefined;
  };
  const challenges = named(portfolio.challenges.map(({ id, label }) => [id, say.text(label)]));
  const places = named(portfolio.places.map(({ id, name }) => [id, say.text(name)]));
  const sectors = named(portfolio.sectors.map(({ id, label }) => [id, say.text(label)]));
  return (project) => {
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
        share: shareFigure(project, assumptions),
      },
      words: {
        challenges: challenges(project.challenges),
        where: places(project.places.map(({ place }) => place)),
        when: period && say.period(period),
        sectors: sectors(sectorsOf(project, portfolio)),
        status: project.status === 'notStated' ? undefined : say.t.status[project.status],
      },
    };
  };
}
