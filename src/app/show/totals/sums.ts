import { FUNDER_ROLES, type FunderRole } from '../../../charts/kit/theme.ts';
import type { Say } from '../../../i18n/say.ts';
import { add, type Sum } from '../../../model/sum.ts';
import { coverageWords } from '../../amount.ts';
import { answerOf } from '../../context.ts';
import type { AppModel } from '../../model.ts';
import { text } from './text.ts';

/** The money of one kind of funder. */
export interface FunderSum {
  readonly role: FunderRole;
  readonly name: string;
  readonly sum: Sum;
  /** With its unit; where nothing is stated, that. */
  readonly amount: string;
  readonly coverage: string;
}

/** What the views come to: the money by who pays, all of it, and a line on projects and people. */
export interface Sums {
  readonly funders: readonly FunderSum[];
  /** Undefined where no amount is stated. */
  readonly total: string | undefined;
  readonly below: string;
}

/** The sums under the present filters. What nobody has is left out, as long as it is nothing and not unknown. */
export function sumsOf({ view, results }: AppModel, say: Say): Sums {
  const { total, kept, of } = answerOf(results.getState().snapshot.answers, 'totals');
  const partly = view.getState().assumptions.inKind === 'leftOut';
  const { totals: t, role: roleNames } = say.t;
  const t2 = text[say.language];
  const amountOf = (sum: Sum) => (sum.known === 0 ? t.noneStated : say.sum(sum, 'SEK'));
  const funder = (role: FunderRole, name: string, coverage?: string): FunderSum => {
    const sum = total.sum(role);
    return { role, name, sum, amount: amountOf(sum), coverage: coverage ?? coverageWords(sum, partly, say) };
  };
  const { known: unsplit } = total.sum('notSplit');
  const people = total.sum('people');
  // Every amount, also of projects that do not state all of theirs.
  const all = FUNDER_ROLES.map((role) => total.sum(role)).reduce(add);
  return {
    funders: [
      funder('agency', t.agency),
      funder('actors', t.actors),
      ...(total.sum('eu').known > 0 ? [funder('eu', t.eu)] : []),
      ...(unsplit > 0
        ? [funder('notSplit', roleNames.notSplit, t.notSplitBy(unsplit, say.number(unsplit)))]
        : []),
    ],
    total: all.known === 0 ? undefined : say.sum(all, 'SEK'),
    below: [
      t2.projects(say.number(kept), say.number(of)),
      people.known === 0 ? t2.noPeople : t2.people(say.sum(people, 'count'), say.coverage(people)),
    ].join(' · '),
  };
}
