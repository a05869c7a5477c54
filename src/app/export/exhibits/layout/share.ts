/** What a column needs, and how wide it would be by itself (px). */
export interface Wish {
  readonly least: number;
  readonly natural: number;
}

/**
 * Shares a width among columns: each has what it needs, and what is left goes to those that have least until each is as
 * wide as it would be by itself.
 * @returns the widths (px); undefined where there is not even what they need.
 */
export function shareOut(width: number, wishes: readonly Wish[]): number[] | undefined {
  const at = (level: number) => wishes.map(({ least, natural }) => Math.max(least, Math.min(natural, level)));
  const sum = (widths: readonly number[]) => widths.reduce((all, each) => all + each, 0);
  if (sum(at(0)) > width) return undefined;
  let [low, high] = [0, Math.max(0, ...wishes.map(({ least, natural }) => Math.max(least, natural)))];
  if (sum(at(high)) <= width) return at(high);
  while (high - low > 0.25) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) > width) high = middle;
    else low = middle;
  }
  return at(low);
}
