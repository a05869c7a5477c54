import { type Context, partInEach } from '../../../engine/dimensions.ts';
import { PROJECT_MEASURES } from '../../../engine/measures.ts';
import type { PassingRows } from '../../../engine/rows.ts';
import { leftOut, moneyContributions, notSplit, peopleInvolved } from '../../../model/figures.ts';
import { read, type Reading, reading } from '../../../model/reading.ts';
import type { Project } from '../../../model/schema.ts';
import { type Statement, statementsOf } from '../../../model/statements.ts';
import { addAll, type Sum } from '../../../model/sum.ts';
import { SUMS, type SumId } from '../figure/counting.ts';
import { type Group, type Members, projectsIn } from './group.ts';

/** What a sum panel can show: a sum of figures, all known money together, or which projects there are. */
export type MeasureId = SumId | 'known' | 'projects';

/** The money that is known of a project, part by part: none of them lies in another. */
export const KNOWN = ['agency', 'actors', 'eu', 'notSplit'] as const;

/** The measure of this name, if there is one. */
export const measureOf = (name: string): MeasureId | undefined =>
  name === 'projects' || name === 'known' ? name : SUMS.find((id) => id === name);

/** A figure in a sum. */
export interface Part {
  readonly project: Project;
  /** What it adds to the sum. */
  readonly reading: Reading;
  /** The part of the stated figure that counts: less than 1 where a project is shared among its challenges. */
  readonly share: number;
  readonly statement: Statement | undefined;
}

/** Why a project adds nothing. */
export const REASONS = ['inKind', 'hours', 'notSplit', 'incomplete', 'notStated', 'unmentioned'] as const;
export type Reason = (typeof REASONS)[number];

export interface Missing {
  readonly project: Project;
  readonly why: Reason;
  readonly statement: Statement | undefined;
}

/** A sum with all that stands behind it: its parts, the largest first, and what is not in it. */
export interface SumAnswer extends Members {
  readonly measure: MeasureId;
  readonly group: Group | undefined;
  readonly sum: Sum;
  readonly parts: readonly Part[];
  readonly missing: readonly Missing[];
}

/** What a project gave in hours, which are no money. */
const hoursOf = (project: Project, role: string): Statement | undefined =>
  statementsOf(project).find((each) => each.role === role && each.counted === 'hour');

const statementOf = (project: Project, key: string): Statement | undefined =>
  statementsOf(project).find((each) => each.key === key);

/** The figure of a project that goes into a sum; the first where there are several. */
function statementFor(project: Project, measure: SumId | 'known'): Statement | undefined {
  if (measure === 'known') return undefined;
  if (measure === 'notSplit') return statementOf(project, 'total');
  return statementOf(project, measure);
}

function missing(project: Project, measure: SumId | 'known', context: Context): Missing {
  const statement = statementFor(project, measure);
  const because = (why: Reason, of = statement): Missing => ({ project, why, statement: of });
  if (measure === 'known') return because(project.contributions.length === 0 ? 'unmentioned' : 'notStated');
  if (measure === 'people')
    return because(peopleInvolved(project) === undefined ? 'unmentioned' : 'notStated');
  if (measure === 'total' || measure === 'notSplit') {
    if (project.total === undefined) return because('unmentioned');
    return because(read(project.total) === undefined ? 'notStated' : 'inKind');
  }
  const money = moneyContributions(project, measure);
  if (leftOut(project, measure, context.assumptions)) return because('inKind');
  if (money.length === 0) {
    const hours = hoursOf(project, measure);
    return hours === undefined ? because('unmentioned') : because('hours', hours);
  }
  if (money.some(({ amount }) => read(amount) !== undefined)) return because('incomplete');
  return notSplit(project) === undefined
    ? because('notStated')
    : because('notSplit', statementOf(project, 'total'));
}

/** What a project adds to a measure. */
function readingOf(project: Project, measure: SumId | 'known', context: Context): Reading | undefined {
  if (measure !== 'known') return PROJECT_MEASURES[measure](project, context);
  const sum = addAll(KNOWN.map((each) => PROJECT_MEASURES[each](project, context)));
  return sum.known === 0 ? undefined : reading(sum.low, sum.high, sum.about > 0, sum.open > 0);
}

const scaled = ({ low, high, about, open }: Reading, share: number): Reading =>
  reading(low * share, high * share, about, open);

/**
 * Adds up a measure over what is shown, or over a group of it, and keeps what each project adds or why it does not.
 * @returns undefined where nothing can be grouped so.
 */
export function sumAnswer(
  measure: MeasureId,
  group: Group | undefined,
  rows: PassingRows,
  context: Context,
): SumAnswer | undefined {
  const members = projectsIn(group, rows, context);
  if (members === undefined) return undefined;
  const { projects } = members;
  if (measure === 'projects') return { measure, group, ...members, sum: addAll([]), parts: [], missing: [] };
  const counted = projects.map((project) => {
    const of = readingOf(project, measure, context);
    const share = group === undefined ? 1 : partInEach(project, group.dimension, context);
    return { project, share, reading: of && (share === 1 ? of : scaled(of, share)) };
  });
  const { end } = context.assumptions;
  const parts = counted.flatMap(({ project, share, reading: of }): Part[] =>
    of === undefined ? [] : [{ project, share, reading: of, statement: statementFor(project, measure) }],
  );
  return {
    measure,
    group,
    ...members,
    sum: addAll(counted.map((each) => each.reading)),
    parts: parts.toSorted((a, b) => b.reading[end] - a.reading[end]),
    // A total that is split is no money that is not split: such a project lacks nothing.
    missing:
      measure === 'notSplit'
        ? []
        : counted.flatMap((each) =>
            each.reading === undefined ? [missing(each.project, measure, context)] : [],
          ),
  };
}
