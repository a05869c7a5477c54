import type { Portfolio } from '../../model/schema.ts';
import { foldAll } from './search.ts';

/** A partner, how many projects it takes part in, and the first of them by its number. */
export interface Partner {
  readonly name: string;
  readonly projects: number;
  readonly first: number;
}

/** The names in a portfolio, ready to be searched. */
interface Names {
  readonly projects: readonly string[];
  readonly partners: readonly Partner[];
  readonly partnerNames: readonly string[];
}

const made = new WeakMap<Portfolio, Names>();

function partnersOf({ projects }: Portfolio): Partner[] {
  const found = new Map<string, { name: string; projects: number; first: number; last: number }>();
  projects.forEach(({ partners }, row) => {
    for (const { name } of partners.named) {
      const partner = found.get(name);
      if (partner === undefined) found.set(name, { name, projects: 1, first: row, last: row });
      else if (partner.last !== row) {
        partner.projects++;
        partner.last = row;
      }
    }
  });
  // One that is called as its only project is found as that.
  return [...found.values()].filter((each) => each.projects > 1 || projects[each.first]?.name !== each.name);
}

/** The names in a portfolio; made once, when they are first searched. */
export function namesIn(portfolio: Portfolio): Names {
  const known = made.get(portfolio);
  if (known !== undefined) return known;
  const partners = partnersOf(portfolio);
  const names: Names = {
    projects: foldAll(portfolio.projects.map(({ name }) => name)),
    partners,
    partnerNames: foldAll(partners.map(({ name }) => name)),
  };
  made.set(portfolio, names);
  return names;
}
