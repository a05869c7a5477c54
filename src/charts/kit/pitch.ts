/** How far rows may be drawn together, on a slide too, and how far apart, in parts of their usual pitch. */
export const LIMITS = { least: 0.85, tight: 0.75, most: 2 };

/**
 * The pitch of rows (px) with which a picture comes nearest to a height.
 * @param normal the usual pitch.
 * @param rows how many rows there are.
 * @param laid how high the picture is at that pitch.
 * @param wanted how high it should be; where that is left open the pitch stays as it is.
 * @param tight whether rows may be drawn together as far as their words allow.
 */
export function fitPitch(
  normal: number,
  rows: number,
  laid: number,
  wanted: number | undefined,
  tight = false,
): number {
  if (wanted === undefined || rows === 0) return normal;
  const pitch = normal + (wanted - laid) / rows;
  return Math.max(normal * (tight ? LIMITS.tight : LIMITS.least), Math.min(normal * LIMITS.most, pitch));
}
