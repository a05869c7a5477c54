import { type Assumptions, contributedBy, leftOut, notSplit, totalOf } from '../../../model/figures.ts';
import { read } from '../../../model/reading.ts';
import type { Project } from '../../../model/schema.ts';
import type { Statement } from '../../../model/statements.ts';

/** The sums over projects that a figure can go into. */
export const SUMS = ['agency', 'actors', 'eu', 'notSplit', 'total', 'people'] as const;
export type SumId = (typeof SUMS)[number];

/** Where a figure counts: in a sum, or in none and why. */
export type Counting =
  | { readonly how: 'counted' | 'unknown' | 'leftOut' | 'incomplete'; readonly sum: SumId }
  | {
      readonly how:
        | 'reduced'
        | 'hours'
        | 'ofWhich'
        | 'held'
        | 'beside'
        | 'partners'
        | 'finding'
        | 'otherRole';
      readonly sum?: undefined;
    };

function contribution(statement: Statement, project: Project, assumptions: Assumptions): Counting {
  const sum = SUMS.find((id) => id === statement.role);
  if (statement.counted === 'hour') return { how: 'hours' };
  if (sum === undefined || sum === 'total' || sum === 'people' || sum === 'notSplit')
    return { how: 'otherRole' };
  if (read(statement.quantity) === undefined) return { how: 'unknown', sum };
  const inKind = statement.form === 'inKind' || statement.form === 'partlyInKind';
  if (leftOut(project, sum, assumptions) || (inKind && assumptions.inKind === 'leftOut'))
    return { how: 'leftOut', sum };
  return { how: contributedBy(project, sum, assumptions) === undefined ? 'incomplete' : 'counted', sum };
}

function total(project: Project, assumptions: Assumptions): Counting[] {
  const stated = read(project.total);
  if (stated === undefined) return [{ how: 'unknown', sum: 'total' }];
  const counted = totalOf(project, assumptions);
  return [
    ...(notSplit(project) ? [{ how: 'counted', sum: 'notSplit' } as const] : []),
    { how: counted === undefined ? 'incomplete' : 'counted', sum: 'total' },
    ...(counted !== undefined && counted.high < stated.high ? [{ how: 'reduced' } as const] : []),
    { how: 'held' },
  ];
}

/** In which sums a figure counts as figures are counted at present, or why it counts in none. */
export function countingOf(statement: Statement, project: Project, assumptions: Assumptions): Counting[] {
  switch (statement.kind) {
    case 'contribution':
      return [contribution(statement, project, assumptions)];
    case 'total':
      return total(project, assumptions);
    case 'ofWhich':
      return [{ how: 'ofWhich' }];
    case 'people': {
      if (statement.key !== 'people') return [{ how: 'beside' }];
      return [{ how: read(statement.quantity) === undefined ? 'unknown' : 'counted', sum: 'people' }];
    }
    case 'partners':
      return [{ how: 'partners' }];
    case 'outcomes':
    case 'helped':
    case 'hindered':
      return [{ how: 'finding' }];
  }
}
