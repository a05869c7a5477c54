import { memo } from 'react';
import type { ChipState } from '../../store/filters.ts';
import { categoriesOf, stateOf } from '../../store/filters.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useAnswer, useApp, useSay, useView } from '../context.ts';
import { useLinked } from '../highlight.ts';

const ICONS = { include: 'check', exclude: 'minus' } as const;

const Chip = memo(function Chip({
  id,
  text,
  count,
  state,
}: Readonly<{ id: string; text: string; count: number; state: ChipState }>) {
  const say = useSay();
  const { cycle } = useView((view) => view.actions);
  const linked = useLinked({ dimension: 'challenge', value: id });
  return (
    <button
      type="button"
      className="chip"
      data-state={state}
      aria-label={say.t.filters.chip(text, count, state)}
      aria-pressed={state === 'off' ? false : state === 'include' ? true : 'mixed'}
      title={say.t.filters.chipHint}
      onClick={() => cycle('challenge', id)}
      {...linked}
    >
      {state !== 'off' && <Icon name={ICONS[state]} />}
      <span>{state === 'exclude' ? say.t.filters.excluded(text) : text}</span>
      <span className="count">{say.number(count)}</span>
    </button>
  );
});

/** A chip for each challenge, in three states, with how many of the shown projects have it. */
export function ChallengeChips() {
  const say = useSay();
  const { portfolio } = useApp();
  const filters = useView((state) => state.filters);
  const { groups } = useAnswer('chips');
  return (
    <ul className="chips" aria-label={say.t.filters.challenge}>
      {portfolio.challenges.map(({ id, label }) => (
        <li key={id}>
          <Chip
            id={id}
            text={say.text(label)}
            count={groups.of(id).count}
            state={stateOf(filters, 'challenge', id)}
          />
        </li>
      ))}
    </ul>
  );
}

/** Whether a project needs any of the chosen challenges, or all. */
export function ChallengeMode({ name }: Readonly<{ name: string }>) {
  const say = useSay();
  const mode = useView((state) => categoriesOf(state.filters, 'challenge').mode);
  const actions = useView((state) => state.actions);
  const { filters: t } = say.t;
  return (
    <Segmented
      name={name}
      label={t.mode}
      value={mode}
      onChange={(value) => actions.setMode('challenge', value)}
      options={[
        { value: 'any', text: t.any, title: t.anyHint },
        { value: 'all', text: t.all, title: t.allHint },
      ]}
    />
  );
}
