import { useState } from 'react';

/** A number of pixels within bounds. What is typed counts when the field is left, or at Enter. */
export function Pixels({
  label,
  unit,
  value,
  least,
  most,
  onChange,
}: Readonly<{
  label: string;
  unit: string;
  value: number;
  least: number;
  most: number;
  /** Undefined where the field was emptied. */
  onChange: (value: number | undefined) => void;
}>) {
  const [typed, type] = useState<string>();
  const take = () => {
    if (typed === undefined) return;
    type(undefined);
    const number = Math.round(Number(typed));
    onChange(typed === '' ? undefined : Math.min(most, Math.max(least, number)));
  };
  return (
    <label className="number">
      <span>{label}</span>
      <input
        type="number"
        min={least}
        max={most}
        value={typed ?? value}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
      <span aria-hidden="true">{unit}</span>
    </label>
  );
}
