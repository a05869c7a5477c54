import { max } from 'd3';
import type { Say } from '../../i18n/say.ts';
import { chosenOne, type Pair, rankedPairs } from './pairs.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengeRow, ChallengesView } from './view.ts';

/** So many pairs may share the lead in a title; of more it says nothing. */
const MOST_TIED = 3;
/** Fewer projects are no pattern. */
const LEAST = 2;
/** Parts that differ by less are the same but for rounding. */
const SAME = 1e-9;
/** Numbers up to this are written as words. */
const WORDS_TO = 10;

/** How many of how many, both in words or both in digits. */
function words(count: number, all: number, say: Say): [string, string] {
  const write = (n: number) => (all > WORDS_TO ? say.number(n) : say.numberWord(n));
  return [write(count), write(all)];
}

/** The pairs that most projects meet; none where no pair stands out from one that a single project makes. */
function leaders(pairs: readonly Pair[]): Pair[] {
  const most = max(pairs, ({ count }) => count);
  return most === undefined ? [] : pairs.filter(({ count }) => most - count < SAME);
}

/** Two challenges, the one with fewer projects first: of it the larger part goes together with the other. */
const smallerFirst = ({ a, b }: Pair): [ChallengeRow, ChallengeRow] => (a.count < b.count ? [a, b] : [b, a]);

function withOne(one: ChallengeRow, pairs: readonly Pair[], say: Say, text: ChallengesText): string {
  const [first, ...more] = leaders(pairs);
  if (first === undefined || more.length > 0 || first.count < LEAST) return text.title.overlap;
  const other = first.a === one ? first.b : first.a;
  const [projects, of] = words(first.count, one.count, say);
  if (first.count === one.count) return text.title.allWith(first.count, projects, one.label, other.label);
  return text.title.mostWith(one.label, other.label, projects, of);
}

/** Which challenges go together most, as far as the projects that are left show it. */
export function overlapTitle(view: ChallengesView, say: Say, text: ChallengesText): string {
  const { title } = text;
  if (view.shared) {
    const [first, ...more] = leaders(rankedPairs(view));
    if (view.narrowed || first === undefined || more.length > 0) return title.overlap;
    const [a, b] = smallerFirst(first);
    return title.mostShared(a.label, b.label);
  }
  const chosen = view.pairs.find((pair) => pair.chosen);
  if (chosen !== undefined) {
    const [projects, of] = words(chosen.count, view.kept, say);
    const [a, b] = smallerFirst(chosen);
    return view.kept === 0 ? title.overlap : title.both(chosen.count, projects, of, a.label, b.label);
  }
  const one = chosenOne(view);
  if (one !== undefined) return withOne(one, rankedPairs(view), say, text);
  if (view.narrowed) return title.overlap;
  const first = leaders(view.pairs);
  const [leader] = first;
  if (leader === undefined || leader.count < LEAST || first.length > MOST_TIED) return title.overlap;
  const [projects] = words(leader.count, leader.count, say);
  if (first.length > 1) return title.pairsTied(say.numberWord(first.length), projects);
  const [a, b] = smallerFirst(leader);
  if (leader.count === a.count) return title.allWith(leader.count, projects, a.label, b.label);
  return title.mostTogether(a.label, b.label, projects);
}
