import { type KeyboardEvent, useRef } from 'react';

/** The id of the panel of a tab. */
export const panelId = (group: string, value: string): string => `${group}-${value}`;

/** Tabs, of which one is open. Arrows go from one to the next and open it. */
export function Tabs<T extends string>({
  group,
  label,
  options,
  value,
  onChange,
}: Readonly<{
  /** Begins the ids of the tabs and of their panels; unique on the page. */
  group: string;
  label: string;
  options: readonly { readonly value: T; readonly text: string }[];
  value: T;
  onChange: (value: T) => void;
}>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = ({ ArrowLeft: -1, ArrowRight: 1 } as const)[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = options.findIndex((each) => each.value === value);
    const next = (at + step + options.length) % options.length;
    const option = options[next];
    if (option === undefined) return;
    onChange(option.value);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    // Its tabs take the focus, one at a time.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div ref={list} role="tablist" aria-label={label} className="tabs" onKeyDown={onKeyDown}>
      {options.map((option) => {
        const isOpen = option.value === value;
        const id = panelId(group, option.value);
        return (
          <button
            key={option.value}
            type="button"
            role="tab"
            id={`${id}-tab`}
            aria-selected={isOpen}
            aria-controls={id}
            tabIndex={isOpen ? 0 : -1}
            onClick={() => onChange(option.value)}
          >
            {option.text}
          </button>
        );
      })}
    </div>
  );
}
