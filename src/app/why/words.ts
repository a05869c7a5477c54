import { NOT_STATED } from '../../engine/columns.ts';
import type { Context } from '../../engine/dimensions.ts';
import type { Filters, IntervalFilter } from '../../engine/filters.ts';
import { lowered } from '../../lib/lower.ts';
import type { Reading } from '../../model/reading.ts';
import type { Project } from '../../model/schema.ts';
import { filterWords, valueName, type Vocabulary } from '../filters/words.ts';
import type { Doubt, Reason } from './reasons.ts';
import { figureIn, isLeftOut, pageIn, reachWords, statedWords } from './stated.ts';
import { text, type WhyText } from './text.ts';

/** A reason in words: a figure that can be asked, where there is one, and what is held against it. */
export interface ReasonWords {
  readonly figure: string | undefined;
  readonly asks: string | undefined;
  readonly words: string;
  readonly page: number | undefined;
}

/** So many values of a filter are named at most. */
const NAMED = 3;

/** The words that a dimension has in a list of them by dimension. */
function of<Words>(list: Readonly<Record<string, Words>>, dimension: string): Words | undefined {
  return Object.hasOwn(list, dimension) ? list[dimension] : undefined;
}

/** The ends of a filter on a scale in words, whatever else it says. */
export function rangeWords(dimension: string, { low, high }: IntervalFilter, vocabulary: Vocabulary): string {
  return filterWords(dimension, { kind: 'interval', low, high }, vocabulary);
}

function named(
  dimension: string,
  values: readonly string[],
  vocabulary: Vocabulary,
  kind: 'and' | 'or',
): string {
  const { say } = vocabulary;
  const names = values.map((value) => {
    const name = valueName(dimension, value, vocabulary);
    return dimension === 'challenge' || dimension === 'sector' ? lowered(name) : name;
  });
  const rest = names.length - NAMED;
  return say.list(
    rest > 0 ? [...names.slice(0, NAMED), text[say.language].more(say.number(rest))] : names,
    kind,
  );
}

function figureWords(project: Project, dimension: string, reading: Reading, { say }: Vocabulary) {
  const t = text[say.language];
  const stated = statedWords(project, dimension, reading, say);
  const figure = of(t.figure, dimension)?.(stated) ?? stated;
  const reach = reachWords(dimension, reading, say);
  return {
    figure: reach === undefined ? figure : t.mayBe(figure, reach),
    asks: figureIn(project, dimension),
    page: pageIn(project, dimension),
  };
}

const plain = (words: string, page?: number): ReasonWords => ({
  figure: undefined,
  asks: undefined,
  words,
  page,
});

const silentWords = (dimension: string, t: WhyText): string => of(t.silent, dimension) ?? '';

function categoryWords(
  { kind, dimension, values }: Extract<Reason, { kind: 'lacks' | 'ruledOut' }>,
  vocabulary: Vocabulary,
  t: WhyText,
): string {
  const stated = values.filter((each) => each !== NOT_STATED);
  if (stated.length === 0) {
    return kind === 'lacks'
      ? `${vocabulary.say.t.dimension[dimension as 'county']}: ${t.stated}, ${t.statedOnly}`
      : t.silentRuledOut(silentWords(dimension, t));
  }
  const names = named(dimension, stated, vocabulary, kind === 'lacks' ? 'or' : 'and');
  return of(t[kind], dimension)?.(names) ?? names;
}

/** A reason in words. */
export function reasonWords(
  project: Project,
  reason: Reason,
  context: Context,
  vocabulary: Vocabulary,
): ReasonWords {
  const { say } = vocabulary;
  const t = text[say.language];
  const { dimension } = reason;
  switch (reason.kind) {
    case 'lacks':
    case 'ruledOut':
      return plain(categoryWords(reason, vocabulary, t));
    case 'notStated': {
      const out = isLeftOut(project, dimension, context) ? of(t.leftOut, dimension) : undefined;
      return plain(out ?? silentWords(dimension, t), pageIn(project, dimension));
    }
    case 'stated':
      return { ...figureWords(project, dimension, reason.reading, vocabulary), words: t.statedOnly };
    case 'outside':
    case 'unsure':
      return {
        ...figureWords(project, dimension, reason.reading, vocabulary),
        words: t[reason.kind](rangeWords(dimension, reason.filter, vocabulary)),
      };
    case 'words':
      return plain(t.mentions(say.list(reason.words.map(say.t.sentence.quote), 'or')));
  }
}

/** Why a project is shown although it might as well not be. */
export function doubtWords(
  project: Project,
  doubt: Doubt,
  filters: Filters,
  vocabulary: Vocabulary,
): ReasonWords {
  const t = text[vocabulary.say.language];
  const { dimension } = doubt;
  if (doubt.kind === 'kept') {
    return plain(`${silentWords(dimension, t)}, ${t.kept}`, pageIn(project, dimension));
  }
  const filter = filters[dimension];
  const range = filter?.kind === 'interval' ? rangeWords(dimension, filter, vocabulary) : '';
  return { ...figureWords(project, dimension, doubt.reading, vocabulary), words: t.touches(range) };
}
