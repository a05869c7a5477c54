import { capital } from '../../lib/capital.ts';
import type { Say } from '../../i18n/say.ts';
import { reading } from '../../model/reading.ts';
import type { Measure } from '../../model/uncertain.ts';
import type { Unknown, Unknowns } from '../../model/unknowns.ts';
import { statedFigure } from '../../engine/figurenames.ts';
import type { UnknownsText } from './text.ts';

/** An unknown in words. */
export interface Line {
  readonly key: string;
  readonly project: string;
  readonly what: string;
  /** As the source has it. */
  readonly stated: string;
  /** How that falls short, and its page. */
  readonly notes: string;
  readonly how: string;
  /** What it could move: a line for each total. */
  readonly moves: readonly string[];
  /** An indication where nothing limits it. */
  readonly likely: string | undefined;
  readonly places: string;
  readonly asks: string | undefined;
  /** The part of a total that it could move, and whether something limits that. */
  readonly part: number;
  readonly limited: boolean;
}

/** What an unknown is of, by the key of its words. */
export const subjectOf = ({ how, measures }: Unknown): Measure | 'split' =>
  how === 'notSplit' ? 'split' : measures[0];

const unitOf = (measure: Measure) => (measure === 'people' ? 'count' : 'SEK');

/** A plain number of kronor or people in words. */
export function amount(value: number, measure: Measure, say: Say): string {
  return say.reading(reading(value, value, false, false), unitOf(measure));
}

function statedText({ how, quantity, measures }: Unknown, say: Say): string {
  if (quantity === undefined) return say.t.figure.notMentioned;
  return say.quantity(quantity, how === 'hours' ? 'hour' : unitOf(measures[0]));
}

/** Puts the unknowns into words. */
export function linesOf({ list, totals }: Unknowns, say: Say, t: UnknownsText): Line[] {
  return list.map((unknown): Line => {
    const { project, key, quantity, moves, stated, places, among, weight, how } = unknown;
    const [{ measure, most }] = moves;
    const limited = Number.isFinite(most);
    const spread = stated && say.reading(reading(stated[0], stated[1], false, false), unitOf(measure));
    const [best, worst] = places;
    const split = how === 'notSplit';
    const place = t.places(
      { n: best, written: say.number(best) },
      { n: worst, written: say.number(worst) },
      say.number(among),
    );
    return {
      key: `${project.id} ${unknown.measures.join(' ')}`,
      project: project.name,
      what: t.what[subjectOf(unknown)],
      stated: statedText(unknown, say),
      notes: [
        ...(quantity?.certainty === 'notStated' || quantity === undefined ? [] : [t.how[how]]),
        ...(quantity?.page === undefined ? [] : [say.t.page(quantity.page).replace(' ', '\u00a0')]),
      ].join(' · '),
      how: t.how[how],
      moves: moves.map((move, i) => {
        const name = t.total[move.measure];
        const now = say.sum(totals[move.measure], unitOf(move.measure));
        const words = limited
          ? t.moves(name, now, amount(move.most, move.measure, say))
          : t.unlimited(name, now);
        return i === 0 ? capital(words) : `${t.or} ${words}`;
      }),
      likely: limited ? undefined : spread === undefined ? t.nothingStated : t.likeOthers(spread),
      places: split ? `${place}, ${t.byAgency}` : place,
      asks: key === undefined ? undefined : statedFigure(project.id, key),
      part: weight,
      limited,
    };
  });
}

/** The first of the list in one sentence. */
export function leadOf({ list }: Unknowns, say: Say, t: UnknownsText): string {
  const [first] = list;
  if (first === undefined) return t.none;
  const { project, moves, how, quantity } = first;
  const totals = moves.map(({ measure }) => t.total[measure]);
  const [{ most, measure }] = moves;
  const subject = subjectOf(first);
  const what =
    subject === 'split'
      ? t.of.split(project.name, say.quantity(quantity, 'SEK'))
      : t.of[subject](project.name);
  const total = say.list(totals, 'or');
  if (!Number.isFinite(most)) return t.leadUnlimited(what, total);
  return (how === 'notSplit' ? t.leadSplit : t.lead)(what, t.by(total, amount(most, measure, say)));
}
