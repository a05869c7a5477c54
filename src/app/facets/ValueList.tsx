import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { NOT_STATED } from '../../engine/columns.ts';
import { capital } from '../../lib/capital.ts';
import { type ChipState, stateOf } from '../../store/filters.ts';
import { useSay, useView } from '../context.ts';
import type { CategoryId } from './queries.ts';
import { text } from './text.ts';
import { SHOWN, type Value } from './values.ts';
import { ValueRow } from './ValueRow.tsx';

/** Up and down go to the same control of the row above or below, so that a long list need not be tabbed through. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const step = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key];
  const from = event.target instanceof HTMLElement ? event.target : undefined;
  if (step === undefined || from === undefined || !from.closest('.value')) return;
  const like = from.localName === 'input' ? '.value input:enabled' : '.value .value-not:enabled';
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(like)];
  all[all.indexOf(from) + step]?.focus();
  event.preventDefault();
}

/** Values to be asked for or ruled out, and, as one of them, to state none. */
export function ValueList({
  dimension,
  values,
  all,
  unstated,
  kept,
  empty,
}: Readonly<{
  dimension: CategoryId;
  /** Those that are shown. */
  values: readonly Value[];
  /** How many there are, of which the first are shown. */
  all: number;
  /** How many projects state no value. */
  unstated: number;
  /** How many there are under the other filters, whatever they state. */
  kept: number;
  /** What is said where there are no values. */
  empty: ReactNode;
}>) {
  const say = useSay();
  const filters = useView((state) => state.filters);
  const help = useId();
  const reason = useId();
  const t = text[say.language].values;
  const stateFor = (id: string): ChipState => stateOf(filters, dimension, id);
  const most = values.reduce((max, { count }) => Math.max(max, count), unstated);
  const none = { id: NOT_STATED, name: capital(say.t.figure.notStated), count: unstated };
  const idle = unstated === 0 && stateFor(NOT_STATED) === 'off';
  return (
    // The keys go between its controls, each of which can be reached without them.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="values" onKeyDown={onKeyDown}>
      <p id={help} className="facet-help">
        {t.help} <span className="key-help">{t.keys}</span>
      </p>
      {values.length === 0 && empty}
      <ul className="value-list" aria-label={say.t.dimension[dimension]} aria-describedby={help}>
        {values.map((value) => (
          <ValueRow
            key={value.id}
            dimension={dimension}
            value={value}
            state={stateFor(value.id)}
            most={most}
          />
        ))}
      </ul>
      {values.length > 0 && all > SHOWN && (
        <p className="facet-note">{t.first(say.number(SHOWN), say.number(all))}</p>
      )}
      <ul className="value-none" aria-label={none.name} aria-describedby={idle ? reason : undefined}>
        <ValueRow
          dimension={dimension}
          value={none}
          state={stateFor(NOT_STATED)}
          most={most}
          disabled={idle}
        />
      </ul>
      {idle && (
        <p id={reason} className="facet-note value-reason">
          {kept === 0 ? text[say.language].nothing : dimension === 'project' ? t.project : t.allStated}
        </p>
      )}
    </div>
  );
}
