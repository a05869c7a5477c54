import { Icon } from '../../ui/Icon.tsx';

/** A field that narrows a list; what is chosen in it stays. */
export function ValueSearch({
  label,
  value,
  onChange,
}: Readonly<{ label: string; value: string; onChange: (value: string) => void }>) {
  return (
    <label className="search-field">
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          onChange('');
          event.preventDefault();
          event.stopPropagation();
        }}
      />
    </label>
  );
}
