import type { Say } from '../../../i18n/say.ts';
import { title as countTitle } from '../title.ts';
import { byValue } from '../view.ts';
import { exceeds } from './money.ts';
import type { MoneyTelling } from './tell.ts';
import type { CountiesText } from './text.ts';
import type { CountiesView } from './view.ts';

/** The finding about money: whose projects have the most of it in every case, or in how many counties it is known. */
function moneyTitle(
  { counties, shared }: CountiesView,
  { money, total }: MoneyTelling,
  say: Say,
  text: CountiesText,
): string {
  const stated = counties.filter(({ value, count }) => value !== undefined && count > 0).toSorted(byValue);
  const [first, ...others] = stated;
  if (first === undefined) return text.unknown(counties.length);
  const most = money(first).together;
  if (!others.every((other) => exceeds(most, money(other).together))) {
    return text.known(say.numberWord(stated.length), counties.length);
  }
  // Where no figure lies outside the county, it has all there is.
  const whole = !shared && most.known === total.together.known;
  const [sum, county] = [say.sum(most, 'SEK'), text.county(first.name)];
  return whole ? text.all(sum, county) : text.most(sum, say.sum(total.together, 'SEK'), county);
}

/** The finding: where most of the known money went, or in how many counties there are projects. */
export const title = (view: CountiesView, say: Say, text: CountiesText): string =>
  view.money === undefined || view.counties.length === 0
    ? countTitle(view, say, text)
    : moneyTitle(view, view.money, say, text);

/** What is drawn, in which unit, and that places were too many where they were asked for. */
export function subtitle({ money, instead }: CountiesView, say: Say, { subtitles }: CountiesText): string {
  if (instead) return subtitles.instead;
  return money === undefined
    ? subtitles.counties
    : subtitles.money(say.moneyUnit(money.scale).replaceAll(' ', '\u00a0'));
}
