import { scaleLinear } from 'd3';
import { moneyScale } from '../../../i18n/numbers.ts';
import type { Say } from '../../../i18n/say.ts';
import type { Room, Stop } from '../../kit/define.ts';
import type { Scene } from '../../kit/scene.ts';
import { thickness } from '../../kit/stretch.ts';
import { textWidth } from '../../kit/text.ts';
import { FUNDER_ROLES, type FunderRole } from '../../kit/theme.ts';
import { ticksApart } from '../../kit/ticks.ts';
import { onAxis, openRoom } from '../measure.ts';
import { boxAround, type Label } from '../numbers.ts';
import type { Piece } from './piece.ts';
import { lookOfSum } from './sums.ts';
import { sumStop } from './sumstops.ts';
import type { GroupedText } from './text.ts';
import type { Together } from './view.ts';

const TICKS = 22;
const BAR = 22;
const LINE = 20;
const GAP = 1.5;

/** The sums in words below a bar, each with how many state it, in as many lines as they need. */
export function sumsInWords(
  { sums }: Together,
  { of, x: left, y, width, row }: { of: string; x: number; y: number; width: number; row: number },
  say: Say,
): { labels: Label[]; stops: Stop[]; bottom: number } {
  const labels: Label[] = [];
  const stops: Stop[] = [];
  let [x, middle] = [left, y];
  for (const role of FUNDER_ROLES) {
    const sum = sums[role];
    if (sum.known === 0 && (role === 'eu' || role === 'notSplit')) continue;
    const words = `${say.t.role[role]} ${say.sum(sum, 'SEK')}, ${say.coverage(sum)}`;
    const wide = textWidth(words, 12);
    if (x > left && x + wide > width) [x, middle] = [left, middle + LINE];
    labels.push({ id: `rest ${role}`, x, y: middle, text: words, tone: 'ink2' });
    const box = boxAround(x, middle, wide, LINE);
    stops.push(sumStop(role, { of, sum, box, row, column: stops.length }, say));
    x += wide + 20;
  }
  return { labels, stops, bottom: middle + LINE / 2 };
}

/** The other projects together: one bar on a scale of its own, which is named. */
export function placeRest(
  rest: Together,
  { top, zero, row, stretch }: { top: number; zero: number; row: number; stretch: number },
  room: Room,
  say: Say,
  text: GroupedText,
): Piece {
  const { count, sums } = rest;
  const name = text.rest(count, say.number(count));
  const max = FUNDER_ROLES.reduce((sum, role) => sum + sums[role].high, 0);
  const scale = moneyScale(max);
  const bar = thickness(BAR, stretch);
  const headY = room.narrow ? top + 10 : top + TICKS + bar / 2 - 8;
  const ticksY = room.narrow ? top + 48 : top + TICKS / 2;
  const barY = ticksY + TICKS / 2;
  const px = scaleLinear([0, Math.max(max, 1)], [0, room.width - zero - 60]);
  const values = max === 0 ? [] : px.ticks(Math.max(2, Math.min(7, Math.floor((room.width - zero) / 80))));
  const ticks = ticksApart(
    values.map((value, i) => {
      const number = onAxis(value, scale, say);
      return {
        x: zero + px(value),
        text: i === values.length - 1 ? say.t.figure.money(number, scale) : number,
      };
    }),
  );
  let x = zero;
  const bars = FUNDER_ROLES.flatMap((role: FunderRole): Scene['bars'] => {
    const sum = sums[role];
    if (sum.known === 0) return [];
    const from = x;
    const ends = { low: Math.max(px(sum.low) - GAP, 1), high: Math.max(px(sum.high) - GAP, 1) };
    const look = lookOfSum(sum);
    x += px(sum.high) + openRoom(look);
    return [{ id: `rest ${role}`, x: from, y: barY, height: bar, ...ends, look, role, outside: false }];
  });
  const left = room.narrow ? 0 : zero;
  const words = sumsInWords(rest, { of: name, x: left, y: barY + bar + 14, width: room.width, row }, say);
  return {
    axes: [{ id: 'rest', ticks, y: ticksY, top: barY, bottom: barY + bar + 2, zero }],
    bars,
    paths: [],
    labels: [
      { id: 'rest', x: 0, y: headY, text: name, size: 14, weight: 600 },
      { id: 'rest scale', x: 0, y: headY + 17, text: text.ownScale, tone: 'ink2' },
      ...words.labels,
    ],
    stops: words.stops,
    bottom: words.bottom,
    flexible: BAR,
  };
}
