import { useId, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useSay } from '../context.ts';
import { withControl } from '../history/keys.ts';
import { text } from './text.ts';

/** The code of a frame, to be copied: by the button, or by hand where the browser does not let it. */
export function Code({
  code,
  onCopy,
}: Readonly<{
  code: string;
  /** The code was copied, or selected to be: now it should stay as it is. */
  onCopy: () => void;
}>) {
  const t = text[useSay().language];
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  /** What came of copying, and of which code it is said. */
  const [said, say] = useState<{ readonly of: string; readonly copied: boolean }>();
  const copy = async () => {
    onCopy();
    try {
      await navigator.clipboard.writeText(code);
      say({ of: code, copied: true });
    } catch {
      field.current?.focus();
      field.current?.select();
      say({ of: code, copied: false });
    }
  };
  return (
    <div>
      <label htmlFor={id}>{t.code}</label>
      <textarea
        ref={field}
        id={id}
        className="embed-code"
        readOnly
        spellCheck={false}
        value={code}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <div className="embed-buttons">
        <button type="button" className="button" onClick={() => void copy()}>
          {t.copy}
        </button>
        <span role="status">
          {said?.of === code && (
            <>
              {said.copied && <Icon name="check" />} {said.copied ? t.copied : t.refused(withControl('C'))}
            </>
          )}
        </span>
      </div>
    </div>
  );
}
