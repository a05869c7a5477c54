import { type MoneyScale, moneyScale } from '../../i18n/numbers.ts';
import type { Say } from '../../i18n/say.ts';
import {
  type Assumptions,
  contributedBy,
  leftOut,
  moneyContributions,
  notSplit,
  totalOf,
} from '../../model/figures.ts';
import type { Reading } from '../../model/reading.ts';
import type { Project, Quantity } from '../../model/schema.ts';
import type { Sum } from '../../model/sum.ts';
import type { Inputs } from '../kit/define.ts';
import type { Note } from '../kit/legend.ts';
import { type Look, lookOf, PLAIN } from '../kit/look.ts';
import { type ProjectState, projectStates } from '../kit/projects.ts';
import { FUNDER_ROLES, type FunderRole } from '../kit/theme.ts';
import type { FundingText } from './text.ts';

/** A funder's part of a project's money (SEK). */
export interface Segment {
  readonly role: FunderRole;
  readonly reading: Reading;
  readonly look: Look;
  /** The number of the footnote that names the rule it was derived by. */
  readonly note?: string;
}

/** A project as a bar: its known parts in the order of the funders, and words for what is missing. */
export interface FundingRow extends ProjectState {
  readonly segments: readonly Segment[];
  readonly total: Reading | undefined;
  /** The known money together, at its high end (SEK): the length of the bar. */
  readonly known: number;
  /** What the source leaves out, in words that stand where the bar would go on. */
  readonly missing?: { readonly words: string; readonly given: boolean };
  /** Why it has no shares; undefined where agency and actors are both stated. */
  readonly noShare?: string;
}

export interface FundingView {
  readonly form: string;
  readonly rows: readonly FundingRow[];
  readonly notes: readonly Note[];
  readonly agency: Sum;
  readonly actors: Sum;
  readonly kept: number;
  /** The largest known money of a project (SEK), and the scale that all amounts of the view are written in. */
  readonly max: number;
  readonly scale: MoneyScale;
}

/** Numbers footnotes in the order they are met; the same words share one number. */
function footnotes() {
  const numbers = new Map<string, string>();
  return {
    number: (text: string): string => {
      const known = numbers.get(text) ?? String(numbers.size + 1);
      numbers.set(text, known);
      return known;
    },
    all: (): Note[] => [...numbers].map(([text, note]) => ({ note, text })),
  };
}

function stated(project: Project, role: FunderRole): Quantity | undefined {
  if (role === 'notSplit') return project.total;
  return moneyContributions(project, role)[0]?.amount;
}

function segmentsOf(
  project: Project,
  say: Say,
  assumptions: Assumptions,
  note: (text: string) => string,
): Segment[] {
  return FUNDER_ROLES.flatMap((role): Segment[] => {
    const reading = role === 'notSplit' ? notSplit(project) : contributedBy(project, role, assumptions);
    const quantity = stated(project, role);
    if (reading === undefined) return [];
    const form = role === 'notSplit' ? 'notSaid' : moneyContributions(project, role)[0]?.form;
    const rule = quantity?.derived;
    return [
      {
        role,
        reading,
        look: (quantity && lookOf(quantity, form)) ?? PLAIN,
        ...(rule === undefined ? {} : { note: note(say.text(rule.text)) }),
      },
    ];
  });
}

function missingOf(
  project: Project,
  assumptions: Assumptions,
  segments: readonly Segment[],
  text: FundingText,
): FundingRow['missing'] {
  const has = (role: FunderRole): boolean => segments.some((each) => each.role === role);
  if (has('notSplit')) return undefined;
  const hours = project.contributions.some((each) => each.unit === 'hour');
  if (!has('actors') && leftOut(project, 'actors', assumptions))
    return { words: text.inKindLeftOut, given: true };
  if (!has('actors') && hours) return { words: text.hoursNotValued, given: true };
  if (!has('agency') && !has('actors')) return { words: text.nothingStated, given: false };
  if (!has('actors')) return { words: text.actorsNotStated, given: false };
  return has('agency') ? undefined : { words: text.agencyNotStated, given: false };
}

function noShareOf(
  project: Project,
  assumptions: Assumptions,
  segments: readonly Segment[],
  text: FundingText,
): string | undefined {
  const has = (role: FunderRole): boolean => segments.some((each) => each.role === role);
  if (has('agency') && has('actors')) return undefined;
  if (has('notSplit')) return text.noShare.split;
  if (leftOut(project, 'actors', assumptions)) return text.inKindLeftOut;
  if (project.contributions.some((each) => each.unit === 'hour')) return text.noShare.hours;
  return has('agency') ? text.noShare.actors : text.noShare.agency;
}

/** A bar a project: largest known money first, those outside the filter last. */
export function view(inputs: Inputs, text: FundingText): FundingView {
  const { say, assumptions, form } = inputs;
  const notes = footnotes();
  const rows = projectStates(inputs, 'funding')
    .map((state): FundingRow => {
      const { project } = state;
      const segments = segmentsOf(project, say, assumptions, () => '');
      const missing = missingOf(project, assumptions, segments, text);
      const noShare = noShareOf(project, assumptions, segments, text);
      return {
        ...state,
        segments,
        total: totalOf(project, assumptions),
        known: segments.reduce((sum, each) => sum + each.reading.high, 0),
        ...(missing === undefined ? {} : { missing }),
        ...(noShare === undefined ? {} : { noShare }),
      };
    })
    .toSorted(
      (a, b) =>
        Number(b.within) - Number(a.within) ||
        (form === 'share' ? Number(b.noShare === undefined) - Number(a.noShare === undefined) : 0) ||
        b.known - a.known,
    )
    .map(
      (row): FundingRow => ({
        ...row,
        segments: segmentsOf(row.project, say, assumptions, row.lit ? notes.number : () => ''),
      }),
    );
  const answer = inputs.answer('funding');
  const max = Math.max(1, ...rows.map((row) => row.known));
  return {
    form,
    rows,
    max,
    scale: moneyScale(max),
    notes: notes.all(),
    agency: answer.total.sum('agency'),
    actors: answer.total.sum('actors'),
    kept: answer.kept,
  };
}
