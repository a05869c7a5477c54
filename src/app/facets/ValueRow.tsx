import { memo } from 'react';
import { NOT_STATED } from '../../engine/columns.ts';
import type { ChipState } from '../../store/filters.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useSay, useView } from '../context.ts';
import { text } from './text.ts';
import type { Value } from './values.ts';

/** A value to be asked for or ruled out: a box to tick, and beside it a button that says not. */
export const ValueRow = memo(function ValueRow({
  dimension,
  value: { id, name, beside, count },
  state,
  most,
  disabled = false,
}: Readonly<{
  dimension: string;
  value: Value;
  state: ChipState;
  /** How many projects the value brings that brings most: its bar is full. */
  most: number;
  disabled?: boolean;
}>) {
  const say = useSay();
  const { setState } = useView((view) => view.actions);
  const t = text[say.language].values;
  const silent = id === NOT_STATED;
  const set = (wanted: ChipState) => setState(dimension, id, state === wanted ? 'off' : wanted);
  return (
    <li className="value" data-state={state} data-none={count === 0}>
      <label className="value-take">
        <input
          type="checkbox"
          checked={state === 'include'}
          disabled={disabled}
          onChange={() => set('include')}
        />
        <span className="value-name">
          <span>{name}</span> {beside !== undefined && <small>{beside}</small>}
        </span>{' '}
        <span className="value-bar" aria-hidden="true">
          <span style={{ width: `${most === 0 ? 0 : (100 * count) / most}%` }} />
        </span>
        <span className="value-count">
          {say.number(count)} <span className="visually-hidden">{t.projects(count)}</span>
        </span>
      </label>
      <button
        type="button"
        className="value-not"
        aria-pressed={state === 'exclude'}
        aria-label={silent ? t.notSilent : t.notNamed(name)}
        title={silent ? t.notSilent : t.notHint(name)}
        disabled={disabled}
        onClick={() => set('exclude')}
      >
        {state === 'exclude' && <Icon name="minus" />}
        {t.not}
      </button>
    </li>
  );
});
