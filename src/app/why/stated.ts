import type { Context } from '../../engine/dimensions.ts';
import { leftOut, moneyContributions, peopleInvolved } from '../../model/figures.ts';
import { parsePeriod } from '../../model/period.ts';
import { read, reading, type Reading } from '../../model/reading.ts';
import type { Project, Quantity } from '../../model/schema.ts';
import { statedFigure } from '../../engine/figurenames.ts';
import type { Say } from '../../i18n/say.ts';
import { endsOf } from './reasons.ts';

/** Where a project states what is read on a scale: the one figure, if it is one. */
interface Source {
  readonly key: string;
  readonly quantity: Quantity;
}

function sourceOf(project: Project, dimension: string): Source | undefined {
  const named = (key: string, quantity: Quantity | undefined) => quantity && { key, quantity };
  switch (dimension) {
    case 'people':
      return named('people', peopleInvolved(project));
    case 'total':
      return named('total', project.total);
    case 'agency':
    case 'actors': {
      const [first, ...more] = moneyContributions(project, dimension);
      return more.length > 0 ? undefined : named(dimension, first?.amount);
    }
    default:
      return undefined;
  }
}

/** The page a project's figure stands on, or on which it says that it is not stated. */
export const pageIn = (project: Project, dimension: string): number | undefined =>
  sourceOf(project, dimension)?.quantity.page;

/** The name of the figure, to be asked; undefined where what is read is more, or less, than one figure. */
export function figureIn(project: Project, dimension: string): string | undefined {
  const source = sourceOf(project, dimension);
  return source && statedFigure(project.id, source.key);
}

/** Whether a project's money is stated, and not counted because it is in kind. */
export const isLeftOut = (project: Project, dimension: string, { assumptions }: Context): boolean =>
  (dimension === 'agency' || dimension === 'actors') && leftOut(project, dimension, assumptions);

const unitOf = (dimension: string) => (dimension === 'people' ? 'count' : 'SEK');

function inPercent({ low, high }: Reading, say: Say): string {
  const [from, to] = [say.percent(low / 100), say.percent(high / 100)];
  return from === to ? from : say.t.figure.range(from, to);
}

/** What a project states on a scale, as the source has it where it is one figure. */
export function statedWords(project: Project, dimension: string, counted: Reading, say: Say): string {
  if (dimension === 'share') return inPercent(counted, say);
  if (dimension === 'years') return say.period(parsePeriod(project.period ?? ''));
  const quantity = sourceOf(project, dimension)?.quantity;
  const stated = read(quantity);
  const same = stated?.low === counted.low && stated.high === counted.high;
  return same ? say.quantity(quantity, unitOf(dimension)) : say.reading(counted, unitOf(dimension));
}

/** How far a figure that is only about right may reach, where that is more than it says: 45–55 for about 50. */
export function reachWords(dimension: string, counted: Reading, say: Say): string | undefined {
  if (!counted.about || counted.open || dimension === 'years' || dimension === 'share') return undefined;
  const ends = endsOf(counted);
  // There is no tenth of a person.
  const [low, high] = dimension === 'people' ? [Math.ceil(ends[0]), Math.floor(ends[1])] : ends;
  return say.reading(reading(low, high, false, false), unitOf(dimension));
}
