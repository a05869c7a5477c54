import type { Say } from '../../i18n/say.ts';
import { parsePeriod } from '../../model/period.ts';
import { read, type Reading } from '../../model/reading.ts';
import type { PeopleCount, Project, Quantity } from '../../model/schema.ts';
import { statementsOf } from '../../model/statements.ts';
import { type Look, lookOf } from '../kit/look.ts';
import type { PeopleText } from './text.ts';

/** A count that stands beside those involved, with what it counts as short as the picture wants it and in full. */
export interface Beside {
  /** The key of its figure within the project. */
  readonly key: string;
  readonly role: PeopleCount['role'];
  readonly quantity: Quantity;
  /** Undefined where no number is stated: such a count has a slot and no mark. */
  readonly reading: Reading | undefined;
  readonly look: Look | undefined;
  /** What stands beside its mark: the number and what it counts, or what it counts alone beside a slot. */
  readonly short: string;
  readonly full: string;
  readonly spoken: string;
  /** What it counts, without the number. */
  readonly what: string;
}

/** Those reached and what is hoped for come first: they are what a project is for. */
const ORDER: readonly PeopleCount['role'][] = ['reached', 'staff', 'core'];

/** What a count counts, up to its first comma: the rest explains and stands in the table. */
const lead = (what: string): string => what.split(',')[0] ?? what;

function words({ role, what, count }: Counted, figure: string, counted: string, text: PeopleText): string {
  if (count.certainty === 'notStated') return text.besideUnknown(counted, figure);
  if (what === undefined) return text.besideWithout[role](figure);
  return `${figure} ${counted}`;
}

type Counted = PeopleCount & { readonly key: string };

/** The counts of people with the keys of their figures, without that of those involved. */
function countsOf(project: Project): Counted[] {
  const people = statementsOf(project).filter(({ kind }) => kind === 'people');
  const keyed = project.people.map((each, i) => ({ ...each, key: people[i]?.key ?? '' }));
  return ORDER.flatMap((role) => keyed.filter((each) => each.role === role));
}

/** The counts of a project other than of those involved, in short words and in full. */
export function besideOf(project: Project, say: Say, text: PeopleText): Beside[] {
  const listed = countsOf(project);
  return listed.map((each, i): Beside => {
    const { key, role, count } = each;
    const before = listed[i - 1];
    // A target that follows what is reached is of the same people: its number says enough.
    const follows = count.target === true && before?.role === role && before.count.target !== true;
    const period = each.when === undefined ? undefined : parsePeriod(each.when);
    const dated = (said: string) => (period === undefined ? said : text.dated(said, say.period(period)));
    const figure = say.quantity(count, 'count');
    const what = each.what ? say.text(each.what) : say.t.people[role];
    const brief = follows ? figure : words(each, figure, lead(what), text);
    return {
      key,
      role,
      quantity: count,
      reading: read(count),
      look: lookOf(count),
      short: read(count) === undefined ? lead(what) : count.target ? dated(brief) : brief,
      full: dated(words(each, figure, what, text)),
      spoken: dated(words(each, say.speakQuantity(count, 'count'), what, text)),
      what: dated(what),
    };
  });
}
