import type { Aggregate } from '../../engine/answer.ts';
import { NOT_STATED } from '../../engine/columns.ts';
import { type MoneyScale, moneyScale } from '../../i18n/numbers.ts';
import { add, NOTHING, type Sum } from '../../model/sum.ts';
import type { Inputs } from '../kit/define.ts';
import { FUNDER_ROLES, type FunderRole } from '../kit/theme.ts';
import type { ChallengesText } from './text.ts';

/** A challenge as a bar: what is left of it under the other filters, and what it is without any. */
export interface ChallengeRow {
  /** A challenge's id, or `NOT_STATED`. */
  readonly id: string;
  readonly label: string;
  readonly state: 'off' | 'include' | 'exclude';
  /** Drawn in full: not left out by this view's own filter. */
  readonly lit: boolean;
  readonly count: number;
  readonly all: number;
  readonly sums: Readonly<Record<FunderRole, Sum>>;
  /** All known money together (SEK); its `known` counts parts and not projects. */
  readonly money: Sum;
  /** The known money without any filter (SEK), at its high end; undefined where none is known. */
  readonly allMoney: number | undefined;
}

export interface ChallengesView {
  readonly form: 'projects' | 'money';
  /** In the order of all projects, so that no row jumps when a filter changes; "not stated" last. */
  readonly rows: readonly ChallengeRow[];
  readonly kept: number;
  /** Whether the other filters leave any project out. */
  readonly filtered: boolean;
  /** Whether this view's own filter is on. */
  readonly narrowed: boolean;
  /** The longest bar without any filter, in projects or SEK. */
  readonly max: number;
  readonly scale: MoneyScale;
  /** Whether working time is counted as money anywhere in the portfolio. */
  readonly inKind: boolean;
}

function sumsOf(group: Aggregate): Readonly<Record<FunderRole, Sum>> {
  return {
    agency: group.sum('agency'),
    actors: group.sum('actors'),
    eu: group.sum('eu'),
    notSplit: group.sum('notSplit'),
  };
}

const together = (sums: Readonly<Record<FunderRole, Sum>>): Sum =>
  FUNDER_ROLES.reduce((sum, role) => add(sum, sums[role]), NOTHING);

function countsWork({ portfolio, assumptions }: Inputs): boolean {
  const valued = portfolio.projects.some((project) =>
    project.contributions.some(
      ({ form, unit, amount }) =>
        (form === 'inKind' || form === 'partlyInKind') && unit === 'SEK' && amount.certainty !== 'notStated',
    ),
  );
  return valued && assumptions.inKind === 'counted';
}

/** A bar a challenge; the largest without any filter first. */
export function view(inputs: Inputs, text: ChallengesText): ChallengesView {
  const { portfolio, say } = inputs;
  const answer = inputs.answer('challenges');
  const baseline = inputs.baseline('challenges');
  const own = inputs.filters['challenge'];
  const include = own?.kind === 'categories' ? own.include : [];
  const exclude = own?.kind === 'categories' ? own.exclude : [];
  const stateOf = (id: string): ChallengeRow['state'] => {
    if (exclude.includes(id)) return 'exclude';
    return include.includes(id) ? 'include' : 'off';
  };
  const named = portfolio.challenges.map(({ id, label }) => ({ id, label: say.text(label) }));
  const rows = [...named, { id: NOT_STATED, label: text.notStated }]
    .map(({ id, label }): ChallengeRow => {
      const group = answer.groups.of(id);
      const whole = baseline.groups.of(id);
      const state = stateOf(id);
      const sums = sumsOf(group);
      const all = together(sumsOf(whole));
      return {
        id,
        label,
        state,
        lit: state === 'include' || (state === 'off' && include.length === 0),
        count: group.count,
        all: whole.count,
        sums,
        money: together(sums),
        allMoney: all.known === 0 ? undefined : all.high,
      };
    })
    // A challenge that no project meets cannot be chosen, but it can be let go.
    .filter((row) => row.all > 0 || row.state !== 'off')
    .toSorted(
      (a, b) =>
        Number(a.id === NOT_STATED) - Number(b.id === NOT_STATED) ||
        b.all - a.all ||
        say.compare(a.label, b.label),
    );
  const form = inputs.form === 'money' ? 'money' : 'projects';
  const lengths = rows.flatMap((row) => (form === 'projects' ? [row.all] : (row.allMoney ?? [])));
  const max = Math.max(1, ...lengths);
  return {
    form,
    rows,
    kept: answer.kept,
    filtered: answer.kept < answer.of,
    narrowed: include.length + exclude.length > 0,
    max,
    scale: moneyScale(max),
    inKind: countsWork(inputs),
  };
}
