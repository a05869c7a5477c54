import type { ReactNode } from 'react';

/** One choice among some that need room for their names: a group of radio buttons, one a line. */
export function RadioList<T extends string>({
  name,
  legend,
  className,
  options,
  value,
  onChange,
}: Readonly<{
  /** Groups the radio buttons; unique on the page. */
  name: string;
  legend: string;
  className?: string;
  options: readonly {
    readonly value: T;
    readonly text: string;
    /** What is said at the end of the line. */
    readonly end?: string | undefined;
    readonly before?: ReactNode;
  }[];
  value: T;
  onChange: (value: T) => void;
}>) {
  return (
    <fieldset className={className ?? ''}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="export-option">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.before}
          <span>{option.text}</span>
          {option.end !== undefined && <span className="export-end">{option.end}</span>}
        </label>
      ))}
    </fieldset>
  );
}
