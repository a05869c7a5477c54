import { useState } from 'react';
import { PINS_AT_MOST } from '../../store/state.ts';
import { useApp, useSay, useView } from '../context.ts';
import { valueName } from '../filters/words.ts';
import { text } from './text.ts';

/** So many projects are offered by name; of a larger portfolio only those shown, and of them the first. */
const NAMED = 200;

/** Offers everything that can be compared: projects, challenges, counties. */
export function AddPin({ shown }: Readonly<{ shown: readonly number[] }>) {
  const say = useSay();
  const t = text[say.language];
  const { portfolio, map, grammar } = useApp();
  const pins = useView((state) => state.pins);
  const { pin } = useView(({ actions }) => actions);
  const [chosen, setChosen] = useState('');
  const full = pins.length >= PINS_AT_MOST;

  const all = portfolio.projects;
  const few = all.length <= NAMED;
  const rows = few ? all.map((_, i) => i) : shown.slice(0, NAMED);
  const projects = rows.flatMap((row) => {
    const project = all[row];
    return project ? [{ pin: project.id, name: project.name }] : [];
  });
  const valuesOf = (dimension: string) =>
    Array.from(grammar.dimensions[dimension]?.values ?? [], (value) => ({
      pin: `${dimension}:${value}`,
      name: valueName(dimension, value, { portfolio, map, say }),
    }));
  const sets = [
    { label: few ? t.projects : t.first(say.number(rows.length), say.number(all.length)), options: projects },
    { label: t.challenges, options: valuesOf('challenge') },
    { label: t.counties, options: valuesOf('county').toSorted((a, b) => say.compare(a.name, b.name)) },
  ];
  return (
    <form
      className="compare-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== '' && !full) pin(chosen);
        setChosen('');
      }}
    >
      <select
        className="select"
        aria-label={t.addLabel}
        value={chosen}
        disabled={full}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">{t.choose}</option>
        {sets.map(({ label, options }) => (
          <optgroup key={label} label={label}>
            {options.map((each) => (
              <option key={each.pin} value={each.pin} disabled={pins.includes(each.pin)}>
                {each.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button type="submit" className="button" disabled={full || chosen === ''}>
        {t.add}
      </button>
      {full && <span className="compare-note">{t.full}</span>}
    </form>
  );
}
