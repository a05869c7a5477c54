import { rankWords } from './collate.ts';

/** The places of rows in the order of a column: rows with equal values share one. */
export interface Ranks {
  /** From 1 on; 0 where nothing is stated. */
  readonly of: Uint32Array;
  /** How many different values there are. */
  readonly count: number;
}

/** Ranks numbers that are all different, from 1 on. */
function rankNumbers(numbers: readonly number[]): Uint32Array {
  const ranks = new Uint32Array(numbers.length);
  const sorted = [...numbers.keys()].toSorted((a, b) => (numbers[a] as number) - (numbers[b] as number));
  for (const [place, number] of sorted.entries()) ranks[number] = place + 1;
  return ranks;
}

/** Ranks the values of a column, which are words or numbers. Only the different ones are sorted: they are often few. */
export function rank(
  values: readonly (string | number | undefined)[],
  compare: (a: string, b: string) => number,
): Ranks {
  const codes = new Map<string | number, number>();
  const of = new Uint32Array(values.length);
  for (const [row, value] of values.entries()) {
    if (value === undefined) continue;
    const known = codes.get(value);
    // From 1 on: 0 is not stated.
    const code = known ?? codes.size + 1;
    if (known === undefined) codes.set(value, code);
    of[row] = code;
  }
  const different = [...codes.keys()];
  const words = different.filter((value) => typeof value === 'string');
  const ranks =
    words.length > 0
      ? rankWords(words, compare)
      : rankNumbers(different.filter((value) => typeof value === 'number'));
  const count = ranks.reduce((most, each) => Math.max(most, each), 0);
  return { of: of.map((code) => (code === 0 ? 0 : (ranks[code - 1] as number))), count };
}

/**
 * Sorts rows by ranks, what is not stated last either way; rows of the same rank keep their order. Counted and not
 * compared, so that each further column costs a pass over the rows and no more.
 */
export function sortByRank(rows: Uint32Array, { of, count }: Ranks, descending: boolean): Uint32Array {
  const last = count + 1;
  const bucketOf = (row: number): number => {
    const place = of[row] as number;
    if (place === 0) return last;
    return descending ? count + 1 - place : place;
  };
  const ends = new Uint32Array(last + 1);
  for (const row of rows) {
    const bucket = bucketOf(row);
    ends[bucket] = (ends[bucket] as number) + 1;
  }
  for (let bucket = 1; bucket <= last; bucket++)
    ends[bucket] = (ends[bucket] as number) + (ends[bucket - 1] as number);
  const sorted = new Uint32Array(rows.length);
  // From the end, so that the last of a rank comes last.
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i] as number;
    const bucket = bucketOf(row);
    const at = (ends[bucket] as number) - 1;
    ends[bucket] = at;
    sorted[at] = row;
  }
  return sorted;
}
