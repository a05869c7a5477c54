/** One choice among a few, all in sight: a group of radio buttons that looks like one control. */
export function Segmented<T extends string>({
  name,
  label,
  options,
  value,
  onChange,
}: Readonly<{
  /** Groups the radio buttons; unique on the page. */
  name: string;
  label: string;
  options: readonly {
    readonly value: T;
    readonly text: string;
    readonly title?: string;
    readonly lang?: string;
  }[];
  value: T;
  onChange: (value: T) => void;
}>) {
  return (
    <fieldset className="segmented">
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.title} lang={option.lang}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  );
}
