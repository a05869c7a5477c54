import { fold } from '../../lib/fold.ts';
import { type Command, type Group, GROUPS } from './command.ts';

/** Things of one group by their folded names; a command is made only of those that are shown. */
export interface Source {
  readonly group: Group;
  readonly names: readonly string[];
  /** Other words that a thing is found by, folded, in the same order. */
  readonly also?: readonly string[];
  readonly at: (index: number) => Command;
}

/** Some commands of one group, or several, each as something to search. */
export function sourcesOf(commands: readonly Command[]): Source[] {
  return GROUPS.flatMap((group): Source[] => {
    const list = commands.filter((each) => each.group === group);
    if (list.length === 0) return [];
    return [
      {
        group,
        names: list.map(({ words }) => fold(words)),
        also: list.map(({ also = '' }) => fold(also)),
        at: (index) => list[index] as Command,
      },
    ];
  });
}

/** How many are shown, of one group and in all. */
export const AT_MOST = { group: 12, all: 50 } as const;

export interface Found {
  readonly group: Group;
  readonly commands: readonly Command[];
}

export interface Results {
  readonly groups: readonly Found[];
  /** How many there are, shown or not. */
  readonly count: number;
}

const RANKS = 5;

const begins = (text: string, word: string): boolean => text.startsWith(word) || text.includes(` ${word}`);

/** How well a name fits, 0 best: the name itself, its beginning, beginnings of its words, inside them, other words. */
function rank(name: string, also: string | undefined, whole: string, words: readonly string[]): number {
  if (name.startsWith(whole)) return name.length === whole.length ? 0 : 1;
  let at = 2;
  for (const word of words) {
    if (name.includes(word)) at = Math.max(at, begins(name, word) ? 2 : 3);
    else if (also && begins(also, word)) at = 4;
    else return RANKS;
  }
  return at;
}

/** The best of one group, best first, and how many there are in all. */
function searchIn({ names, also, at }: Source, whole: string, words: readonly string[]) {
  const ranked: number[][] = Array.from({ length: RANKS }, () => []);
  let count = 0;
  for (let index = 0; index < names.length; index++) {
    const list = ranked[rank(names[index] as string, also?.[index], whole, words)];
    if (list === undefined) continue;
    count++;
    if (list.length < AT_MOST.group) list.push(index);
  }
  const best = ranked.findIndex((list) => list.length > 0);
  return { best, count, commands: () => ranked.flat().slice(0, AT_MOST.group).map(at) };
}

/** Finds by folded letters; every word must be found. The group with the best comes first. */
export function search(sources: readonly Source[], query: string): Results {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const whole = words.join(' ');
  const found = sources
    .map((source) => ({ group: source.group, ...searchIn(source, whole, words) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.best - b.best || GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group));
  let room: number = AT_MOST.all;
  const groups: Found[] = [];
  for (const { group, commands } of found) {
    const shown = commands().slice(0, room);
    room -= shown.length;
    if (shown.length > 0) groups.push({ group, commands: shown });
  }
  return { groups, count: found.reduce((sum, { count }) => sum + count, 0) };
}

/** Folds many names at once, which is much quicker than one by one. */
export function foldAll(names: readonly string[]): readonly string[] {
  const folded = fold(names.join('\n')).split('\n');
  return folded.length === names.length ? folded : names.map(fold);
}
