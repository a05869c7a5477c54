import { NOT_STATED } from '../../engine/columns.ts';
import type { Say } from '../../i18n/say.ts';
import { compare } from '../../model/compare.ts';
import { projectsOf, spokenCount } from './figures.ts';
import { readingOf } from './group.ts';
import { overlapTitle } from './overlaptitle.ts';
import { rankedPairs } from './pairs.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengeRow, ChallengesView } from './view.ts';

/** So many challenges may share the lead in a title; of more it says nothing. */
const MOST_TIED = 3;
/** So many challenges a summary names. */
const NAMED = 5;
/** Parts that differ by less are the same but for rounding. */
const SAME = 1e-9;

const stated = (view: ChallengesView): ChallengeRow[] => view.rows.filter((row) => row.id !== NOT_STATED);

function mostProjects(view: ChallengesView, say: Say, text: ChallengesText): string {
  const rows = stated(view);
  const most = Math.max(0, ...rows.map((row) => row.count));
  const leaders = rows.filter((row) => most - row.count < SAME);
  const [first] = leaders;
  if (most === 0 || first === undefined || leaders.length === rows.length) return text.title.projects;
  if (leaders.length === 1) return text.title.mostProjects(first.label);
  if (view.shared || most === 1 || leaders.length > MOST_TIED) return text.title.projects;
  return text.title.tied(say.numberWord(leaders.length), say.numberWord(most));
}

/** Named only where what is known is more than of any other challenge in every case. */
function mostMoney(view: ChallengesView, text: ChallengesText): string {
  const rows = stated(view).filter((row) => row.money.known > 0);
  const leader = rows.find((row) =>
    rows.every(
      (other) => other === row || compare(readingOf(row.money), readingOf(other.money)) === 'larger',
    ),
  );
  return leader && rows.length > 1 ? text.title.mostMoney(leader.label) : text.title.money;
}

/** The finding, or a neutral name where there is none, or where a choice is made here. */
export function title(view: ChallengesView, say: Say, text: ChallengesText): string {
  if (view.form === 'overlap') return overlapTitle(view, say, text);
  if (view.narrowed) return text.title[view.form];
  return view.form === 'money' ? mostMoney(view, text) : mostProjects(view, say, text);
}

/** Measure and unit, and how a project with several challenges counts. */
export function subtitle({ form, scale, shared }: ChallengesView, say: Say, text: ChallengesText): string {
  const words = shared ? text.subtitleShared : text.subtitle;
  return form === 'money' ? words.money(say.moneyUnit(scale)) : words[form];
}

/** The pairs that most projects meet. */
function describePairs(view: ChallengesView, kept: string, say: Say, text: ChallengesText): string {
  const most = rankedPairs(view)
    .slice(0, NAMED)
    .map((pair) =>
      text.entry(text.spokenPair(pair.a.label, pair.b.label), spokenCount(pair, view, say, text)),
    );
  const note = view.shared ? text.overlap.sharedPairs : text.overlap.pairs;
  if (most.length === 0) return `${text.name}: ${kept}. ${text.noPair}`;
  return `${text.name}: ${text.summary.overlap(kept, most.join('; '))} ${note}`;
}

/** The challenges with the most projects or money, or that go together most, and how their parts count. */
export function describe(view: ChallengesView, say: Say, text: ChallengesText): string {
  const rows = stated(view).filter((row) => row.count > 0);
  if (rows.length === 0) return `${text.name}: ${text.none}`;
  const { form, end, shared } = view;
  const kept = text.projects(view.kept, say.number(view.kept));
  if (form === 'overlap') return describePairs(view, kept, say, text);
  const money = form === 'money';
  const most = rows
    .toSorted((a, b) => (money ? b.money[end] - a.money[end] : b.count - a.count))
    .slice(0, NAMED)
    .map((row) => text.entry(row.label, money ? say.speakSum(row.money, 'SEK') : projectsOf(row.count, say)));
  const note = shared ? text.overlap.shared : text.overlap.full;
  return `${text.name}: ${text.summary[form](kept, most.join('; '))} ${note}`;
}
