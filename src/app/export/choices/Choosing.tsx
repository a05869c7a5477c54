import { Segmented } from '../../../ui/Segmented.tsx';

/** A choice among a few, with its name above it and what it means below. */
export function Choosing<T extends string>({
  name,
  label,
  options,
  value,
  hint,
  onChange,
}: Readonly<{
  /** Groups the radio buttons; unique on the page. */
  name: string;
  label: string;
  options: readonly { readonly value: T; readonly text: string; readonly lang?: string }[];
  value: T;
  hint?: string | undefined;
  onChange: (value: T) => void;
}>) {
  return (
    <div className="export-choosing">
      <span className="export-label" aria-hidden="true">
        {label}
      </span>
      <Segmented name={name} label={label} options={options} value={value} onChange={onChange} />
      {hint !== undefined && <p className="export-hint">{hint}</p>}
    </div>
  );
}
