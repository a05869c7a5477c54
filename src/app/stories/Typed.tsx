import { useCallback, useEffect, useId, useRef, useState } from 'react';

/** How long (ms) nothing is typed before what was typed is kept. */
const REST = 600;

/**
 * A field whose words are kept once one stops typing, leaves it, or closes what it stands in. While one types, what
 * another window writes does not come over it.
 */
export function Typed({
  label,
  hint,
  value,
  lines,
  placeholder,
  hidden = false,
  readOnly,
  onKeep,
}: Readonly<{
  label: string;
  hint?: string | undefined;
  value: string;
  /** How many lines it shows; without, it is one line only. */
  lines?: number;
  placeholder?: string | undefined;
  /** The label is for those who do not see what stands beside it. */
  hidden?: boolean;
  readOnly: boolean;
  onKeep: (value: string) => void;
}>) {
  const [draft, setDraft] = useState<string>();
  // It is kept as an edit of what was there when it was begun.
  const pending = useRef<{ text: string; readonly keep: (value: string) => void }>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  const finish = useCallback(() => {
    clearTimeout(timer.current);
    const now = pending.current;
    pending.current = undefined;
    now?.keep(now.text);
    setDraft(undefined);
  }, []);
  useEffect(() => {
    window.addEventListener('pagehide', finish);
    return () => {
      window.removeEventListener('pagehide', finish);
      finish();
    };
  }, [finish]);
  const shared = {
    id,
    className: 'field',
    value: draft ?? value,
    placeholder,
    readOnly,
    'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    autoComplete: 'off',
    onBlur: finish,
    onChange: ({ target }: { target: { value: string } }) => {
      setDraft(target.value);
      pending.current = { text: target.value, keep: pending.current?.keep ?? onKeep };
      clearTimeout(timer.current);
      timer.current = setTimeout(finish, REST);
    },
  };
  return (
    <div className="typed">
      <label htmlFor={id} className={hidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {lines === undefined ? <input {...shared} /> : <textarea {...shared} rows={lines} />}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="typed-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
