import { NOT_STATED } from '../../engine/columns.ts';
import { type MoneyScale, moneyScale } from '../../i18n/numbers.ts';
import type { Assumptions } from '../../model/figures.ts';
import type { Inputs } from '../kit/define.ts';
import { type Group, groupOf, knownMoney } from './group.ts';
import { type Pair, pairsOf } from './pairs.ts';
import type { ChallengesText } from './text.ts';

/** A challenge and the projects that meet it. */
export interface ChallengeRow extends Group {
  /** A challenge's id, or `NOT_STATED`. */
  readonly id: string;
  readonly label: string;
  readonly state: 'off' | 'include' | 'exclude';
  /** Drawn in full: not left out by this view's own filter. */
  readonly lit: boolean;
  /** The known money without any filter (SEK), at its high end; undefined where none is known. */
  readonly allMoney: number | undefined;
}

export interface ChallengesView {
  readonly form: 'projects' | 'money' | 'overlap';
  /** In the order of all projects, so that no row jumps when a filter changes; "not stated" last. */
  readonly rows: readonly ChallengeRow[];
  /** The challenges that go together; none where the form does not show them. */
  readonly pairs: readonly Pair[];
  readonly kept: number;
  /** Whether the other filters leave any project out. */
  readonly filtered: boolean;
  /** Whether this view's own filter is on. */
  readonly narrowed: boolean;
  /** A project with several challenges counts an equal part in each, and not in full. */
  readonly shared: boolean;
  readonly end: Assumptions['end'];
  /** The longest bar without any filter, in projects or SEK. */
  readonly max: number;
  readonly scale: MoneyScale;
}

const FORMS = ['projects', 'money', 'overlap'] as const;

/** A row a challenge, the largest without any filter first, and the challenges that go together. */
export function view(inputs: Inputs, text: ChallengesText): ChallengesView {
  const { portfolio, say, assumptions } = inputs;
  const answer = inputs.answer('challenges');
  const baseline = inputs.baseline('challenges');
  const shared = assumptions.several === 'shared';
  const now = shared ? answer.groups.shared : answer.groups;
  const whole = shared ? baseline.groups.shared : baseline.groups;
  const filter = inputs.filters['challenge'];
  const own = filter?.kind === 'categories' ? filter : undefined;
  const include = own?.include ?? [];
  const exclude = own?.exclude ?? [];
  const stateOf = (id: string): ChallengeRow['state'] => {
    if (exclude.includes(id)) return 'exclude';
    return include.includes(id) ? 'include' : 'off';
  };
  const named = portfolio.challenges.map(({ id, label }) => ({ id, label: say.text(label) }));
  const rows = [...named, { id: NOT_STATED, label: text.notStated }]
    .map(({ id, label }): ChallengeRow => {
      const state = stateOf(id);
      const lit = state === 'include' || (state === 'off' && include.length === 0);
      const all = whole.of(id);
      return { id, label, state, lit, ...groupOf(now.of(id), all), allMoney: knownMoney(all) };
    })
    // A challenge that no project meets cannot be chosen, but it can be let go.
    .filter((row) => row.all > 0 || row.state !== 'off')
    .toSorted(
      (a, b) =>
        Number(a.id === NOT_STATED) - Number(b.id === NOT_STATED) ||
        b.all - a.all ||
        say.compare(a.label, b.label),
    );
  const form = FORMS.find((each) => each === inputs.form) ?? 'projects';
  const lengths = rows.flatMap((row) => (form === 'projects' ? [row.all] : (row.allMoney ?? [])));
  const max = Math.max(1, ...lengths);
  return {
    form,
    rows,
    pairs: form === 'overlap' ? pairsOf(rows, now, whole, own) : [],
    kept: answer.kept,
    filtered: answer.kept < answer.of,
    narrowed: include.length + exclude.length > 0,
    shared,
    end: assumptions.end,
    max,
    scale: moneyScale(max),
  };
}
