import { capital } from '../../lib/capital.ts';
import type { Say } from '../../i18n/say.ts';
import type { Reading } from '../../model/reading.ts';
import type { BinsView } from './binsview.ts';
import type { CountView } from './countview.ts';
import type { GroupsView } from './groupsview.ts';
import { kronor, spokenKronor } from './kronor.ts';
import type { QuotientView } from './quotientview.ts';
import type { PeopleText } from './text.ts';
import type { PeopleView } from './view.ts';

/** All people of those that state a number; just the name where none does. */
function peopleTitle({ sum }: CountView | BinsView, say: Say, text: PeopleText): string {
  if (sum.known === 0) return text.name;
  return capital(text.found(sum.high, say.sum(sum, 'count'), sum.known, say.numberWord(sum.known)));
}

/** What is computed in the rows that are drawn in full. */
const litQuotients = ({ rows }: QuotientView): Reading[] =>
  rows.flatMap((row) => (row.lit && row.perPerson.quotient ? [row.perPerson.quotient] : []));

/** The ends of some quotients, each as sure as the quotient that it is the end of; none where one has no end. */
function endsOf(readings: readonly Reading[]): readonly [lowest: Reading, highest: Reading] | undefined {
  const [first, ...rest] = readings;
  if (first === undefined || readings.some(({ low, open }) => open || low === 0)) return undefined;
  const lowest = rest.reduce((a, b) => (b.low < a.low ? b : a), first);
  const highest = rest.reduce((a, b) => (b.high > a.high ? b : a), first);
  return [
    { ...lowest, high: lowest.low },
    { ...highest, low: highest.high },
  ];
}

type Write = (reading: Reading, say: Say) => string;

/** The one quotient there is, or the lowest and the highest; undefined where nothing can be claimed of them. */
function spread(readings: readonly Reading[], write: Write, say: Say, text: PeopleText): string | undefined {
  const [only] = readings;
  if (only === undefined) return undefined;
  if (readings.length === 1) return write(only, say);
  const ends = endsOf(readings);
  if (ends === undefined) return undefined;
  const [lowest, highest] = [write(ends[0], say), write(ends[1], say)];
  return lowest === highest ? lowest : text.fromTo(lowest, highest);
}

function quotientTitle(view: QuotientView, say: Say, text: PeopleText): string {
  const readings = litQuotients(view);
  const found = spread(readings, kronor, say, text);
  if (found === undefined) return text.forms.perPerson;
  return capital(text.aPersonIn(found, readings.length, say.numberWord(readings.length)));
}

function groupsTitle({ all: { quotient, known } }: GroupsView, say: Say, text: PeopleText): string {
  if (quotient === undefined) return text.forms.perPerson;
  return capital(text.togetherIn(kronor(quotient, say), known, say.numberWord(known)));
}

/** The finding under the present filters; the name of the form where nothing can be claimed. */
export function title(view: PeopleView, say: Say, text: PeopleText): string {
  switch (view.kind) {
    case 'count':
    case 'bins':
      return peopleTitle(view, say, text);
    case 'perPerson':
      return quotientTitle(view, say, text);
    case 'groups':
      return groupsTitle(view, say, text);
  }
}

function quotientSummary(view: QuotientView, say: Say, text: PeopleText): string {
  const readings = litQuotients(view);
  const lit = view.rows.filter((row) => row.lit).length;
  const of = text.computedFor(say.number(readings.length), say.number(lit));
  if (readings.length === 0) return text.quotientSummary(of);
  return text.quotientSummary(`${spread(readings, spokenKronor, say, text) ?? text.noSpread}, ${of}`);
}

/** One sentence with the same figures, and which rows are chosen here. */
export function describe(view: PeopleView, say: Say, text: PeopleText): string {
  switch (view.kind) {
    case 'groups': {
      const { quotient, known, count } = view.all;
      const found = quotient ? spokenKronor(quotient, say) : text.noneTogether;
      return text.quotientSummary(`${found}, ${text.stateBoth(say.number(known), say.number(count))}`);
    }
    case 'perPerson':
      return quotientSummary(view, say, text);
    case 'bins':
      return text.summary(say.speakSum(view.sum, 'count'), say.coverage(view.sum), '');
    case 'count': {
      const names = view.rows.filter((row) => row.lit).map((row) => row.project.name);
      const chosen = view.narrowed && names.length > 0 ? text.chosen(say.list(names)) : '';
      return text.summary(say.speakSum(view.sum, 'count'), say.coverage(view.sum), chosen);
    }
  }
}
