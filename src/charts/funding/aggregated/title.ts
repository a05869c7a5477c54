import type { Say } from '../../../i18n/say.ts';
import { add, addAll } from '../../../model/sum.ts';
import { FUNDER_ROLES } from '../../kit/theme.ts';
import { speakBin } from './spoken.ts';
import type { GroupedText } from './text.ts';
import { type GroupedView, TOP, type Together } from './view.ts';

/** All known money of some projects; no krona of it is counted for two funders. */
const knownOf = ({ sums }: Together) => FUNDER_ROLES.map((role) => sums[role]).reduce(add);

/** The finding under the present filters: how much the largest got, or what both sides put in. */
export function title(view: GroupedView, say: Say, text: GroupedText): string {
  const { form, top, all, both, rest, narrowed } = view;
  if (form === 'amount') {
    const largest = top.rows.filter((row) => row.segments.length > 0);
    if (narrowed || largest.length === 0) return text.title.amount;
    const whole = say.sum(knownOf(all), 'SEK');
    if (rest.count === 0) return text.inProjects(whole, largest.length, say.numberWord(largest.length));
    const part = addAll(largest.flatMap(({ segments }) => segments.map(({ reading }) => reading)));
    return text.inLargest(say.sum(part, 'SEK'), whole, say.numberWord(largest.length), say.number(all.count));
  }
  if (narrowed || both.count === 0) return form === 'match' ? text.neutral : text.title.share;
  const { agency, actors } = both.sums;
  return text.sides(say.sum(agency, 'SEK'), say.sum(actors, 'SEK'), both.count, say.number(both.count));
}

/** That projects stand in groups, which they are, and how many state what the picture shows. */
export function subtitle(view: GroupedView, say: Say, text: GroupedText): string {
  const { form, all, both, top } = view;
  const kept = say.number(all.count);
  const projects = text.projects(all.count, kept);
  if (form === 'amount') {
    const coverage = say.coverage(all.sums.agency);
    return text.parts.amount(projects, say.moneyUnit(top.scale), coverage);
  }
  const coverage = text.matched(both.count, say.number(both.count), kept);
  return text.parts[form === 'match' ? 'match' : 'share'](projects, coverage);
}

/** The sums of both sides with how many state them, and the step in which most projects lie. */
export function describe(view: GroupedView, say: Say, text: GroupedText): string {
  const { agency, actors } = view.all.sums;
  const count = `${text.name}: ${text.of(say.number(view.all.count), say.number(view.of))}`;
  const sums = text.summary(
    say.speakSum(agency, 'SEK'),
    say.coverage(agency),
    say.speakSum(actors, 'SEK'),
    say.coverage(actors),
    count,
  );
  const most = view.sizes.bins.reduce<(typeof view.sizes.bins)[number] | undefined>(
    (best, bin) => (best === undefined || bin.count > best.count ? bin : best),
    undefined,
  );
  if (view.form !== 'amount' || most === undefined || most.count === 0 || view.all.count <= TOP) return sums;
  return `${sums} ${text.most(speakBin(most, say), text.projects(most.count, say.number(most.count)))}`;
}
