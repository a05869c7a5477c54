import { contributedBy, leftOut, moneyContributions, peopleInvolved, totalOf } from '../../model/figures.ts';
import { read, type Reading } from '../../model/reading.ts';
import type { Contribution, Portfolio, Project, Quantity, Unit } from '../../model/schema.ts';
import { agencyShare } from '../../model/share.ts';
import { addAll } from '../../model/sum.ts';
import { asItFollows } from './follows.ts';
import { certainOf, type Ends, endsOf, kindWords, madeWords } from './kinds.ts';
import { pagesOf, type Speaker } from './speaker.ts';
import { text } from './text.ts';

/** A figure of a project as it is counted: its ends, how it is known, its form, its pages, and as the page writes it. */
export interface Figure extends Ends {
  readonly kind: string;
  readonly form?: string;
  readonly page?: string | number | undefined;
  readonly words: string;
}

/** A figure that every project has, or lacks: it takes some columns beside each other. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit | 'persons' | 'partners' | 'percent';
  /** What there is to say of it beside its numbers. */
  readonly has: readonly ('form' | 'page')[];
  readonly of: (project: Project) => Figure;
}

type Counted = Unit | 'count';

/** Nothing to count, and why. */
const silence = (kind: string, words = kind): Figure => ({ low: undefined, high: undefined, kind, words });

const ends = ({ low, high, open }: Reading): Ends => ({ low, high: open ? undefined : high });

/** Figures that are counted as one: the only one as it is stated, several as their sum. */
function together(
  quantities: readonly Quantity[],
  reading: Reading | undefined,
  counted: Counted,
  { say }: Speaker,
  none = say.t.figure.notStated,
): Figure {
  const t = text[say.language];
  const [first, ...more] = quantities;
  if (first === undefined) return silence(none);
  const page = pagesOf(quantities);
  if (more.length === 0)
    return { ...endsOf(first), kind: kindWords(first, say), page, words: say.quantity(first, counted) };
  if (reading === undefined) return { ...silence(t.partlyStated, say.t.figure.notStated), page };
  // Nothing but upper ends have no lower one together, either.
  const noLow = quantities.every(({ certainty }) => certainty === 'atMost');
  // Of several figures the sum is known no better than the least known of them.
  const certain = noLow ? (['atMost'] as const) : certainOf(reading);
  return {
    ...ends(reading),
    ...(noLow ? { low: undefined } : {}),
    kind: madeWords(certain, t.sumOf(say.number(quantities.length)), say),
    page,
    words: say.reading(reading, counted),
  };
}

const formsOf = (contributions: readonly Contribution[], { say }: Speaker): string =>
  [...new Set(contributions.map(({ form }) => say.t.form[form]))].join(', ');

function money(role: string, speaker: Speaker): Group['of'] {
  const { assumptions, say } = speaker;
  const t = text[say.language];
  return (project) => {
    const stated = moneyContributions(project, role);
    const hours = project.contributions.find((each) => each.role === role && each.unit === 'hour');
    if (stated.length === 0 && hours !== undefined)
      return silence(t.hoursOnly, say.quantity(hours.amount, 'hour'));
    if (leftOut(project, role, assumptions))
      return { ...silence(say.t.assumptions.leftOut), form: formsOf(stated, speaker) };
    const counted = stated.filter(
      ({ form }) => assumptions.inKind === 'counted' || (form !== 'inKind' && form !== 'partlyInKind'),
    );
    const amounts = counted.map(({ amount }) => asItFollows(amount, project));
    const reading = contributedBy(project, role, assumptions);
    const figure = together(amounts, reading, 'SEK', speaker, say.t.figure.notMentioned);
    return counted.length === 0 ? figure : { ...figure, form: formsOf(counted, speaker) };
  };
}

