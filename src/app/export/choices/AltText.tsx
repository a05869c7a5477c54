import { useId, useRef, useState } from 'react';
import type { Language } from '../../../model/language.ts';
import { withControl } from '../../history/keys.ts';
import { useSay } from '../../context.ts';
import { text } from '../text.ts';

/** The picture in words: as computed, or as it was changed to. */
export function AltText({
  computed,
  language,
  edited,
  onChange,
}: Readonly<{
  computed: string;
  /** The language it is in. */
  language: Language;
  /** Undefined while it is as computed. */
  edited: string | undefined;
  onChange: (edited: string | undefined) => void;
}>) {
  const t = text[useSay().language];
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const id = useId();
  const words = edited ?? computed;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      setSaid(t.altCopied);
    } catch {
      field.current?.select();
      setSaid(t.altRefused(withControl('C')));
    }
  };
  return (
    <div className="export-alt">
      <label htmlFor={id} className="export-label">
        {t.alt}
      </label>
      <textarea
        ref={field}
        id={id}
        className="field"
        rows={5}
        lang={language}
        value={words}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => {
          setSaid('');
          onChange(target.value === computed ? undefined : target.value);
        }}
      />
      <p id={`${id}-hint`} className="export-hint">
        {t.altHint}
      </p>
      <div className="export-row">
        <button type="button" className="text-button" onClick={() => void copy()}>
          {t.altCopy}
        </button>
        <button
          type="button"
          className="text-button"
          aria-disabled={edited === undefined}
          onClick={() => {
            setSaid('');
            onChange(undefined);
          }}
        >
          {t.altRestore}
        </button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
