import { NOT_STATED } from '../../engine/columns.ts';
import type { Say } from '../../i18n/say.ts';
import type { Sum } from '../../model/sum.ts';
import { FUNDER_ROLES, type FunderRole } from '../kit/theme.ts';
import type { Group } from './group.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengeRow, ChallengesView } from './view.ts';

/** From so many on, a count in equal parts is written without decimals. */
const WHOLE_FROM = 100;

/** A number of projects, which in equal parts may have a fraction. */
export const projectsOf = (count: number, say: Say): string =>
  say.number(count < WHOLE_FROM ? count : Math.round(count));

/** How many projects: "3"; under other filters "2 of 3"; in equal parts what it is of all, "1.3 of 10". */
export function countOf(
  { count, all }: Group,
  { filtered, shared, kept }: Pick<ChallengesView, 'filtered' | 'shared' | 'kept'>,
  say: Say,
  text: ChallengesText,
): string {
  const written = projectsOf(count, say);
  if (shared) return text.of(written, say.number(kept));
  return filtered ? text.of(written, say.number(all)) : written;
}

/** How many of a group's projects state a funder's part: "3 of 4". */
export function statedBy(sum: Sum, say: Say, text: ChallengesText): string {
  return text.of(say.number(sum.known), say.number(sum.known + sum.unknown));
}

/** The row's name: an excluded challenge says "not". */
export function nameOf(row: ChallengeRow, say: Say): string {
  return row.state === 'exclude' ? say.t.filters.excluded(row.label) : row.label;
}

/** A key for the row; no id of a vocabulary begins with a hyphen. */
export const keyOf = ({ id }: ChallengeRow): string => (id === NOT_STATED ? '-not-stated' : id);

/** Every project has an agency and actors; from the EU, or undivided, money comes only to some. */
const isSide = (role: FunderRole): boolean => role === 'agency' || role === 'actors';

/** What a funder put in: how much, what of it is in kind, and of a side by how many projects it is stated. */
export function spokenPart(
  { sums, inKind }: Group,
  role: FunderRole,
  say: Say,
  text: ChallengesText,
): string {
  const sum = sums[role];
  const work = inKind[role];
  return [
    `${say.t.role[role]} ${say.speakSum(sum, 'SEK')}`,
    ...(work !== undefined && work.known > 0 ? [text.ofWhichInKind(say.speakSum(work, 'SEK'))] : []),
    ...(isSide(role) && sum.known > 0 ? [say.coverage(sum)] : []),
  ].join(', ');
}

/** What each side put in; EU and unsplit money only where there is any. */
export function spokenMoney(group: Group, say: Say, text: ChallengesText): string[] {
  if (group.count === 0) return [];
  return FUNDER_ROLES.filter((role) => isSide(role) || group.sums[role].known > 0).map((role) =>
    spokenPart(group, role, say, text),
  );
}

/** How many projects as read aloud, and whether they are counted in equal parts. */
export function spokenCount(group: Group, view: ChallengesView, say: Say, text: ChallengesText): string {
  const whole = view.shared ? view.kept : group.all;
  const words = text.projects(whole, countOf(group, view, say, text));
  return view.shared ? `${words}, ${text.equalParts}` : words;
}
