import { capital } from '../../lib/capital.ts';
import type { Say } from '../../i18n/say.ts';
import { shapeOfSum } from '../../i18n/figures.ts';
import { reading } from '../../model/reading.ts';
import type { Sum } from '../../model/sum.ts';
import type { Quoting } from './quote.ts';
import { text } from './quote/text.ts';
import type { SumAnswer } from './sum/parts.ts';

type QuoteText = (typeof text)['en'];

/** What a sum is over, in words of its language. */
export interface Scope {
  /** How many projects there are in all. */
  readonly of: number;
  /** The filters in a sentence; none where nothing is filtered. */
  readonly filtered: string | undefined;
  /** The group's dimension and value. */
  readonly group: { readonly dimension: string; readonly value: string } | undefined;
  /** How figures are counted, where that is not as usual. */
  readonly assumed: readonly string[];
}

/** A sum in running words. */
function amount(sum: Sum, counted: 'SEK' | 'count', say: Say, t: QuoteText): string | undefined {
  const shape = shapeOfSum(sum);
  if (shape === undefined) return undefined;
  const open = shape.open !== 'no';
  const high = open ? shape.low : shape.high;
  const number = say.reading(reading(shape.low, high, false, false), counted);
  const about = shape.about ? t.about(number) : number;
  return open ? t.atLeast(about) : about;
}

/** Why a sum is no single exact number. */
function because({ parts, sum }: SumAnswer, t: QuoteText): string[] {
  const ranges = parts.filter(({ reading: { low, high, open } }) => high > low && !open).length;
  return [
    ...(sum.about > 0 ? [t.partsAbout(sum.about)] : []),
    ...(ranges > 0 ? [t.partsRange(ranges)] : []),
    ...(sum.open > 0 ? [t.partsOpen(sum.open)] : []),
  ];
}

function whereOf(answer: SumAnswer, { of, filtered, group }: Scope, say: Say, t: QuoteText): string {
  const count = answer.projects.length;
  const n = say.numberWord(count);
  if (group) return t.inGroup(n, count, group.dimension, group.value);
  return filtered === undefined && count === of ? t.inAll(n) : t.inShown(n, count);
}

/** How many of those that the sum is over state it, where not all do. */
function someOf(answer: SumAnswer, { of, filtered, group }: Scope, say: Say, t: QuoteText): string {
  const { projects, sum } = answer;
  const [n, all] = [say.number(sum.known), say.numberWord(projects.length)];
  if (group) return t.some.group(n, all, group.dimension, group.value);
  return filtered === undefined && projects.length === of ? t.some.all(n, all) : t.some.shown(n, all);
}

/** A sum as a sentence that can stand alone: of what, over what, how many state it, from which source, and where. */
export function quoteSum(answer: SumAnswer, scope: Scope, quoting: Quoting): string {
  const { portfolio, say, link } = quoting;
  const t = text[say.language];
  const { measure, projects, sum } = answer;
  const count = projects.length;
  const claim = (): string => {
    if (measure === 'projects') {
      const n = say.numberWord(count);
      return scope.group
        ? t.projectsInGroup(n, count, scope.group.dimension, scope.group.value)
        : t.projects(n, say.number(scope.of), count);
    }
    const where = whereOf(answer, scope, say, t);
    const x = amount(sum, measure === 'people' ? 'count' : 'SEK', say, t);
    if (x === undefined) return t.sumNotStated(t.sum[measure], where);
    if (measure !== 'notSplit' && sum.unknown > 0)
      return t.sumOfSome(t.sum[measure], x, someOf(answer, scope, say, t), sum.known);
    const coverage =
      measure === 'notSplit' ? say.t.totals.notSplitBy(sum.known, say.number(sum.known)) : say.coverage(sum);
    return t.sumIs(t.sum[measure], where, x, coverage);
  };
  const source = say.list(portfolio.sources.map(({ title, publisher }) => t.noPage(title, publisher)));
  const brackets = [...because(answer, t), source].join('; ');
  const more = [...(scope.filtered === undefined ? [] : [scope.filtered]), ...scope.assumed];
  return [`${capital(claim())} (${brackets}).`, ...more, link].join(' ');
}
