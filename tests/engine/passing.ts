// What passes filters that an address says, by the projects' names.

import { grammarOf } from '../../src/app/model.ts';
import { crossfilterOf } from '../../src/engine/portfolio.ts';
import { type Assumptions, DEFAULT_ASSUMPTIONS } from '../../src/model/figures.ts';
import type { Portfolio } from '../../src/model/schema.ts';
import { readAddress } from '../../src/store/permalink.ts';

/** Asks a portfolio with filters as an address writes them; tells the ids of the projects that pass. */
export function asker(portfolio: Portfolio, assumptions: Assumptions = DEFAULT_ASSUMPTIONS) {
  const query = { id: 'rows', table: 'projects', own: [], measures: [], rows: true } as const;
  const crossfilter = crossfilterOf(portfolio, assumptions, [query]);
  const grammar = grammarOf(portfolio);
  return (address: string): string[] => {
    const { state, notices } = readAddress(`?${address}`, grammar, 'en');
    if (notices.length > 0) throw new Error(`${address} cannot be read`);
    const rows = crossfilter.apply(state.filters).answers.get('rows')?.rows?.list() ?? [];
    return Array.from(rows, (row) => portfolio.projects[row]?.id ?? '');
  };
}