function hours(role: string, speaker: Speaker): Group['of'] {
  const { notMentioned } = speaker.say.t.figure;
  return (project) => {
    const stated = project.contributions.filter((each) => each.role === role && each.unit === 'hour');
    const amounts = stated.map(({ amount }) => asItFollows(amount, project));
    const figure = together(amounts, addedUp(amounts), 'hour', speaker, notMentioned);
    return stated.length === 0 ? figure : { ...figure, form: formsOf(stated, speaker) };
  };
}

/** What several figures come to; undefined where not all of them are stated. */
function addedUp(quantities: readonly Quantity[]): Reading | undefined {
  const { low, middle, high, unknown, about, open } = addAll(quantities.map(read));
  return unknown > 0 ? undefined : { low, middle, high, about: about > 0, open: open > 0 };
}

function total(speaker: Speaker): Group['of'] {
  const { assumptions, say } = speaker;
  const t = text[say.language];
  return (project) => {
    const stated = project.total && asItFollows(project.total, project);
    if (stated === undefined) return silence(say.t.figure.notStated);
    const [reading, whole] = [totalOf(project, assumptions), read(stated)];
    if (reading === undefined && whole !== undefined) return silence(say.t.assumptions.leftOut);
    if (reading === undefined || (reading.low === whole?.low && reading.high === whole.high))
      return together([stated], reading, 'SEK', speaker);
    return {
      ...ends(reading),
      kind: madeWords(certainOf(reading), t.restOfTotal, say),
      page: stated.page,
      words: say.reading(reading, 'SEK'),
    };
  };
}

function share({ assumptions, say }: Speaker): Group['of'] {
  const t = text[say.language];
  return (project) => {
    const reading = agencyShare(project, assumptions);
    if (reading === undefined) return silence(t.notComputable, say.t.figure.notStated);
    const [low, high] = [Math.round(reading.low), Math.round(reading.high)];
    const words =
      low === high
        ? say.percent(low / 100)
        : say.t.interval.percent(say.t.figure.range(say.number(low), say.number(high)));
    return { ...ends(reading), kind: madeWords(certainOf(reading), t.computed, say), words };
  };
}

function people(speaker: Speaker): Group['of'] {
  return (project) => {
    const count = peopleInvolved(project);
    const stated = count && asItFollows(count, project);
    return together(stated ? [stated] : [], read(stated), 'count', speaker);
  };
}

function counted(speaker: Speaker): Group['of'] {
  return (project) => {
    const counts = project.partners.counted.map(({ count }) => asItFollows(count, project));
    return together(counts, addedUp(counts), 'count', speaker);
  };
}

/** The roles that anyone has, by unit: a role that nobody has needs no columns. */
function rolesIn({ projects }: Portfolio, unit: Unit): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { contributions } of projects)
    for (const each of contributions) if (each.unit === unit) found.add(each.role);
  return found;
}

/** The figures that every project has or lacks, in the order of the page's table. */
export function groupsOf(speaker: Speaker): readonly Group[] {
  const { portfolio, say } = speaker;
  const t = text[say.language].groups;
  const [inMoney, inHours] = [rolesIn(portfolio, 'SEK'), rolesIn(portfolio, 'hour')];
  const roles = portfolio.roles.map(({ id, label }) => ({ id, name: say.text(label) }));
  return [
    ...roles
      .filter(({ id }) => inMoney.has(id))
      .map(
        ({ id, name }): Group => ({ id, name, unit: 'SEK', has: ['form', 'page'], of: money(id, speaker) }),
      ),
    ...roles
      .filter(({ id }) => inHours.has(id))
      .map(
        ({ id, name }): Group => ({
          id: `${id}.hours`,
          name: t.hours(name),
          unit: 'hour',
          has: ['form', 'page'],
          of: hours(id, speaker),
        }),
      ),
    { id: 'total', name: t.total, unit: 'SEK', has: ['page'], of: total(speaker) },
    { id: 'share', name: t.share, unit: 'percent', has: [], of: share(speaker) },
    { id: 'people', name: t.people, unit: 'persons', has: ['page'], of: people(speaker) },
    { id: 'partners.counted', name: t.counted, unit: 'partners', has: ['page'], of: counted(speaker) },
  ];
}
