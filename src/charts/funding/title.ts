import type { Say } from '../../i18n/say.ts';
import { bounds, type Reading } from '../../model/reading.ts';
import { addAll } from '../../model/sum.ts';
import { titleOfMatch } from './matching.ts';
import { partOf } from './parts.ts';
import type { FundingText } from './text.ts';
import type { FundingView } from './view.ts';

/** A few projects are worth a title when they are at most this part of all. */
const FEW = 3;

/**
 * The few largest figures that outweigh all others together, whatever each of them may be; undefined where there
 * are none, or too many to be called few.
 */
export function outweighing(readings: readonly Reading[]): readonly Reading[] | undefined {
  const sorted = readings.toSorted((a, b) => bounds(b)[0] - bounds(a)[0]);
  for (let count = 1; count * FEW <= sorted.length; count++) {
    const few = sorted.slice(0, count);
    const least = few.reduce((sum, each) => sum + bounds(each)[0], 0);
    const most = sorted.slice(count).reduce((sum, each) => sum + bounds(each)[1], 0);
    if (least > most) return few;
  }
  return undefined;
}

function titleOfAmounts({ rows, agency, form }: FundingView, say: Say, text: FundingText): string {
  const stated = rows.filter((row) => row.lit).flatMap((row) => partOf(row, 'agency')?.reading ?? []);
  if (stated.length === 0) return text.title[form === 'share' ? 'share' : 'amount'];
  const few = outweighing(stated);
  const all = say.sum(agency, 'SEK');
  if (few === undefined) return text.put(all, stated.length, say.numberWord(stated.length));
  return text.went(say.sum(addAll(few), 'SEK'), all, few.length, say.numberWord(few.length));
}

/** What is found under the present filters, or the name of the form where nothing can be claimed. */
export function title(view: FundingView, say: Say, text: FundingText): string {
  return view.form === 'share'
    ? titleOfMatch(view.rows, text.title.share, say, text)
    : titleOfAmounts(view, say, text);
}

/** Measure and unit, and how many state what the title speaks of. */
export function subtitle(
  { form, rows, agency, kept, scale }: FundingView,
  say: Say,
  text: FundingText,
): string {
  if (form === 'amount') return text.subtitle.amount(say.moneyUnit(scale), say.coverage(agency));
  const both = rows.filter((row) => row.lit && row.noShare === undefined).length;
  return text.subtitle.share(text.matched(both, say.number(both), say.number(kept)));
}

/** The sums of both sides with how many state them, and how many are in the filter. */
export function describe(view: FundingView, say: Say, text: FundingText): string {
  const { agency, actors, rows, kept } = view;
  const count = `${text.name}: ${say.t.spoken.position(kept, rows.length)}`;
  const sums = text.summary(
    say.speakSum(agency, 'SEK'),
    say.coverage(agency),
    say.speakSum(actors, 'SEK'),
    say.coverage(actors),
    count,
  );
  return view.form === 'share' ? `${sums} ${title(view, say, text)}.` : sums;
}
