import type { Say } from '../../../i18n/say.ts';
import type { MoneyScale } from '../../../i18n/numbers.ts';
import type { Box } from '../../kit/arrange.ts';
import { PLAIN } from '../../kit/look.ts';
import type { Scene } from '../../kit/scene.ts';
import { textWidth } from '../../kit/text.ts';
import { boxAround, type FigurePlace, type Label } from '../numbers.ts';
import { partOf } from '../parts.ts';
import type { FundingRow } from '../view.ts';
import type { MatchText } from './text.ts';

const LINE = 20;
const BETWEEN = 20;
const RADIUS = 4.5;
/** Room (px) of a dot before its name. */
const DOT = 16;

/** A project that states neither side: a dot without a place, and its name, below the picture. */
export interface Unplaced {
  readonly row: FundingRow;
  readonly dot: Scene['dots'][number];
  readonly name: Box;
  readonly figures: readonly FigurePlace[];
}

/** Names the projects that have no place in the plane, with their whole money where it is not split. */
export function placeUnplaced(
  rows: readonly FundingRow[],
  { top, width, scale }: { top: number; width: number; scale: MoneyScale },
  say: Say,
  text: MatchText,
): { labels: Label[]; unplaced: Unplaced[]; bottom: number } {
  const labels: Label[] = [];
  const unplaced: Unplaced[] = [];
  let [x, y] = [0, top];
  const groups = [
    { id: 'no split', heading: text.noSplit, has: true },
    { id: 'nothing', heading: text.nothing, has: false },
  ];
  for (const { id, heading, has } of groups) {
    const own = rows.filter((row) => (partOf(row, 'notSplit') !== undefined) === has);
    if (own.length === 0) continue;
    labels.push({ id, x: 0, y: y + LINE / 2, text: heading, tone: 'ink2' });
    x = textWidth(heading, 12) + 8;
    for (const row of own) {
      const { project, lit } = row;
      const weight = lit ? 600 : 400;
      const part = partOf(row, 'notSplit');
      const number = part ? say.bare(part.reading, scale) : '';
      const nameWidth = textWidth(project.name, 12, weight);
      const whole = DOT + nameWidth + (part ? 4 + textWidth(number, 12) : 0);
      if (x > 0 && x + whole > width) [x, y] = [0, y + LINE];
      const middle = y + LINE / 2;
      const dot = { id: project.id, low: x + RADIUS, high: x + RADIUS, y: middle, radius: RADIUS };
      x += DOT;
      labels.push({
        id: `${project.id} name`,
        x,
        y: middle,
        text: project.name,
        weight,
        tone: lit ? 'ink' : 'ink3',
      });
      const name = boxAround(x, middle, nameWidth, LINE);
      const figures: FigurePlace[] = [];
      if (part) {
        const at = x + nameWidth + 4;
        const tone = lit ? 'ink2' : 'ink3';
        labels.push({ id: `${project.id} number`, x: at, y: middle, text: number, tone });
        const box = boxAround(at, middle, textWidth(number, 12), LINE);
        figures.push({ id: 'notSplit', key: 'total', name: say.t.role.notSplit, box });
      }
      unplaced.push({ row, dot: { ...dot, look: PLAIN, half: true, outside: !lit }, name, figures });
      x += whole - DOT + BETWEEN;
    }
    y += LINE;
  }
  return { labels, unplaced, bottom: y };
}
