/** How far rows may be drawn together and apart, in parts of their usual pitch. */
const LIMITS = { least: 0.85, most: 2 };

/**
 * The pitch of rows (px) with which a picture comes nearest to a height.
 * @param normal the usual pitch.
 * @param rows how many rows there are.
 * @param laid how high the picture is at that pitch.
 * @param wanted how high it should be; where that is left open the pitch stays as it is.
 */
export function fitPitch(normal: number, rows: number, laid: number, wanted: number | undefined): number {
  if (wanted === undefined || rows === 0) return normal;
  const pitch = normal + (wanted - laid) / rows;
  return Math.max(normal * LIMITS.least, Math.min(normal * LIMITS.most, pitch));
}
