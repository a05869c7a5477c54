import { NOT_STATED } from '../../engine/columns.ts';
import type { Say } from '../../i18n/say.ts';
import { compare } from '../../model/compare.ts';
import type { Reading } from '../../model/reading.ts';
import type { Sum } from '../../model/sum.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengeRow, ChallengesView } from './view.ts';

/** So many challenges may share the lead in a title; of more it says nothing. */
const MOST_TIED = 3;
/** So many challenges a summary names. */
const NAMED = 5;

const stated = (view: ChallengesView): ChallengeRow[] => view.rows.filter((row) => row.id !== NOT_STATED);

function mostProjects(view: ChallengesView, say: Say, text: ChallengesText): string {
  const rows = stated(view);
  const most = Math.max(0, ...rows.map((row) => row.count));
  const leaders = rows.filter((row) => row.count === most);
  const [first] = leaders;
  if (most === 0 || first === undefined || leaders.length === rows.length) return text.title.projects;
  if (leaders.length === 1) return text.title.mostProjects(first.label);
  if (most === 1 || leaders.length > MOST_TIED) return text.title.projects;
  return text.title.tied(say.numberWord(leaders.length), say.numberWord(most));
}

const reading = ({ low, middle, high, about, open, known }: Sum): Reading | undefined =>
  known === 0 ? undefined : { low, middle, high, about: about > 0, open: open > 0 };

/** Named only where what is known is more than of any other challenge in every case. */
function mostMoney(view: ChallengesView, text: ChallengesText): string {
  const rows = stated(view).filter((row) => row.money.known > 0);
  const leader = rows.find((row) =>
    rows.every((other) => other === row || compare(reading(row.money), reading(other.money)) === 'larger'),
  );
  return leader && rows.length > 1 ? text.title.mostMoney(leader.label) : text.title.money;
}

/** The finding, or a neutral name where there is none, or where a choice is made here. */
export function title(view: ChallengesView, say: Say, text: ChallengesText): string {
  if (view.narrowed) return text.title[view.form];
  return view.form === 'money' ? mostMoney(view, text) : mostProjects(view, say, text);
}

/** Measure and unit. */
export function subtitle({ form, scale }: ChallengesView, say: Say, text: ChallengesText): string {
  return form === 'money'
    ? text.subtitle.money(say.t.figure.money('', scale).replaceAll(/\s+/g, ' ').trim())
    : text.subtitle.projects;
}

/** The challenges with the most projects or money, and that the parts overlap. */
export function describe(view: ChallengesView, say: Say, text: ChallengesText): string {
  const rows = stated(view).filter((row) => row.count > 0);
  if (rows.length === 0) return `${text.name}: ${text.none}`;
  const money = view.form === 'money';
  const most = rows
    .toSorted((a, b) => (money ? b.money.middle - a.money.middle : b.count - a.count))
    .slice(0, NAMED)
    .map((row) => text.entry(row.label, money ? say.speakSum(row.money, 'SEK') : say.number(row.count)));
  const kept = text.projects(view.kept, say.number(view.kept));
  return `${text.name}: ${text.summary[view.form](kept, most.join('; '))} ${text.overlap}`;
}
