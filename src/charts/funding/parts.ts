import type { Say } from '../../i18n/say.ts';
import {
  type Assumptions,
  contributedBy,
  leftOut,
  moneyContributions,
  notSplit,
} from '../../model/figures.ts';
import type { Reading } from '../../model/reading.ts';
import type { Project, Quantity } from '../../model/schema.ts';
import { type Look, lookOf, PLAIN } from '../kit/look.ts';
import { FUNDER_ROLES, type FunderRole } from '../kit/theme.ts';
import type { FundingText } from './text.ts';

/** A funder's part of a project's money (SEK). */
export interface Segment {
  readonly role: FunderRole;
  readonly reading: Reading;
  readonly look: Look;
  /** The number of the footnote that names the rule it was derived by, or what it is a total of. */
  readonly note?: string;
}

/** What the source leaves out, in words that stand where the bar would go on. */
export interface Missing {
  readonly words: string;
  /** Work was given, but has no value in money. */
  readonly given: boolean;
}

/** The part of a funder in a row. */
export const partOf = (
  row: { readonly segments: readonly Segment[] },
  role: FunderRole,
): Segment | undefined => row.segments.find((each) => each.role === role);

function stated(project: Project, role: FunderRole): Quantity | undefined {
  if (role === 'notSplit') return project.total;
  return moneyContributions(project, role)[0]?.amount;
}

/** A project's known money, a part a funder. Footnotes are numbered by `note`. */
export function segmentsOf(
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
    // What is not split says in its note what it is a total of: that is never left unsaid.
    const rule = role === 'notSplit' ? project.totalNote : quantity?.derived?.text;
    return [
      {
        role,
        reading,
        look: (quantity && lookOf(quantity, form)) ?? PLAIN,
        ...(rule === undefined ? {} : { note: note(say.text(rule)) }),
      },
    ];
  });
}

/** What a project's bar lacks, in words. */
export function missingOf(
  project: Project,
  assumptions: Assumptions,
  segments: readonly Segment[],
  text: FundingText,
): Missing | undefined {
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

/** Why a project has no shares, in words; undefined where both sides are stated. */
export function noShareOf(
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
