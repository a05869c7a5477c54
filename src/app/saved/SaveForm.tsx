import { type Ref, useState } from 'react';
import { useSay } from '../context.ts';
import { text } from './text.ts';
import { NAME_AT_MOST, tidyName } from './views.ts';

/** Saves what is shown under a name; the sentence is a name to begin with. */
export function SaveForm({
  ref,
  suggestion,
  onSave,
}: Readonly<{
  ref: Ref<HTMLInputElement>;
  suggestion: string;
  /** @returns whether it could be saved. */
  onSave: (name: string) => boolean;
}>) {
  const t = text[useSay().language];
  const [typed, setTyped] = useState<string>();
  const name = typed ?? suggestion;
  return (
    <form
      className="saved-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (onSave(tidyName(name) || suggestion)) setTyped(undefined);
      }}
    >
      <label>
        <span>{t.name}</span>
        <input
          ref={ref}
          className="field"
          value={name}
          maxLength={NAME_AT_MOST}
          autoComplete="off"
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <button type="submit" className="button primary">
        {t.save}
      </button>
    </form>
  );
}
