import { capital } from '../../lib/capital.ts';
import type { Say } from '../../i18n/say.ts';
import { countIn, spokenCount } from './figures.ts';
import type { TimeText } from './text.ts';
import type { TimeView, YearCount } from './view.ts';

/** The year in which most projects certainly ran; of several, the one in which most may have run, then the first. */
export function busiest({ years }: TimeView): YearCount | undefined {
  return years.reduce<YearCount | undefined>((best, year) => {
    if (best === undefined) return year;
    const [sure, bestSure] = [year.sure ?? year.most, best.sure ?? best.most];
    return sure > bestSure || (sure === bestSure && year.most > best.most) ? year : best;
  }, undefined);
}

/** How many projects were certainly running in the busiest year, or just the name where nothing can be claimed. */
export function title(view: TimeView, say: Say, text: TimeText): string {
  const { rows, kept, notStated, narrowed, aggregated } = view;
  const most = busiest(view);
  if (narrowed || most === undefined || most.most === 0) return text.name;
  const year = String(most.year);
  if (aggregated) {
    const dated = kept - notStated.count;
    return dated < 2 ? text.name : text.ranAtMost(say.number(most.most), say.number(dated), year);
  }
  const within = rows.filter((row) => row.within);
  const [only] = within;
  if (within.length === 1 && only?.period) return text.single(only.project.name, only.when);
  if (most.sure === undefined || most.sure === 0) return text.name;
  const [count, all] = [say.numberWord(most.sure), say.numberWord(kept)];
  if (most.sure === kept || (most.sure === most.most && notStated.count === 0)) {
    return capital(text.ran(most.sure, kept, count, all, year));
  }
  return text.ranAtLeast(most.sure, count, all, year);
}

/** What is shown; of groups, how many projects they are of. */
export function subtitle({ aggregated, kept, of }: TimeView, say: Say, text: TimeText): string {
  if (!aggregated) return text.subtitle;
  return text.subtitleGroups(of, kept < of ? text.of(say.number(kept), say.number(of)) : say.number(of));
}

/** How many state when they ran, the year with most, and what is chosen here. */
export function describe(view: TimeView, say: Say, text: TimeText): string {
  const { kept, notStated, rows, years, narrowed } = view;
  const { stated, noneStated } = say.t.figure;
  const dated = kept - notStated.count;
  const most = busiest(view);
  const parts = [
    text.coverage(dated === 0 ? noneStated(say.number(kept)) : stated(say.number(dated), say.number(kept))),
  ];
  if (most !== undefined && most.most > 0) {
    parts.push(text.most(String(most.year), countIn(most), spokenCount(most, say, text)));
  }
  const names = rows.filter((row) => row.lit).map((row) => row.project.name);
  const chosen =
    names.length > 0 ? names : years.filter((each) => each.chosen).map(({ year }) => String(year));
  if (narrowed && chosen.length > 0) parts.push(text.chosenHere(say.list(chosen)));
  return parts.join(' ');
}
