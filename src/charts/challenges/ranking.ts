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

/** Where a list is to stand (px), and how far down it may reach to name more pairs than it does anyway. */
export interface RankingRoom {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly until?: number;
  /** Whether fewer pairs than usual may be named where it could not reach further down. */
  readonly tight?: boolean | undefined;
}

/** Where the pairs themselves stand, with so much more air than usual above and below each (px). */
export interface ListRoom extends RankingRoom {
  readonly air: number;
}

/** So many pairs are named, or more where there is room; of the rest it is said how many there are. */
const LISTED = 5;
const MOST = 12;
/** And no fewer where there is little. */
const LEAST = 2;
/** Air above and below a pair grows up to so much (px). */
const AIRY = 8;
/** With less room the figures stand below the names (px). */
const COLUMNS_FROM = 560;
const HEADING = 26;
const NAME_LINE = 18;
const PAD = 5;
const { size: BODY } = TYPE.body;
const { size: SMALL, line: LINE } = TYPE.small;

/** Names above their figures. */
function stacked(list: readonly RankedPair[], room: ListRoom, say: Say, text: ChallengesText): Ranking {
  const pad = PAD + room.air;
  const labels: Ranking['labels'][number][] = [];
  const places: Ranking['places'][number][] = [];
  let y = room.top;
  for (const { pair, key, names, projects, agency, actors } of list) {
    const top = y;
    y += pad;
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
    y += pad;
    places.push({ pair, box: { x: room.left, y: top, width: room.width, height: y - top } });
  }
  return { labels, places, bottom: y };
}

/** The pairs in words, and below them how many more there are. */
function listOf(
  ranked: readonly Pair[],
  { view, count, room }: { view: ChallengesView; count: number; room: ListRoom },
  say: Say,
  text: ChallengesText,
): Ranking {
  const list = ranked.slice(0, count).map((pair): RankedPair => {
    const written = countOf(pair, view, say, text);
    return {
      pair,
      key: pairKey(pair),
      names: text.pair(pair.a.label, pair.b.label),
      count: written,
      projects: text.projects(view.shared ? view.kept : pair.all, written),
      agency: statedBy(pair.sums.agency, say, text),
      actors: statedBy(pair.sums.actors, say, text),
    };
  });
  const place = room.width < COLUMNS_FROM ? stacked : inColumns;
  const { labels, places, bottom } = place(list, room, say, text);
  const more = ranked.length - list.length;
  if (more <= 0) return { labels, places, bottom };
  const y = bottom + LINE / 2 + PAD;
  const words = text.ranking.more(more, say.number(more));
  const rest = { id: 'ranking more', x: room.left, y, text: words, tone: 'ink2' } as const;
  return { labels: [...labels, rest], places, bottom: bottom + LINE + PAD };
}

/** The list with as many pairs as reach down to where it may, and then with more air. */
function filled(
  list: (count: number, air: number) => Ranking,
  until: number,
  least: number,
  most: number,
): Ranking {
  let count = least;
  while (count < most && list(count + 1, 0).bottom <= until) count++;
  const { places, bottom } = list(count, 0);
  return list(count, Math.max(0, Math.min(AIRY, (until - bottom) / (2 * places.length))));
}

/** Lists the pairs that most projects meet, in words and figures, below a heading. */
export function rankingFor(view: ChallengesView, room: RankingRoom, say: Say, text: ChallengesText): Ranking {
  const ranked = rankedPairs(view);
  if (ranked.length === 0) return { labels: [], places: [], bottom: room.top };
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
  const list = (count: number, air: number) =>
    listOf(ranked, { view, count, room: { ...room, top, air } }, say, text);
  const { until, tight } = room;
  const { labels, places, bottom } =
    until === undefined
      ? list(LISTED, 0)
      : filled(list, until, Math.min(tight ? LEAST : LISTED, ranked.length), Math.min(MOST, ranked.length));
  return { labels: [...head, ...labels], places, bottom };
}
