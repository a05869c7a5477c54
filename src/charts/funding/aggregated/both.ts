import type { Say } from '../../../i18n/say.ts';
import type { Room, Stop } from '../../kit/define.ts';
import { PLAIN } from '../../kit/look.ts';
import type { Scene } from '../../kit/scene.ts';
import { thickness } from '../../kit/stretch.ts';
import { textWidth } from '../../kit/text.ts';
import type { FunderRole } from '../../kit/theme.ts';
import { HEAD } from '../rows.ts';
import { perCent } from '../measure.ts';
import { boxAround, type Label } from '../numbers.ts';
import type { Piece } from './piece.ts';
import { lookOfSum } from './sums.ts';
import { sumStop } from './sumstops.ts';
import type { GroupedText } from './text.ts';
import type { Together } from './view.ts';

const ROLES = ['agency', 'actors', 'eu'] as const;
const BAR = 22;
const GAP = 1.5;

/** The height (px) that those with both sides take above the largest, with the heading of these. */
export const heightOfBoth = (room: Room, stretch: number): number =>
  (room.narrow ? 70 : 62) + thickness(BAR, stretch);

/** How much of the money of those that state both sides came from whom: whole per cents of the middles. */
export function sharesOf({ sums }: Together): { role: FunderRole; share: number }[] {
  const whole = ROLES.reduce((sum, role) => sum + sums[role].middle, 0);
  if (whole === 0) return [];
  return ROLES.filter((role) => sums[role].known > 0).map((role) => ({
    role,
    share: sums[role].middle / whole,
  }));
}

/** One bar for all that state both sides, on the scale of the rows below it. */
export function placeBoth(
  both: Together,
  { zero, pxPerUnit, stretch }: { zero: number; pxPerUnit: number; stretch: number },
  room: Room,
  say: Say,
  text: GroupedText,
): Piece {
  const { count, sums } = both;
  const [name, stating] = [text.bothSides(count, say.number(count)), text.stating(count)];
  const barY = HEAD + (room.narrow ? 22 : 9);
  const bar = thickness(BAR, stretch);
  const middle = barY + bar / 2;
  const bottom = HEAD + heightOfBoth(room, stretch);
  const labels: Label[] = room.narrow
    ? [{ id: 'both', x: 0, y: HEAD + 11, text: `${name} ${stating}`, size: 14, weight: 600 }]
    : [
        { id: 'both', x: 0, y: middle - 8, text: name, size: 14, weight: 600 },
        { id: 'both stating', x: 0, y: middle + 9, text: stating, tone: 'ink2' },
      ];
  const bars: Scene['bars'][number][] = [];
  const stops: Stop[] = [];
  let x = zero;
  for (const { role, share } of sharesOf(both)) {
    const length = share * pxPerUnit;
    const px = Math.max(length - GAP, 1);
    const { about } = lookOfSum(sums[role]);
    const look = { ...PLAIN, about };
    bars.push({ id: `both ${role}`, x, y: barY, height: bar, low: px, high: px, look, role, outside: false });
    const written = perCent(share, say);
    const wide = textWidth(written, 14, 600);
    if (wide + 16 <= length) {
      labels.push({
        id: `both ${role}`,
        x: x + 8,
        y: middle,
        text: written,
        size: 14,
        weight: 600,
        on: role,
      });
      const box = boxAround(x + 8, middle, wide);
      const of = `${name} ${stating}, ${say.percent(share)}`;
      stops.push(sumStop(role, { of, sum: sums[role], box, row: 0, column: stops.length }, say));
    }
    x += length;
  }
  labels.push({
    id: 'largest',
    x: 0,
    y: bottom - 14,
    text: text.largest,
    size: 14,
    weight: 600,
  });
  return { axes: [], paths: [], bars, labels, stops, bottom, flexible: BAR };
}
