import type { Say } from '../../i18n/say.ts';
import { compare } from '../../model/compare.ts';
import { shareByRule } from '../../model/share.ts';
import { partOf } from './parts.ts';
import type { FundingText } from './text.ts';
import type { FundingRow } from './view.ts';

/** How the two sides of a project compare, as far as it can be said in every case. */
export type Match = 'equal' | 'agency' | 'actors' | 'unclear';

const MATCHES = ['equal', 'agency', 'actors'] as const;

/** Compares the sides of a row; undefined where only one of them is stated, or none. */
export function matchOf(row: Pick<FundingRow, 'project' | 'segments'>): Match | undefined {
  const agency = partOf(row, 'agency')?.reading;
  const actors = partOf(row, 'actors')?.reading;
  if (agency === undefined || actors === undefined) return undefined;
  // As much again, or an even split, is equal whatever the amounts.
  if (shareByRule(row.project) === 50) return 'equal';
  const verdict = compare(agency, actors);
  if (verdict === 'equal') return 'equal';
  return verdict === 'larger' ? 'agency' : verdict === 'smaller' ? 'actors' : 'unclear';
}

/** What most can be said of: how many projects compare alike, of those that state both sides. */
export interface Finding {
  readonly match: Match;
  readonly count: number;
  readonly both: number;
}

/** Counts how the sides compare among the rows in the filter; "unclear" where nothing can be said of any. */
export function findMatch(rows: readonly FundingRow[]): Finding {
  const matches = rows.filter((row) => row.lit).flatMap((row) => matchOf(row) ?? []);
  const counts = MATCHES.map((match) => ({ match, count: matches.filter((each) => each === match).length }));
  const best = counts.reduce((most, each) => (each.count > most.count ? each : most));
  const both = matches.length;
  return best.count === 0 ? { match: 'unclear', count: both, both } : { ...best, both };
}

/** The finding on who matches whose money, or the name of the form where nothing can be said. */
export function titleOfMatch(
  rows: readonly FundingRow[],
  neutral: string,
  say: Say,
  { finding }: Pick<FundingText, 'finding'>,
): string {
  const { match, count, both } = findMatch(rows);
  if (match === 'unclear') return neutral;
  return finding[match](finding.where(count, both, say.numberWord(count), say.numberWord(both)));
}
