import { type Assumptions, contributedBy, peopleInvolved } from '../../model/figures.ts';
import { read } from '../../model/reading.ts';
import type { Portfolio } from '../../model/schema.ts';
import type { Scales } from './Cells.tsx';

/** The largest amount of the money columns, so that their bars can be compared, and the most people. */
export function scalesOf({ projects }: Portfolio, assumptions: Assumptions): Scales {
  let [money, people] = [1, 1];
  for (const project of projects) {
    for (const role of ['agency', 'actors', 'eu'])
      money = Math.max(money, contributedBy(project, role, assumptions)?.high ?? money);
    people = Math.max(people, read(peopleInvolved(project))?.high ?? people);
  }
  return { money, people };
}
