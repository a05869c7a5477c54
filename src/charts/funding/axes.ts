import type { Say } from '../../i18n/say.ts';
import type { MoneyScale } from '../../i18n/numbers.ts';
import type { Box } from '../kit/arrange.ts';
import { BAND, brushScale } from '../kit/brush.ts';
import type { BrushScale } from '../kit/define.ts';
import { PLAIN } from '../kit/look.ts';
import type { PathMark, Scene } from '../kit/scene.ts';
import { textWidth } from '../kit/text.ts';
import { ticksApart } from '../kit/ticks.ts';
import { onAxis } from './measure.ts';
import type { Label } from './numbers.ts';
import { type Plane, ticksOf } from './plane.ts';
import type { PlaneText } from './planetext.ts';

/** Side (px) of the square of a funder's colour before the name of an axis, and the room to its words. */
const SQUARE = 10;
const GAP = 6;
/** Room (px) around the words on the line of equal parts, and how far above it they stand. */
const AIR = 22;
/** The width (px) of the band over the words of the scale beside the plane; and below it, its distance from the foot. */
const BESIDE = 32;
const BELOW = 2;
const ABOVE = 9;

/** The scale of the agency's money below the plane, with lines up through it. */
export function axisBelow(plane: Plane, scale: MoneyScale, say: Say): Scene['axes'][number] {
  const { box, x } = plane;
  const foot = box.y + box.height;
  const ticks = ticksOf(plane, box.width).map((value) => ({ x: x(value), text: onAxis(value, scale, say) }));
  const placed = ticksApart(ticks).map((tick) => ({ ...tick, anchor: 'middle' as const }));
  return { id: 'x', ticks: placed, y: foot + 14, top: box.y, bottom: foot, zero: box.x };
}

/** The scale of the actors' money beside the plane: its lines, and its words left of `right` (px). */
export function axisBeside(
  plane: Plane,
  right: number,
  scale: MoneyScale,
  say: Say,
): { paths: PathMark[]; labels: Label[] } {
  const { box, y } = plane;
  const end = box.x + box.width;
  const foot = box.y + box.height;
  const values = ticksOf(plane, box.height);
  return {
    paths: [
      ...values.map(
        (value): PathMark => ({
          id: `y ${value}`,
          d: `M${box.x} ${y(value)}H${end}`,
          tone: 'line',
          width: 1,
        }),
      ),
      { id: 'foot', d: `M${box.x} ${foot}H${end}`, tone: 'edge', width: 1 },
    ],
    labels: values.map((value): Label => {
      const text = onAxis(value, scale, say);
      return { id: `y ${value}`, x: right, y: y(value), text, anchor: 'end', tone: 'ink3' };
    }),
  };
}

/** Both scales as they can be brushed: the agency's below the plane, the actors' beside it up to `right` (px). */
export function brushesOf({ box, ends, x, y }: Plane, right: number): BrushScale[] {
  const foot = box.y + box.height;
  const [below, beside] = [
    { ...box, y: foot + BELOW, height: BAND },
    { ...box, x: Math.max(0, right - BESIDE), width: BESIDE },
  ];
  return [
    brushScale(
      { domain: ends, place: x, value: (place) => x.invert(place) },
      { dimension: 'agency', along: 'x', band: below, ground: box },
    ),
    brushScale(
      { domain: ends, place: y, value: (place) => y.invert(place) },
      { dimension: 'actors', along: 'y', band: beside, ground: box },
    ),
  ];
}

/** The name of an axis, behind a square in the colour of whose money it measures. */
export function axisName(
  role: 'agency' | 'actors',
  words: string,
  x: number,
  y: number,
): { bar: Scene['bars'][number]; label: Label; width: number } {
  const square = { x, y: y - SQUARE / 2, height: SQUARE, low: SQUARE, high: SQUARE };
  const label = {
    id: `axis ${role}`,
    x: x + SQUARE + GAP,
    y,
    text: words,
    weight: 600,
    tone: 'ink2',
  } as const;
  return {
    bar: { id: `axis ${role}`, ...square, look: PLAIN, role, outside: false },
    label,
    width: SQUARE + GAP + textWidth(words, 12, 600),
  };
}

/** The line of equal parts, and its name along it where it is farthest from the dots. */
export function lineOf(
  plane: Plane,
  spots: readonly { readonly x: number; readonly y: number }[],
  text: PlaneText,
): { path: PathMark; label: Label; boxes: Box[] } {
  const { box } = plane;
  const foot = box.y + box.height;
  const length = Math.hypot(box.width, box.height);
  const [along, up] = [box.width / length, box.height / length];
  const width = textWidth(text.equal, 12);
  const places = Array.from({ length: 40 }, (_, i) => length - width / 2 - 20 - i * 8)
    .filter((at) => at > width / 2 + 20)
    .map((at) => ({ x: box.x + along * at - up * ABOVE, y: foot - up * at - along * ABOVE }));
  const clear = places.map((place) =>
    Math.min(
      AIR,
      ...spots.map((spot) => {
        const [dx, dy] = [spot.x - place.x, spot.y - place.y];
        const beyond = Math.max(0, Math.abs(dx * along - dy * up) - width / 2);
        return Math.hypot(beyond, dx * up + dy * along) - ABOVE;
      }),
    ),
  );
  const place = places[clear.indexOf(Math.max(...clear))] ?? { x: box.x, y: box.y };
  const steps = Math.ceil(width / 8);
  const boxes = Array.from({ length: steps + 1 }, (_, i) => {
    const at = (i / steps - 0.5) * width;
    return { x: place.x + along * at - 8, y: place.y - up * at - 8, width: 16, height: 16 };
  });
  return {
    path: { id: 'equal', d: `M${box.x} ${foot}L${box.x + box.width} ${box.y}`, tone: 'ink', width: 1.5 },
    label: {
      id: 'equal',
      ...place,
      text: text.equal,
      anchor: 'middle',
      tone: 'ink2',
      turn: (-Math.atan2(box.height, box.width) * 180) / Math.PI,
    },
    boxes,
  };
}
