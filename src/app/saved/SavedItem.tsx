import { type KeyboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { localeOf } from '../../i18n/numbers.ts';
import { useApp, useSay } from '../context.ts';
import type { SavedView } from './store.ts';
import { text } from './text.ts';
import { NAME_AT_MOST, tidyName } from './views.ts';
import { addressWords } from './words.ts';

/** A saved view: its name, what it filters in words, and what can be done with it. */
export function SavedItem({
  saved,
  isShown,
  onOpen,
  onRename,
  onOverwrite,
  onRemove,
}: Readonly<{
  saved: SavedView;
  /** It is just what the page shows. */
  isShown: boolean;
  onOpen: () => void;
  onRename: (name: string) => void;
  onOverwrite: () => void;
  onRemove: () => void;
}>) {
  const say = useSay();
  const t = text[say.language];
  const model = useApp();
  const [isNaming, setNaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const moment = new Intl.DateTimeFormat(localeOf(say.language), { dateStyle: 'medium', timeStyle: 'short' });
  const endNaming = () => {
    // At once, so that the button is there again to take the focus.
    flushSync(() => setNaming(false));
    rename.current?.focus();
  };
  const words = addressWords(saved.address, model, say);
  return (
    <li aria-current={isShown ? 'true' : undefined}>
      <div className="saved-words">
        {isNaming ? (
          <NewName
            name={saved.name}
            onEnd={endNaming}
            onName={(name) => {
              onRename(name);
              endNaming();
            }}
          />
        ) : (
          <button type="button" className="saved-open" aria-label={t.open(saved.name)} onClick={onOpen}>
            {saved.name}
          </button>
        )}
        {words !== `${saved.name}.` && <p>{words}</p>}
        <p className="saved-when">
          {t.savedAt(moment.format(saved.saved))}
          {isShown && ` · ${t.shown}`}
        </p>
      </div>
      <div className="saved-tools" hidden={isNaming}>
        <button
          ref={rename}
          type="button"
          className="text-button"
          aria-label={t.rename(saved.name)}
          onClick={() => setNaming(true)}
        >
          {t.renameHint}
        </button>
        <button
          type="button"
          className="text-button"
          aria-label={t.overwrite(saved.name)}
          title={t.overwriteHint}
          onClick={onOverwrite}
        >
          {t.overwriteShort}
        </button>
        <button type="button" className="text-button" aria-label={t.remove(saved.name)} onClick={onRemove}>
          {t.removeHint}
        </button>
      </div>
    </li>
  );
}

/** A field in the place of a name that is being changed. Escape leaves it as it was, and the dialog open. */
function NewName({
  name,
  onName,
  onEnd,
}: Readonly<{ name: string; onName: (name: string) => void; onEnd: () => void }>) {
  const t = text[useSay().language];
  const [typed, setTyped] = useState(name);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onEnd();
  };
  return (
    <form
      className="saved-rename"
      onSubmit={(event) => {
        event.preventDefault();
        const tidy = tidyName(typed);
        if (tidy === '' || tidy === name) onEnd();
        else onName(tidy);
      }}
    >
      <input
        className="field"
        // It takes the place of the button that was pressed.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        aria-label={t.newName}
        value={typed}
        maxLength={NAME_AT_MOST}
        autoComplete="off"
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={onKeyDown}
      />
      <button type="submit" className="button">
        {t.keepName}
      </button>
      <button type="button" className="text-button" onClick={onEnd}>
        {t.cancel}
      </button>
    </form>
  );
}
