import type { Say } from '../../i18n/say.ts';
import type { Box } from '../kit/arrange.ts';
import type { LabelMark } from '../kit/Label.tsx';
import { ellipsize, textWidth } from '../kit/text.ts';
import { TYPE } from '../kit/theme.ts';
import type { Item } from './items.ts';
import type { PartnersText } from './text.ts';

/** The items in their lines, and where each can be pressed (px). */
export interface List {
  readonly labels: readonly (LabelMark & { readonly id: string })[];
  readonly boxes: ReadonlyMap<string, readonly Box[]>;
  readonly height: number;
}

interface At {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** So many lines at most. */
  readonly most: number;
}

/** What of an item stands in one line. */
interface Run {
  readonly item: Item;
  readonly text: string;
  readonly line: number;
  readonly x: number;
  readonly width: number;
}

const { size: SIZE } = TYPE.small;
const LINE = 16;
const MORE_GAP = 10;
const SPACE = textWidth(' ', SIZE);

const widthOf = (text: string, weight: 400 | 600): number => textWidth(text, SIZE, weight);

/** The pieces that are not broken: the words of a phrase, anything else as a whole. */
const piecesOf = (items: readonly Item[]) =>
  items.flatMap((item) => {
    const texts = item.as === 'phrase' ? item.text.split(' ') : [item.text];
    return texts.map((text, i) => ({ item, text, gap: i === 0 ? item.gap : SPACE }));
  });

/** Sets items in lines; what leads stays with what it leads. */
function flow(items: readonly Item[], left: number, right: number): Run[] {
  const runs: Run[] = [];
  const pieces = piecesOf(items);
  let x = left;
  let line = 0;
  pieces.forEach(({ item, text, gap }, i) => {
    const fitting = ellipsize(text, right - left, SIZE, item.weight);
    const width = widthOf(fitting, item.weight);
    let together = width;
    for (let j = i; pieces[j]?.item.as === 'lead'; j++) {
      const next = pieces[j + 1];
      if (next) together += next.gap + widthOf(next.text, next.item.weight);
    }
    const fits = x + gap + Math.min(together, right - left) <= right;
    if (x > left && !fits) {
      line += 1;
      x = left;
    }
    const start = x === left ? left : x + gap;
    const before = runs.at(-1);
    if (before?.item === item && before.line === line) {
      const joined = `${before.text} ${fitting}`;
      runs[runs.length - 1] = { ...before, text: joined, width: widthOf(joined, item.weight) };
    } else runs.push({ item, text: fitting, line, x: start, width });
    x = start + width;
  });
  return runs;
}

const counted = (runs: readonly Run[]): number =>
  new Set(runs.flatMap(({ item }) => (item.as === 'lead' ? [] : [item.id]))).size;

/** What stands in the first lines, with room left in the last one for how many more there are. */
function cut(runs: readonly Run[], { most, left, right }: At, say: Say, text: PartnersText) {
  const kept = runs.filter(({ line }) => line < most);
  if (kept.length === runs.length) return { kept, more: undefined };
  for (;;) {
    const last = kept.at(-1);
    const words = text.more(say.number(counted(runs) - counted(kept)));
    const x = last === undefined ? left : last.x + last.width + MORE_GAP;
    const fits = last === undefined || (last.item.as !== 'lead' && x + widthOf(words, 400) <= right);
    if (fits) return { kept, more: { x, line: last === undefined ? 0 : last.line, text: words } };
    kept.pop();
  }
}

/** Places a running text of names below `top`. */
export function placeList(id: string, items: readonly Item[], at: At, say: Say, text: PartnersText): List {
  const { kept, more } = cut(flow(items, at.left, at.right), at, say, text);
  const middle = (line: number) => at.top + line * LINE + LINE / 2;
  const labels: List['labels'][number][] = [];
  const boxes = new Map<string, Box[]>();
  for (const { item, text: words, line, x, width } of kept) {
    const y = middle(line);
    const list = boxes.get(item.id) ?? [];
    const { weight, tone } = item;
    labels.push({ id: `${item.id} text ${list.length}`, x, y, text: words, weight, tone });
    boxes.set(item.id, [...list, { x: x - 2, y: y - LINE / 2, width: width + 4, height: LINE }]);
  }
  if (more) labels.push({ id: `${id} more`, x: more.x, y: middle(more.line), text: more.text, tone: 'ink2' });
  const lines = Math.max(0, ...kept.map(({ line }) => line + 1));
  return { labels, boxes, height: lines * LINE };
}
