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

/** The year that is told of: the one that this view's own filter asks for, or the busiest where it asks for none. */
function toldOf(view: TimeView): YearCount | undefined {
  const { narrowed, byYears, years } = view;
  if (!narrowed) return busiest(view);
  const chosen = years.filter((year) => year.chosen);
  return byYears && chosen.length === 1 ? chosen[0] : undefined;
}

/** How many projects were certainly running in a year, and may have been; the name where nothing can be claimed. */
export function title(view: TimeView, say: Say, text: TimeText): string {
  const { rows, kept, notStated, aggregated } = view;
  const found = toldOf(view);
  if (found === undefined || found.most === 0) return text.name;
  const year = String(found.year);
  if (aggregated) {
    const dated = kept - notStated.count;
    return dated < 2 ? text.name : text.ranAtMost(say.number(found.most), say.number(dated), year);
  }
  const within = rows.filter((row) => row.within);
  const [only] = within;
  if (within.length === 1 && only?.period) return text.single(only.project.name, only.when);
  if (found.sure === undefined || found.sure === 0) return text.name;
  const [count, all] = [say.numberWord(found.sure), say.numberWord(kept)];
  if (found.sure === kept || (found.sure === found.most && notStated.count === 0)) {
    return capital(text.ran(found.sure, kept, count, all, year));
  }
  const most = found.most > found.sure ? say.numberWord(found.most) : undefined;
  return text.ranAtLeast(found.sure, count, all, year, most);
}

/** What is shown; of groups, how many projects they are of. */
export function subtitle({ aggregated, shown, of }: TimeView, say: Say, text: TimeText): string {
  if (!aggregated) return text.subtitle;
  const all = say.number(of);
  return text.subtitleGroups(of, shown.kept < of ? text.of(say.number(shown.kept), all) : all);
}

/** How many of those in the filter state when they ran, the year that is told of, and what is chosen here. */
export function describe(view: TimeView, say: Say, text: TimeText): string {
  const { shown, rows, years, narrowed } = view;
  const { stated, noneStated } = say.t.figure;
  const [dated, kept] = [say.number(shown.dated), say.number(shown.kept)];
  const found = toldOf(view);
  const parts = [text.coverage(shown.dated === 0 ? noneStated(kept) : stated(dated, kept))];
  if (found !== undefined && found.most > 0) {
    const told = narrowed ? text.inYear : text.most;
    parts.push(told(String(found.year), countIn(found), spokenCount(found, say, text)));
  }
  const names = rows.filter((row) => row.lit).map((row) => row.project.name);
  const chosen =
    names.length > 0 ? names : years.filter((each) => each.chosen).map(({ year }) => String(year));
  if (narrowed && chosen.length > 0) parts.push(text.chosenHere(say.list(chosen)));
  return parts.join(' ');
}
