import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from '../../ui/Icon.tsx';
import { useApp, useSay } from '../context.ts';
import type { Command } from './command.ts';
import { allSources } from './commands.ts';
import { stayInPage } from './go.ts';
import { namesIn } from './names.ts';
import { offerFor } from './offer.ts';
import { optionId, Options } from './Options.tsx';
import { remember } from './recent.ts';
import { AT_MOST } from './search.ts';
import { text } from './text.ts';

/** Goes to anything and does anything by a few letters of its name. */
export function Palette() {
  const model = useApp();
  const say = useSay();
  const t = text[say.language];
  const list = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const box = useRef<HTMLDialogElement>(null);
  const sources = useMemo(() => allSources(model, say), [model, say]);
  const { groups, results } = useMemo(
    () => offerFor(query, sources, model, say),
    [query, sources, model, say],
  );
  const commands = groups.flatMap((group) => group.commands);

  useLayoutEffect(() => {
    const element = box.current;
    // Taken off the page while open it would lose the focus, so it is closed first.
    element?.showModal();
    return () => {
      element?.close();
      stayInPage(element);
    };
  }, []);

  useEffect(() => {
    // While one looks at the list, or types the first letter; Safari has no such callback.
    const ready = () => void namesIn(model.portfolio);
    if (typeof requestIdleCallback === 'undefined') ready();
    else requestIdleCallback(ready);
  }, [model]);

  const close = () => model.dialog.show(undefined);
  const choose = (command: Command) => {
    if (command.idle !== undefined) return;
    remember(model, command.id);
    const { show, actions } = model.view.getState();
    // Out of the way before it is done: what it opens then takes the focus from where it was before.
    flushSync(() => {
      close();
      if (show !== undefined && show !== 'filters') actions.setShow(undefined);
    });
    // What had the focus before may have gone with what was closed.
    stayInPage();
    command.run(model);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = ({ ArrowDown: 1, ArrowUp: -1 } as const)[event.key];
    if (step !== undefined) setActive((active + step + commands.length) % commands.length);
    else if (event.key === 'Enter') {
      const command = commands[active];
      if (command) choose(command);
    } else return;
    event.preventDefault();
  };
  const { count } = results;
  const shown = results.groups.reduce((sum, group) => sum + group.commands.length, 0);
  const said = () => {
    if (count === 0) return t.nothing(query.trim());
    const written = say.number(count);
    return shown < count ? t.first(say.number(shown), written) : t.count(count, written);
  };

  return (
    // A click beside it is a way out beside Escape and the button.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={box}
      className="palette"
      aria-label={t.title}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
      onClick={(event) => event.target === box.current && close()}
    >
      <div className="palette-field">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={t.field}
          aria-expanded="true"
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={commands.length > 0 ? optionId(list, active) : undefined}
          placeholder={t.hint}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="icon-button" aria-label={t.close} title={t.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {count === 0 && (
        <div className="palette-nothing">
          <p>{t.nothing(query.trim())}</p>
          <p>{t.nothingHint}</p>
        </div>
      )}
      <Options
        id={list}
        label={t.list}
        groups={groups}
        active={active}
        onPoint={setActive}
        onChoose={choose}
      />
      <p className="visually-hidden" role="status">
        {query.trim() !== '' && said()}
      </p>
      <div className="palette-foot" aria-hidden="true">
        <span>
          <kbd>↑</kbd> <kbd>↓</kbd> {t.footer.move}
        </span>
        <span>
          <kbd>{t.enter}</kbd> {t.footer.run}
        </span>
        <span>
          <kbd>Esc</kbd> {t.footer.close}
        </span>
        {query.trim() !== '' && shown < count && shown >= AT_MOST.group && <span>{said()}</span>}
      </div>
    </dialog>
  );
}
