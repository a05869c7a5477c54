import type { FunderRole } from '../../../../charts/kit/theme.ts';
import type { Say } from '../../../../i18n/say.ts';
import type { Sum } from '../../../../model/sum.ts';
import { type Amount, amountOf, coverageWords } from '../../../amount.ts';
import { answerOf } from '../../../context.ts';
import type { AppModel } from '../../../model.ts';

/** A sum as the page says it: its name, its number, and how many state it. */
export interface Total {
  readonly name: string;
  /** Whose money it is. */
  readonly role?: FunderRole;
  /** Absent where nothing is stated. */
  readonly amount?: Amount;
  /** What is written then. */
  readonly none: string;
  readonly coverage: string;
  /** How many of how many state it. */
  readonly stated?: { readonly known: number; readonly all: number };
}

/** The sums over all that is shown, as the page has them: projects, money by funder, people. */
export function totalsOf({ view, results }: AppModel, say: Say): Total[] {
  const { total, kept, of } = answerOf(results.getState().snapshot.answers, 'totals');
  const partly = view.getState().assumptions.inKind === 'leftOut';
  const { totals: t, role: roleNames } = say.t;
  const entry = (name: string, sum: Sum, counted: 'money' | 'people', role?: FunderRole): Total => {
    const amount = amountOf(sum, counted === 'money', say);
    return {
      name,
      none: t.noneStated,
      ...(role ? { role } : {}),
      ...(amount ? { amount } : {}),
      coverage: coverageWords(sum, partly && counted === 'money', say),
      stated: { known: sum.known, all: sum.known + sum.unknown },
    };
  };
  const notSplit = total.sum('notSplit');
  const { stated: _all, ...unsplit } = entry(roleNames.notSplit, notSplit, 'money', 'notSplit');
  return [
    {
      name: t.projects,
      none: t.noneStated,
      amount: { before: '', number: say.number(kept), after: kept === of ? '' : t.of(say.number(of)) },
      coverage: kept === of ? t.noFilter : t.outside(say.number(of - kept)),
    },
    ...(['agency', 'actors', 'eu'] as const).map((role) => entry(t[role], total.sum(role), 'money', role)),
    ...(notSplit.known > 0
      ? [{ ...unsplit, coverage: t.notSplitBy(notSplit.known, say.number(notSplit.known)) }]
      : []),
    entry(t.people, total.sum('people'), 'people'),
  ];
}

/** The sums in words, each with how many state it. */
export function totalsInWords(totals: readonly Total[]): string {
  const words = totals.map(({ name, amount, none, coverage }) => {
    const parts = amount ? [amount.before, amount.number, amount.after] : [none];
    const figure = parts.map((part) => part.trim()).filter((part) => part !== '');
    return `${name}: ${figure.join(' ')}, ${coverage}`;
  });
  return `${words.join('; ')}.`;
}
