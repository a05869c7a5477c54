import { PLAIN } from '../../charts/kit/look.ts';
import { contributedBy } from '../../model/figures.ts';
import { type Member, sumOfMembers } from '../../model/members.ts';
import { dividable, divide, divideSums, perPerson } from '../../model/perperson.ts';
import { bounds, read, type Reading, reading } from '../../model/reading.ts';
import type { PeopleCount, Project } from '../../model/schema.ts';
import { statementsOf } from '../../model/statements.ts';
import type { Sum } from '../../model/sum.ts';
import { statedFigure } from '../../engine/figurenames.ts';
import { type Maker, membersOf } from './figures.ts';
import { type Item, lengthsOf, statedItem, words } from './items.ts';
import type { Subject } from './subjects.ts';

/** A cell that is computed of other figures, and what of it is compared. */
export interface Derived {
  readonly items: readonly Item[];
  readonly members: readonly Member[];
  /** Whether an uncertain figure went into it by its middle. */
  readonly middled?: boolean;
  /** Whether it is of some projects of a group only, those that state what it is made of. */
  readonly partial?: boolean;
}

const exactly = (value: number): Reading => reading(value, value, false, false);

/** One number that stands for the whole of something compared. */
const single = ({ pin }: Subject, of: Reading | undefined): Member[] => [{ id: pin, reading: of, weight: 1 }];

const isRough = ({ low, high, about, open }: Sum): boolean => low !== high || about + open > 0;

/**
 * The agency's share of the money that is split, over the projects that state both its part and the actors'. It is
 * no division of intervals: half of about 50 is one half. So it is of the middles, and says so where that matters.
 */
export function shareOf(subject: Subject, { assumptions, say, t }: Maker): Derived {
  const { parts } = subject;
  const money = (project: Project, role: string) => contributedBy(project, role, assumptions);
  const both = parts.filter(({ project }) => money(project, 'agency') && money(project, 'actors'));
  const sums = (['agency', 'actors', 'eu'] as const).map((role) =>
    sumOfMembers(membersOf(both, (project) => money(project, role))),
  );
  const [agency] = sums;
  const whole = sums.reduce((sum, each) => sum + each.middle, 0);
  if (agency === undefined || both.length === 0 || whole === 0) {
    return {
      items: [{ ...words(say.t.figure.notStated), missing: true }],
      members: single(subject, undefined),
    };
  }
  const share = agency.middle / whole;
  const middled = sums.some(isRough);
  const coverage = t.statingBoth(say.number(both.length), say.number(parts.length));
  const item: Item = {
    text: say.percent(share),
    notes: [
      ...(middled ? [t.fromMiddles] : []),
      t.shareOf,
      ...(subject.group === undefined ? [] : [coverage]),
    ],
    lengths: [{ low: share, high: share, look: { ...PLAIN, about: middled } }],
  };
  return {
    items: [item],
    members: single(subject, exactly(share)),
    middled,
    partial: both.length < parts.length,
  };
}

/** The ends of a quotient by all that its two figures may stand for, so that a verdict on it holds in every case. */
function widest(
  total: Parameters<typeof bounds>[0],
  people: Parameters<typeof bounds>[0],
): Reading | undefined {
  const [from, to] = bounds(total);
  const [fewest, most] = bounds(people);
  if (!Number.isFinite(to) || !Number.isFinite(most)) return undefined;
  return divide(reading(from, to, false, false), reading(fewest, most, false, false));
}

const ends = ({ low, high, about, open }: Sum) => ({ low, high, about: about > 0, open: open > 0 });

/** The total divided by the people involved, over the projects that state both. */
export function perPersonOf(subject: Subject, { assumptions, say, t }: Maker): Derived {
  const { parts, group } = subject;
  const both = parts.filter(({ project }) => dividable(project, assumptions) !== undefined);
  const total = sumOfMembers(membersOf(both, (project) => dividable(project, assumptions)?.total));
  const people = sumOfMembers(membersOf(both, (project) => dividable(project, assumptions)?.people));
  const [part] = parts;
  const quotient =
    group === undefined && part ? perPerson(part.project, assumptions).quotient : divideSums(total, people);
  if (quotient === undefined) {
    return {
      items: [{ ...words(say.t.figure.notStated), missing: true }],
      members: single(subject, undefined),
    };
  }
  const note =
    group === undefined
      ? t.dividedFrom
      : t.dividedFromBoth(say.number(both.length), say.number(parts.length));
  const compared = both.length === 0 ? quotient : widest(ends(total), ends(people));
  return {
    items: [{ text: say.reading(quotient, 'SEK'), notes: [note], lengths: [] }],
    members: single(subject, compared),
    partial: both.length > 0 && both.length < parts.length,
  };
}

const isReached = ({ role, count }: PeopleCount): boolean => role === 'reached' && count.target !== true;

/** Those a project reached, where it states one number of them: several may be of the same people. */
function reached(project: Project): Reading | undefined {
  const [first, ...others] = project.people.filter(isReached);
  return others.length === 0 ? read(first?.count) : undefined;
}

/** The people reached; of a project also who they are, and those it hopes to reach. */
export function reachedOf({ group, parts }: Subject, { say, t }: Maker): Derived {
  const members = membersOf(parts, reached);
  const [part] = parts;
  if (group !== undefined || part === undefined) {
    const sum = sumOfMembers(members);
    if (sum.known === 0) return { items: [words(say.t.figure.notMentioned)], members };
    return {
      items: [
        { text: say.sum(sum, 'count'), notes: [say.coverage(sum)], lengths: lengthsOf(sum, undefined) },
      ],
      members,
    };
  }
  const statements = statementsOf(part.project).filter(
    ({ kind, role }) => kind === 'people' && role === 'reached',
  );
  const items = statements
    .toSorted((a, b) => Number(a.quantity.target === true) - Number(b.quantity.target === true))
    .map((statement): Item => {
      const of = read(statement.quantity);
      const asks = statedFigure(part.project.id, statement.key);
      const who = statement.what ? [say.text(statement.what)] : [];
      if (of === undefined)
        return { text: say.t.figure.notStated, notes: who, asks, missing: true, lengths: [] };
      const item = statedItem(statement, of, asks, say);
      return { ...item, notes: [...who, ...item.notes] };
    });
  if (items.length === 0) return { items: [words(say.t.figure.notMentioned)], members };
  const several = part.project.people.filter(isReached).length > 1;
  return { items: several ? [...items, words('', t.severalReached)] : items, members };
}
