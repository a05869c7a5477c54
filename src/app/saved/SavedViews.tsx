import { useId, useRef, useState } from 'react';
import { type Grammar, writeAddress } from '../../store/permalink.ts';
import type { ViewState } from '../../store/state.ts';
import { Overlay } from '../../ui/Overlay.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { useApp, useSay, useView } from '../context.ts';
import { openSaved } from './open.ts';
import { SavedItem } from './SavedItem.tsx';
import { SaveForm } from './SaveForm.tsx';
import { KEY, type SavedView } from './store.ts';
import { text } from './text.ts';
import { newId, useShelf } from './useShelf.ts';
import { addressWords } from './words.ts';
import { freeName, type Order, ordered, renamed, suggestedName, withoutView, withView } from './views.ts';

/** What was done last, and the view as it was before where that can be brought back. */
interface Done {
  readonly words: string;
  readonly before?: SavedView;
}

/** The address a view is kept by: without the theme, and without the tools that lie beside it. */
const savedAddress = (state: ViewState, grammar: Grammar): string =>
  writeAddress(
    { ...state, theme: undefined, show: state.show === 'filters' ? undefined : state.show },
    grammar,
  );

/** An address without its language, in which a saved view is not opened. */
const withoutLanguage = (address: string): string => address.replace(/^\?lang=\w+&?/, '');

/** The views that are kept by name in this browser. */
export function SavedViews() {
  const say = useSay();
  const t = text[say.language];
  const model = useApp();
  const { view, grammar, dialog } = model;
  const { shelf, change, anew } = useShelf();
  const [order, setOrder] = useState<Order>('time');
  const [done, setDone] = useState<Done>();
  const name = useRef<HTMLInputElement>(null);
  const id = useId();
  const present = useView((state) => withoutLanguage(savedAddress(state, grammar)));
  const isUsable = shelf.trouble === undefined || shelf.trouble === 'full';

  const close = () => dialog.show(undefined);
  const save = (wanted: string) => {
    const address = savedAddress(view.getState(), grammar);
    let called = wanted;
    const added = change((views) => {
      called = freeName(views, wanted);
      return withView(views, { id: newId(), name: called, address, saved: Date.now() });
    });
    setDone(added ? { words: t.done.saved(called) } : undefined);
    return added;
  };
  const open = (saved: SavedView) => {
    openSaved(saved, model);
    close();
  };
  /** Changes a view as it lies there now, unless another window has deleted it. */
  const alter = (
    saved: SavedView,
    by: (now: SavedView, all: readonly SavedView[]) => readonly SavedView[],
    words: string,
  ) => {
    let before: SavedView | undefined;
    const changed = change((views) => {
      before = views.find((each) => each.id === saved.id);
      return before === undefined ? views : by(before, views);
    });
    if (!changed) setDone(undefined);
    else setDone(before === undefined ? { words: t.done.gone(saved.name) } : { words, before });
  };
  const rename = (saved: SavedView, wanted: string) => {
    const called = freeName(shelf.views, wanted, saved.id);
    alter(saved, (now, all) => renamed(all, now.id, called), t.done.renamed(called));
  };
  const undo = (before: SavedView) => {
    const back = change((views) => withView(views, before));
    setDone(back ? { words: t.done.back(before.name) } : undefined);
    name.current?.focus();
  };
  const startAnew = () => {
    const moment = Date.now();
    if (anew(moment)) setDone({ words: t.done.anew(`${KEY}.kept-${moment}`) });
  };

  return (
    <Overlay title={t.title} close={t.close} onClose={close}>
      {isUsable && (
        <SaveForm
          ref={name}
          suggestion={suggestedName(addressWords(`?${present}`, model, say))}
          onSave={save}
        />
      )}
      <div className="saved-note">
        <p role="status">{done?.words}</p>
        {done?.before && <UndoButton words={t.undo} before={done.before} onUndo={undo} />}
      </div>
      {shelf.trouble && (
        <div role="alert" className="saved-trouble">
          <p>{t.trouble[shelf.trouble]}</p>
          {!isUsable && shelf.trouble !== 'blocked' && (
            <button type="button" className="button" onClick={startAnew}>
              {t.anew}
            </button>
          )}
        </div>
      )}
      {isUsable && shelf.views.length === 0 && <p className="saved-none">{t.none}</p>}
      {shelf.views.length > 0 && (
        <>
          <div className="saved-head">
            <h3 id={id}>{t.count(shelf.views.length, say.number(shelf.views.length))}</h3>
            {shelf.views.length > 1 && (
              <Segmented
                name="saved-order"
                label={t.order}
                value={order}
                onChange={setOrder}
                options={[
                  { value: 'time', text: t.time },
                  { value: 'name', text: t.byName },
                ]}
              />
            )}
          </div>
          <ul className="saved" aria-labelledby={id}>
            {ordered(shelf.views, order).map((saved) => (
              <SavedItem
                key={saved.id}
                saved={saved}
                isShown={withoutLanguage(saved.address) === present}
                onOpen={() => open(saved)}
                onRename={(wanted) => rename(saved, wanted)}
                onOverwrite={() =>
                  alter(
                    saved,
                    (now, all) =>
                      withView(all, {
                        ...now,
                        address: savedAddress(view.getState(), grammar),
                        saved: Date.now(),
                      }),
                    t.done.overwritten(saved.name),
                  )
                }
                onRemove={() => {
                  alter(saved, (now, all) => withoutView(all, now.id), t.done.removed(saved.name));
                  name.current?.focus();
                }}
              />
            ))}
          </ul>
        </>
      )}
      <p className="saved-where">{t.where}</p>
    </Overlay>
  );
}

/** Brings back what the last act changed. */
function UndoButton({
  words,
  before,
  onUndo,
}: Readonly<{ words: string; before: SavedView; onUndo: (before: SavedView) => void }>) {
  return (
    <button type="button" className="text-button" onClick={() => onUndo(before)}>
      {words}
    </button>
  );
}
