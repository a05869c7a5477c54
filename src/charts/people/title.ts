import type { Say } from '../../i18n/say.ts';
import type { PeopleText } from './text.ts';
import type { PeopleView } from './view.ts';

const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);

/** The sum as the finding; just the name where nothing is stated, or where this view's own filter is on. */
export function title({ sum, narrowed }: PeopleView, say: Say, text: PeopleText): string {
  if (sum.known === 0 || narrowed) return text.name;
  return capital(text.found(sum.high, say.sum(sum, 'count'), sum.known, say.numberWord(sum.known)));
}

/** The sum with its coverage, and which rows are chosen here. */
export function describe({ rows, sum, narrowed }: PeopleView, say: Say, text: PeopleText): string {
  const summary = text.summary(say.speakSum(sum, 'count'), say.coverage(sum));
  if (!narrowed) return summary;
  const names = rows.filter((row) => row.lit).map((row) => row.project.name);
  return `${summary} ${text.chosen(say.list(names))}`;
}
