import type { FunderRole } from '../../charts/kit/theme.ts';
import {
  type Assumptions,
  contributedBy,
  inKindBy,
  notSplit,
  peopleInvolved,
  totalOf,
} from '../../model/figures.ts';
import { type Member, sumOfMembers } from '../../model/members.ts';
import { read, type Reading } from '../../model/reading.ts';
import type { Project } from '../../model/schema.ts';
import { type Statement, statementsOf } from '../../model/statements.ts';
import type { Say } from '../../i18n/say.ts';
import { statedFigure, sumFigure } from '../../engine/figurenames.ts';
import { type Item, lengthsOf, notesOf, statedItem, words } from './items.ts';
import type { Part, Subject } from './subjects.ts';
import type { CompareText } from './text.ts';

/** The rows whose figures the page sums up elsewhere too, and can be asked. */
export const SUMMED = ['agency', 'actors', 'eu', 'notSplit', 'total', 'people'] as const;
export type Summed = (typeof SUMMED)[number];

/** What the cells of a row are made with. */
export interface Maker {
  readonly assumptions: Assumptions;
  readonly say: Say;
  readonly t: CompareText;
}

/** A figure of a project as it is counted. */
export function counted(project: Project, row: Summed, assumptions: Assumptions): Reading | undefined {
  switch (row) {
    case 'notSplit':
      return notSplit(project);
    case 'total':
      return totalOf(project, assumptions);
    case 'people':
      return read(peopleInvolved(project));
    case 'agency':
    case 'actors':
    case 'eu':
      return contributedBy(project, row, assumptions);
  }
}

/** Whether it is known of some of a project's money whose it is. */
export const isSplit = (project: Project): boolean =>
  (['agency', 'actors', 'eu'] as const).some((role) => contributedBy(project, role));

/** The figures of a row that a subject sums up. */
export const membersOf = (
  parts: readonly Part[],
  read: (project: Project) => Reading | undefined,
): Member[] => parts.map(({ project, weight }) => ({ id: project.id, reading: read(project), weight }));

const unitOf = (row: Summed) => (row === 'people' ? 'count' : 'SEK');

/** The statement behind a row; of money the sum in kronor before one in hours. */
function statementsFor(project: Project, row: Summed): Statement[] {
  const all = statementsOf(project);
  if (row === 'people') return all.filter(({ key }) => key === 'people');
  if (row === 'total' || row === 'notSplit') return all.filter(({ key }) => key === 'total');
  const given = all.filter(({ kind, role }) => kind === 'contribution' && role === row);
  const money = given.filter(({ counted: unit }) => unit === 'SEK');
  return money.length > 0 ? money : given;
}

/** What stands in the place of a figure that is not counted. */
function missingItem(project: Project, row: Summed, statement: Statement | undefined, maker: Maker): Item {
  const { say, t } = maker;
  const { figure, assumptions } = say.t;
  if (row === 'notSplit') {
    return words(isSplit(project) ? t.isSplit : figure.notStated);
  }
  if (statement === undefined) return words(figure.notMentioned);
  const asks = statedFigure(project.id, statement.key);
  const slot = { notes: notesOf(statement, say), asks, missing: true, lengths: [] };
  if (statement.counted === 'hour') return { ...slot, text: say.quantity(statement.quantity, 'hour') };
  const isLeftOut = statement.quantity.certainty !== 'notStated';
  return { ...slot, text: isLeftOut ? assumptions.leftOut : figure.notStated };
}

/** A figure of a project. */
function projectItem(project: Project, row: Summed, maker: Maker): Item {
  const { assumptions, say } = maker;
  const reading = counted(project, row, assumptions);
  const [statement, ...others] = statementsFor(project, row);
  if (reading === undefined || statement === undefined) return missingItem(project, row, statement, maker);
  const asks = statedFigure(project.id, statement.key);
  const stated = read(statement.quantity);
  // Several figures of one role, or a total without its in-kind part, are no longer what the source says.
  const whole = others.length === 0 && stated?.low === reading.low && stated.high === reading.high;
  if (whole) return statedItem(statement, reading, asks, say);
  const sum = sumOfMembers([{ id: project.id, reading, weight: 1 }]);
  return { text: say.reading(reading, unitOf(row)), notes: [], asks, lengths: lengthsOf(sum, undefined) };
}

/** A sum over a group. */
function groupItem({ group, parts }: Subject, row: Summed, maker: Maker): Item {
  const { assumptions, say, t } = maker;
  if (parts.length === 0 || group === undefined) return words(t.noProject);
  const sum = sumOfMembers(membersOf(parts, (project) => counted(project, row, assumptions)));
  const inKind =
    row === 'agency' || row === 'actors' || row === 'eu'
      ? sumOfMembers(membersOf(parts, (project) => inKindBy(project, row, assumptions)))
      : undefined;
  const asks = sumFigure(row, group);
  if (sum.known === 0 && row === 'notSplit') return words(t.isSplit);
  if (sum.known === 0) {
    return { text: say.t.figure.notStated, notes: [say.coverage(sum)], asks, missing: true, lengths: [] };
  }
  const coverage =
    row === 'notSplit' ? say.t.totals.notSplitBy(sum.known, say.number(sum.known)) : say.coverage(sum);
  const work = inKind && inKind.known > 0 ? [t.ofWhichInKind(say.sum(inKind, 'SEK'))] : [];
  return {
    text: say.sum(sum, unitOf(row)),
    notes: [coverage, ...work],
    asks,
    lengths: lengthsOf(sum, inKind),
  };
}

/** The figure of something compared in a row, with its mark, its kind or coverage, and what it asks. */
export function figureItem(subject: Subject, row: Summed, maker: Maker): Item {
  const [part] = subject.parts;
  if (subject.group !== undefined || part === undefined) return groupItem(subject, row, maker);
  return projectItem(part.project, row, maker);
}

/** The colour of a row's bars: a share is of the agency's money. */
export function roleOf(row: string): FunderRole | 'ink' {
  if (row === 'share') return 'agency';
  return row === 'agency' || row === 'actors' || row === 'eu' || row === 'notSplit' ? row : 'ink';
}
