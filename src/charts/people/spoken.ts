import type { Say } from '../../i18n/say.ts';
import type { Quantity } from '../../model/schema.ts';
import type { ProjectState } from '../kit/projects.ts';
import type { PeopleRow } from './countview.ts';
import type { GroupRow } from './groupsview.ts';
import { spokenKronor } from './kronor.ts';
import { kindOf } from './kind.ts';
import type { QuotientRow } from './quotientview.ts';
import type { PeopleText } from './text.ts';

/** A single figure of a project as read aloud: whose, of what, how much, how it is known, and where it stands. */
export function figureLabel(
  { project }: Pick<ProjectState, 'project'>,
  what: string,
  quantity: Quantity | undefined,
  say: Say,
  counted: 'count' | 'SEK' = 'count',
): string {
  const figure = say.speakQuantity(quantity, counted);
  const kind = kindOf(quantity, say);
  const page = quantity?.page === undefined ? [] : [say.t.pageInFull(quantity.page)];
  // What is not stated is of no other kind.
  const parts = quantity?.certainty === 'notStated' ? [kind] : [figure, kind];
  return `${project.name}, ${what}: ${[...parts, ...page].join(', ')}`;
}

/** A project's people as read aloud: the figure with its kind, its rule and page, and those beside. */
export function spokenRow(row: PeopleRow, say: Say, text: PeopleText): string {
  const { quantity, reading, rule, beside } = row;
  const spoken = say.speakQuantity(quantity, 'count');
  const parts = [
    reading ? text.spoken(reading.high, spoken) : text.spokenUnknown,
    ...(rule === undefined ? [] : [text.rule(rule)]),
    ...(quantity?.page === undefined ? [] : [say.t.pageInFull(quantity.page)]),
    ...(beside.length === 0 ? [] : [text.besideSpoken(beside.map((each) => each.spoken).join('; '))]),
    ...(row.lit ? [] : [say.t.spoken.outside]),
  ];
  return `${row.project.name}: ${parts.join('; ')}`;
}

/** A project's money per person as read aloud, with what it was computed from, or with what is missing. */
export function spokenQuotient(row: QuotientRow, say: Say, text: PeopleText): string {
  const { quotient, missing, total } = row.perPerson;
  const operands = text.operandsSpoken(say.speak(total, 'SEK'), say.speakQuantity(row.people, 'count'));
  const parts = [
    ...(quotient
      ? [text.aPerson(spokenKronor(quotient, say)), text.computedFrom(operands)]
      : [text.missing[missing]]),
    ...(row.note === undefined ? [] : [text.ofTotal(row.note)]),
    ...(row.lit ? [] : [say.t.spoken.outside]),
  ];
  return `${row.project.name}: ${parts.join('; ')}`;
}

/** A group as read aloud: its money per person, what it was computed from, and of how many projects. */
export function spokenGroup(row: GroupRow, say: Say, text: PeopleText): string {
  const of = text.stateBoth(say.number(row.known), say.number(row.count));
  if (row.quotient === undefined) return `${row.label}: ${text.noneTogether}; ${of}`;
  const operands = text.operandsSpoken(say.speakSum(row.total, 'SEK'), say.speakSum(row.people, 'count'));
  const spoken = text.aPerson(spokenKronor(row.quotient, say));
  return `${row.label}: ${[spoken, text.computedFrom(operands), of].join('; ')}`;
}
