import { capital } from '../../../lib/capital.ts';
import type { Say } from '../../../i18n/say.ts';
import { type Assumptions, contributedBy, notSplit } from '../../../model/figures.ts';
import { read } from '../../../model/reading.ts';
import { formWords, kindWords } from '../figure/kinds.ts';
import { roleName, type Speaker } from '../figure/names.ts';
import { KNOWN, type Part, type SumAnswer } from './parts.ts';
import { text } from './text.ts';

type SumText = (typeof text)['en'];

/** A part as the source states it, or as much of it as counts. */
export function partFigure({ statement, reading, share }: Part, { measure }: SumAnswer, say: Say): string {
  const counted = measure === 'people' ? 'count' : 'SEK';
  const stated = read(statement?.quantity);
  const whole = share === 1 && stated?.low === reading.low && stated.high === reading.high;
  return whole ? say.quantity(statement?.quantity, counted) : say.reading(reading, counted);
}

/** How a part is known, and which part of what is stated it is; of all known money, what it is made of. */
export function partWords(part: Part, speaker: Speaker, assumptions: Assumptions): string {
  const { project, statement, share } = part;
  const { say } = speaker;
  if (statement === undefined) {
    const roles = KNOWN.flatMap((role) => {
      const reading = role === 'notSplit' ? notSplit(project) : contributedBy(project, role, assumptions);
      const name = role === 'notSplit' ? say.t.role.notSplit : roleName(role, speaker);
      return reading ? [`${name} ${say.reading(reading, 'SEK')}`] : [];
    });
    return roles.join(', ');
  }
  const whole = say.quantity(statement.quantity, statement.counted);
  const shared = share < 1 ? [text[say.language].part(say.number(1 / share), whole)] : [];
  return [...shared, kindWords(statement, say), formWords(statement, say)]
    .filter((words) => words !== '')
    .join('; ');
}

/** How many state it; of money that is not split, whose it is. */
export function coverageWords({ measure, sum }: SumAnswer, say: Say): string {
  if (measure === 'notSplit' && sum.known > 0)
    return say.t.totals.notSplitBy(sum.known, say.number(sum.known));
  return say.coverage(sum);
}

/** The heading, in pieces: "VINNOVA’s money: ", "SEK 90.7 M", ", stated by 9 of 10". */
export interface Heading {
  readonly before: string;
  /** Not to be broken over two lines. */
  readonly amount: string;
  readonly after: string;
}

export function headingOf(answer: SumAnswer, of: number, say: Say): Heading {
  const t = text[say.language];
  const { measure, sum, projects, group } = answer;
  const before = `${t.sum[measure]}: `;
  if (measure === 'projects') {
    const n = say.number(projects.length);
    return { before, amount: group === undefined ? t.of(n, say.number(of)) : n, after: '' };
  }
  const coverage = coverageWords(answer, say);
  if (sum.known === 0) return { before, amount: '', after: coverage };
  const amount = say.sum(sum, measure === 'people' ? 'count' : 'SEK');
  return { before, amount, after: `, ${coverage}` };
}

function uncertain({ parts, sum, measure }: SumAnswer, say: Say, t: SumText): string[] {
  const ranges = parts.filter(({ reading: { low, high, open } }) => high > low && !open).length;
  const written = (n: number) => capital(say.numberWord(n));
  const end = (value: number) =>
    say.reading(
      { low: value, middle: value, high: value, about: false, open: false },
      measure === 'people' ? 'count' : 'SEK',
    );
  return [
    ...(sum.about > 0 ? [t.about(sum.about, written(sum.about))] : []),
    ...(ranges > 0 ? [t.range(ranges, written(ranges), end(sum.low), end(sum.high))] : []),
    ...(sum.open > 0 ? [t.open(sum.open, written(sum.open))] : []),
  ];
}

/** How the parts made the sum what it is: exact, approximate, a range, or at least. */
export function makingWords(answer: SumAnswer, say: Say): string[] {
  const t = text[say.language];
  const { measure, sum, parts, projects } = answer;
  if (projects.length === 0) return [t.empty];
  if (measure === 'projects') return [];
  if (sum.known === 0) return [t.none];
  const said = uncertain(answer, say, t);
  const count = (is: (part: Part) => boolean) => parts.filter(is).length;
  const derived = count(({ statement }) => statement?.quantity.derived !== undefined);
  const inKind = count(({ statement }) => statement?.form === 'inKind' || statement?.form === 'partlyInKind');
  const written = (n: number) => capital(say.numberWord(n));
  return [
    ...(said.length === 0 ? [t.exact] : said),
    ...(derived > 0 ? [t.derived(derived, written(derived))] : []),
    ...(inKind > 0 ? [t.inKind(inKind, written(inKind))] : []),
    ...(parts.some(({ share }) => share < 1) ? [t.shared] : []),
  ];
}
