type Point = readonly [x: number, y: number];

/** Cuts a convex polygon with a vertical line, keeping the side where `sign * (x - at)` is not negative. */
function cut(polygon: readonly Point[], at: number, sign: 1 | -1): Point[] {
  return polygon.flatMap((p, i): Point[] => {
    const q = polygon[(i + 1) % polygon.length] ?? p;
    const pIn = sign * (p[0] - at) >= 0;
    const qIn = sign * (q[0] - at) >= 0;
    const crossing: Point = [at, p[1] + ((q[1] - p[1]) * (at - p[0])) / (q[0] - p[0])];
    if (pIn) return qIn ? [p] : [p, crossing];
    return qIn ? [crossing] : [];
  });
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The path of 45° lines across a disc (px), to be stroked: the hatch of a dot. */
export function hatchDisc(x: number, y: number, radius: number, pitch = 3): string {
  let path = '';
  for (let offset = -radius + pitch / 2; offset < radius; offset += pitch) {
    const half = Math.sqrt(radius * radius - offset * offset);
    // A chord at right angles to the line from the centre to (offset, offset) on the diagonal.
    const [cx, cy] = [x + offset * Math.SQRT1_2, y + offset * Math.SQRT1_2];
    const reach = half * Math.SQRT1_2;
    path += `M${round(cx - reach)} ${round(cy + reach)}L${round(cx + reach)} ${round(cy - reach)}`;
  }
  return path;
}

/**
 * The path of 45° stripes that fill a box (px). Drawn as shapes and not as a pattern, so that a picture holds no
 * references and looks the same in every program.
 */
export function hatchPath(
  x: number,
  y: number,
  width: number,
  height: number,
  pitch = 6,
  stripe = 2.4,
): string {
  const step = pitch * Math.SQRT2;
  const breadth = stripe * Math.SQRT2;
  let path = '';
  for (let left = x - height - (x % step); left < x + width; left += step) {
    const band: Point[] = [
      [left, y + height],
      [left + breadth, y + height],
      [left + breadth + height, y],
      [left + height, y],
    ];
    const shape = cut(cut(band, x, 1), x + width, -1);
    if (shape.length > 2) path += `M${shape.map(([px, py]) => `${round(px)} ${round(py)}`).join('L')}Z`;
  }
  return path;
}
