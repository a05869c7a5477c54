/** A label that wants a place (px): its box, and the boxes it may take, best first. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function overlapArea(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/**
 * Gives each label the first of its places that touches no label before it and no obstacle, and stays within
 * the bounds; where none is free, the one that overlaps least. Greedy, in the order given.
 * @returns the index of the place taken, for each label.
 */
export function arrange(
  candidates: readonly (readonly Box[])[],
  obstacles: readonly Box[],
  bounds: Box,
): number[] {
  const taken: Box[] = [...obstacles];
  return candidates.map((places) => {
    const cost = places.map((box) => {
      const area = taken.reduce((sum, each) => sum + overlapArea(box, each), 0);
      const inside = overlapArea(box, bounds);
      // Whole px: a hair of rounding must not outweigh the order of preference.
      return Math.round(area + (box.width * box.height - inside) * 4);
    });
    const best = cost.indexOf(Math.min(...cost));
    const chosen = places[best];
    if (chosen) taken.push(chosen);
    return best;
  });
}
