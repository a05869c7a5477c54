/**
 * How we count what the source leaves open. No source gives these numbers; they are ours, they stand here
 * and nowhere else, and the page shows them under "How we count".
 */
export const POLICY = {
  /**
   * How far "about 50" may reach to either side, as a part of the number, when it is compared or filtered.
   * It never enters a printed figure or a sum: there "about 50" stays 50 and the sum is marked approximate.
   */
  aboutTolerance: 0.1,
  /** Where the middle of a range lies, between its low end (0) and its high end (1). */
  middle: 0.5,
} as const;
