import type { Say } from '../../i18n/say.ts';
import type { PeopleCount, Project } from '../../model/schema.ts';
import type { PeopleText } from './text.ts';

/** A count that stands beside those involved: as short as the picture wants it, in full, and for the ear. */
export interface Beside {
  readonly short: string;
  readonly full: string;
  readonly spoken: string;
}

/** Those reached and what is hoped for come first: they are what a project is for. */
const ORDER: readonly PeopleCount['role'][] = ['reached', 'staff', 'core'];

/** What a count counts, up to its first comma: the rest explains and stands in the table. */
const lead = (what: string): string => what.split(',')[0] ?? what;

function words(
  { role, what, count }: PeopleCount,
  figure: string,
  counted: string,
  text: PeopleText,
): string {
  if (count.certainty === 'notStated') return text.besideUnknown(counted, figure);
  if (what === undefined) return text.besideWithout[role](figure);
  return `${figure} ${counted}`;
}

/** The counts of a project other than of those involved, in short words and in full. */
export function besideOf(project: Project, say: Say, text: PeopleText): Beside[] {
  const listed = ORDER.flatMap((role) => project.people.filter((each) => each.role === role));
  return listed.map((each, i): Beside => {
    const before = listed[i - 1];
    // A target that follows what is reached is of the same people: its number says enough.
    const follows = each.count.target === true && before?.role === each.role && before.count.target !== true;
    const figure = say.quantity(each.count, 'count');
    const what = each.what ? say.text(each.what) : say.t.people[each.role];
    return {
      short: follows ? figure : words(each, figure, lead(what), text),
      full: words(each, figure, what, text),
      spoken: words(each, say.speakQuantity(each.count, 'count'), what, text),
    };
  });
}
