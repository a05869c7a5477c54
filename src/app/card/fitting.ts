/**
 * How many of some words fit side by side into a room (px), in their order. Where not all do, room is kept for the
 * button that stands for the rest.
 */
export function fitting(widths: readonly number[], gap: number, room: number, rest: number): number {
  let used = 0;
  for (const [i, width] of widths.entries()) {
    const next = used + (i === 0 ? 0 : gap) + width;
    const isLast = i === widths.length - 1;
    if (next + (isLast ? 0 : gap + rest) > room) return i;
    used = next;
  }
  return widths.length;
}
