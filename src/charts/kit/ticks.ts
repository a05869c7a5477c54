import type { AxisMark } from './Axis.tsx';
import { textWidth } from './text.ts';
import { TYPE } from './theme.ts';

type Tick = AxisMark['ticks'][number];

/** Room (px) that stays free between the words of two ticks. */
const APART = 8;

function extent({ x, text, anchor }: Tick): [left: number, right: number] {
  const width = textWidth(text, TYPE.small.size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return [left, left + width];
}

/**
 * The ticks of an axis, the first and last aligned inward, without the words of those that would touch a
 * neighbour's. The last keeps its words, since the unit stands on it; gridlines stay.
 */
export function ticksApart(values: readonly { readonly x: number; readonly text: string }[]): Tick[] {
  const ticks = values.map(({ x, text }, i): Tick => {
    const anchor = i === 0 ? 'start' : i === values.length - 1 ? 'end' : 'middle';
    return { x, text, anchor };
  });
  const last = ticks.at(-1);
  let free = Number.NEGATIVE_INFINITY;
  return ticks.map((tick) => {
    const [left, right] = extent(tick);
    const fits = left >= free && (tick === last || last === undefined || right + APART <= extent(last)[0]);
    if (!fits && tick !== last) return { ...tick, text: '' };
    free = right + APART;
    return tick;
  });
}
