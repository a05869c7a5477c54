import { type Assumptions, leftOut } from '../../model/figures.ts';
import type { Member } from '../../model/members.ts';
import type { Say } from '../../i18n/say.ts';
import type { Subject } from './subjects.ts';
import type { CompareText, FigureRowId } from './text.ts';

/** Why a figure cannot be compared. */
export type Silence = 'notStated' | 'partly' | 'leftOut' | 'hours' | 'nobody';

/** Why something has no figure in a row, or only part of one; undefined where all of it is stated. */
export function silenceOf(
  { group, parts }: Subject,
  row: FigureRowId,
  members: readonly Member[],
  assumptions: Assumptions,
): Silence | undefined {
  if (parts.length === 0) return 'nobody';
  if (members.every(({ reading }) => reading !== undefined)) return undefined;
  // A share or a quotient is one number, of all that state what it is made of.
  const quotient = row === 'share' || row === 'perPerson';
  if (group !== undefined) return quotient ? 'notStated' : 'partly';
  const [project] = parts.map((part) => part.project);
  if (project === undefined) return 'nobody';
  if (leftOut(project, row, assumptions)) return 'leftOut';
  const given = project.contributions.filter(({ role }) => role === row);
  return given.length > 0 && given.every(({ unit }) => unit === 'hour') ? 'hours' : 'notStated';
}

/** The reasons why nothing can be said, those that share one together. */
export function reasons(
  subjects: readonly Subject[],
  silences: readonly (Silence | undefined)[],
  members: readonly (readonly Member[])[],
  say: Say,
  t: CompareText,
): string {
  const named = (silence: Silence) =>
    subjects.filter((_, i) => silences[i] === silence).map(({ name }) => name);
  const alike = (['notStated', 'leftOut', 'hours', 'nobody'] as const).flatMap((silence) => {
    const names = named(silence);
    return names.length === 0 ? [] : [t.why[silence](say.list(names), names.length)];
  });
  const partly = subjects.flatMap(({ name }, i) => {
    const all = members[i] ?? [];
    const unknown = all.filter(({ reading }) => reading === undefined).length;
    if (silences[i] !== 'partly') return [];
    return [t.why.partly(unknown, say.number(unknown), say.number(all.length), name)];
  });
  return [...alike, ...partly].join('; ');
}
