import { max } from 'd3';
import { moneyScale } from '../../i18n/numbers.ts';
import type { Say } from '../../i18n/say.ts';
import { textWidth, wrap } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import type { ListRoom, RankedPair, Ranking } from './ranking.ts';
import type { ChallengesText } from './text.ts';

const { size: BODY } = TYPE.body;
const { size: SMALL, line: HEAD_LINE } = TYPE.small;
const LINE = 18;
const PAD = 4;
const GAP = 16;

/** The list with names to the left and figures in columns, each with its head. */
export function inColumns(
  list: readonly RankedPair[],
  room: ListRoom,
  say: Say,
  text: ChallengesText,
): Ranking {
  const { left, top, width, air } = room;
  const pad = PAD + air;
  const scale = moneyScale(max(list, ({ pair }) => pair.money.high) ?? 1);
  const moneyOf = ({ pair }: RankedPair) =>
    pair.money.known === 0 ? say.t.figure.notStated : say.bareSum(pair.money, scale);
  const columns = [
    { id: 'projects', head: text.columns.projects, of: ({ count }: RankedPair) => count, strong: true },
    { id: 'known', head: text.ranking.known(say.moneyUnit(scale)), of: moneyOf, strong: true },
    { id: 'agency', head: say.t.role.agency, of: ({ agency }: RankedPair) => agency, strong: false },
    { id: 'actors', head: say.t.role.actors, of: ({ actors }: RankedPair) => actors, strong: false },
  ];
  let right = left + width;
  const placed = columns
    .toReversed()
    .map((column) => {
      const figures = list.map((each) => textWidth(column.of(each), BODY, column.strong ? 600 : 400));
      const place = { ...column, right };
      right -= Math.ceil(Math.max(textWidth(column.head, SMALL), ...figures)) + GAP;
      return place;
    })
    .toReversed();
  const namesWidth = Math.min(right, left + width - textWidth(text.stating, SMALL) - GAP) - left;

  const head = { anchor: 'end', tone: 'ink3' } as const;
  const labels: Ranking['labels'][number][] = [
    { id: 'ranking stating', x: left + width, y: top - HEAD_LINE / 2 + 2, text: text.stating, ...head },
    ...placed.map(({ id, head: words, right: x }) => {
      return { id: `ranking ${id}`, x, y: top + HEAD_LINE / 2, text: words, ...head };
    }),
  ];
  const places: Ranking['places'][number][] = [];
  let y = top + HEAD_LINE + 2;
  for (const each of list) {
    const { pair, key, names } = each;
    const lines = wrap(names, namesWidth, BODY);
    const height = lines.length * LINE + 2 * pad;
    const first = y + pad + LINE / 2;
    labels.push(
      ...lines.map((line, i) => {
        return { id: `${key} names ${i}`, x: left, y: first + i * LINE, text: line, size: BODY } as const;
      }),
      ...placed.map(({ id, of, strong, right: x }) => {
        const style = strong ? ({ weight: 600 } as const) : ({ tone: 'ink2' } as const);
        const at = { x, y: first, anchor: 'end', size: BODY } as const;
        return { id: `${key} ${id}`, ...at, text: of(each), ...style };
      }),
    );
    places.push({ pair, box: { x: left, y, width, height } });
    y += height;
  }
  return { labels, places, bottom: y };
}
