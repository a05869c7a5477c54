/** A curve from where one is: two handles and the point it goes to. */
export type Curve = readonly [number, number, number, number, number, number];

/** The part of an ellipse that an SVG arc is. */
export interface Arc {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly radii: readonly [number, number];
  /** Of the ellipse's first axis, in degrees. */
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/**
 * An arc as curves, a quarter of the ellipse each at most, which are off by less than three ten-thousandths of its
 * radius. The way from its ends to its centre is that of the SVG specification, appendix B.2.4.
 */
export function arcCurves({ from, to, radii, turn, large, sweep }: Arc): readonly Curve[] {
  const [rxGiven, ryGiven] = [Math.abs(radii[0]), Math.abs(radii[1])];
  const phi = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)];
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2];
  const [x, y] = [cos * dx + sin * dy, -sin * dx + cos * dy];
  // Radii too short to reach are made as long as they must be.
  const reach = Math.hypot(x / rxGiven, y / ryGiven);
  const [rx, ry] = [rxGiven * Math.max(1, reach), ryGiven * Math.max(1, reach)];
  const over = (rx * y) ** 2 + (ry * x) ** 2;
  const factor = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, (rx * ry) ** 2 / over - 1));
  const [cx, cy] = [(factor * rx * y) / ry, (-factor * ry * x) / rx];
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx);
  let span = Math.atan2((-y - cy) / ry, (-x - cx) / rx) - start;
  if (sweep && span < 0) span += 2 * Math.PI;
  if (!sweep && span > 0) span -= 2 * Math.PI;

  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
  /** A point of the circle of radius one, where it lies on the ellipse. */
  const place = (u: number, v: number): readonly [number, number] => [
    cos * (rx * u + cx) - sin * (ry * v + cy) + middle[0],
    sin * (rx * u + cx) + cos * (ry * v + cy) + middle[1],
  ];
  const count = Math.max(1, Math.ceil(Math.abs(span) / (Math.PI / 2) - 1e-9));
  const step = span / count;
  const handle = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, i): Curve => {
    const [a, b] = [start + i * step, start + (i + 1) * step];
    return [
      ...place(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a)),
      ...place(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b)),
      ...place(Math.cos(b), Math.sin(b)),
    ];
  });
}
