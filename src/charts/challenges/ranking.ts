import type { Say } from '../../i18n/say.ts';
import type { Box } from '../kit/arrange.ts';
import type { Scene } from '../kit/scene.ts';
import { textWidth, wrap } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import { countOf, statedBy } from './figures.ts';
import { chosenOne, type Pair, pairKey, rankedPairs } from './pairs.ts';
import { inColumns } from './rankingcolumns.ts';
import type { ChallengesText } from './text.ts';
import type { ChallengesView } from './view.ts';

/** A pair of the list in words. */
export interface RankedPair {
  readonly pair: Pair;
  readonly key: string;
  readonly names: string;
  /** The number alone. */
  readonly count: string;
  readonly projects: string;
  readonly agency: string;
  readonly actors: string;
}

/** The list with its places (px). */
export interface Ranking {
  readonly labels: Scene['labels'];
  readonly places: readonly { readonly pair: Pair; readonly box: Box }[];
  /** Where it ends. */
  readonly bottom: number;
}

/** Where a list is to stand (px). */
export interface RankingRoom {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** So many pairs are named; of the rest it is said how many there are. */
const LISTED = 5;
/** With less room the figures stand below the names (px). */
const COLUMNS_FROM = 560;
const HEADING = 26;
const NAME_LINE = 18;
const PAD = 5;
const { size: BODY } = TYPE.body;
const { size: SMALL, line: LINE } = TYPE.small;

/** Names above their figures. */
function stacked(list: readonly RankedPair[], room: RankingRoom, say: Say, text: ChallengesText): Ranking {
  const labels: Ranking['labels'][number][] = [];
  const places: Ranking['places'][number][] = [];
  let y = room.top;
  for (const { pair, key, names, projects, agency, actors } of list) {
    const top = y;
    y += PAD;
    wrap(names, room.width, BODY).forEach((line, i) => {
      labels.push({ id: `${key} names ${i}`, x: room.left, y: y + NAME_LINE / 2, text: line, size: BODY });
      y += NAME_LINE;
    });
    const money = pair.money.known === 0 ? say.t.figure.notStated : text.knownOf(say.sum(pair.money, 'SEK'));
    const [known, stated] = [text.ranking.figures(projects, money), text.coverage(agency, actors)];
    const whole = text.ranking.figures(known, stated);
    const lines = textWidth(whole, SMALL) > room.width ? [known, stated] : [whole];
    lines.forEach((line, i) => {
      const id = `${key} figures ${i}`;
      labels.push({ id, x: room.left, y: y + LINE / 2, text: line, tone: 'ink2' });
      y += LINE;
    });
    y += PAD;
    places.push({ pair, box: { x: room.left, y: top, width: room.width, height: y - top } });
  }
  return { labels, places, bottom: y };
}

/** Lists the pairs that most projects meet, in words and figures, below a heading. */
export function rankingFor(view: ChallengesView, room: RankingRoom, say: Say, text: ChallengesText): Ranking {
  const ranked = rankedPairs(view);
  const list = ranked.slice(0, LISTED).map((pair): RankedPair => {
    const count = countOf(pair, view, say, text);
    return {
      pair,
      key: pairKey(pair),
      names: text.pair(pair.a.label, pair.b.label),
      count,
      projects: text.projects(view.shared ? view.kept : pair.all, count),
      agency: statedBy(pair.sums.agency, say, text),
      actors: statedBy(pair.sums.actors, say, text),
    };
  });
  if (list.length === 0) return { labels: [], places: [], bottom: room.top };
  const one = chosenOne(view);
  const { heading, headingWith, chosen } = text.ranking;
  const together = ranked.every((pair) => pair.chosen) ? chosen : heading;
  const words = one === undefined ? together : headingWith(one.label);
  const lines = wrap(words, room.width, BODY, 600);
  const head = lines.map((line, i) => {
    const y = room.top + NAME_LINE * (i + 0.5);
    return { id: `ranking heading ${i}`, x: room.left, y, text: line, size: BODY, weight: 600 } as const;
  });
  const top = room.top + HEADING + (lines.length - 1) * NAME_LINE;
  const below = { ...room, top };
  const { labels, places, bottom } =
    room.width < COLUMNS_FROM ? stacked(list, below, say, text) : inColumns(list, below, say, text);
  const more = ranked.length - list.length;
  const rest = {
    id: 'ranking more',
    x: room.left,
    y: bottom + LINE / 2 + PAD,
    text: text.ranking.more(more, say.number(more)),
    tone: 'ink2',
  } as const;
  return {
    labels: [...head, ...labels, ...(more > 0 ? [rest] : [])],
    places,
    bottom: more > 0 ? bottom + LINE + PAD : bottom,
  };
}
