import { COMMA, type Dialect, SEMICOLON } from '../../../formats/csv/dialect.ts';
import { Segmented } from '../../../ui/Segmented.tsx';
import { useSay } from '../../context.ts';
import { type Choice, FORMATS } from './make.ts';
import type { What } from './tables.ts';
import { text } from './text.ts';

/** A choice with its name before it and what it means after. */
function Choosing<T extends string>({
  name,
  label,
  options,
  value,
  hint,
  onChange,
}: Readonly<{
  name: string;
  label: string;
  options: readonly { readonly value: T; readonly text: string }[];
  value: T;
  hint: string;
  onChange: (value: T) => void;
}>) {
  return (
    <div className="data-choice">
      <span className="data-label" aria-hidden="true">
        {label}
      </span>
      <Segmented name={name} label={label} options={options} value={value} onChange={onChange} />
      <p className="data-hint">{hint}</p>
    </div>
  );
}

const SEPARATORS: readonly Dialect[] = [COMMA, SEMICOLON];

/** How a text file is written. */
function CsvChoices({
  dialect,
  onChange,
}: Readonly<{ dialect: Dialect; onChange: (dialect: Dialect) => void }>) {
  const t = text[useSay().language];
  const separator = dialect.delimiter === ';' ? ';' : ',';
  return (
    <>
      <Choosing
        name="data-separator"
        label={t.separator}
        options={[
          { value: ',', text: t.separators[','] },
          { value: ';', text: t.separators[';'] },
        ]}
        value={separator}
        hint={t.separatorHints[separator]}
        onChange={(next) => {
          const found = SEPARATORS.find(({ delimiter }) => delimiter === next) ?? COMMA;
          onChange({ ...found, mark: dialect.mark });
        }}
      />
      <label className="data-check">
        <input
          type="checkbox"
          checked={dialect.mark}
          onChange={({ target }) => onChange({ ...dialect, mark: target.checked })}
        />
        {t.mark}
      </label>
    </>
  );
}

/** What is taken, in which format, and how that is written. */
export function Choices({
  choice,
  whats,
  onChange,
}: Readonly<{ choice: Choice; whats: readonly What[]; onChange: (choice: Choice) => void }>) {
  const t = text[useSay().language];
  const { what, format, dialect } = choice;
  return (
    <>
      <Choosing
        name="data-format"
        label={t.format}
        options={FORMATS.map((value) => ({ value, text: t.formats[value] }))}
        value={format}
        hint={t.formatHints[format]}
        onChange={(next) => onChange({ ...choice, format: next })}
      />
      {format !== 'json' && (
        <Choosing
          name="data-what"
          label={t.what}
          options={whats.map((value) => ({ value, text: t.whats[value] }))}
          value={what}
          hint={t.whatHints[what]}
          onChange={(next) => onChange({ ...choice, what: next })}
        />
      )}
      {format === 'csv' && (
        <CsvChoices dialect={dialect} onChange={(next) => onChange({ ...choice, dialect: next })} />
      )}
    </>
  );
}
