import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Step } from '../../store/history.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useApp, useSay } from '../context.ts';
import { listenForUndo, redoKey, withControl } from './keys.ts';
import { text } from './text.ts';
import { stepWords } from './words.ts';

/** Undoes and redoes, by button and by key; each button says what it would change. */
export function UndoRedo() {
  const say = useSay();
  const t = text[say.language];
  const { history, dialog } = useApp();
  const { past, future } = useStore(history);
  useEffect(
    () =>
      listenForUndo(document, {
        undo: history.undo,
        redo: history.redo,
        isCovered: () => dialog.getState().open !== undefined,
      }),
    [history, dialog],
  );
  const change = (step: Step) => stepWords(history.present(), step, say);
  const [before, after] = [past.at(-1), future[0]];
  return (
    <>
      <StepButton
        icon="undo"
        name={before ? t.undoing(change(before)) : t.undo}
        keys={withControl('Z')}
        isThere={before !== undefined}
        onClick={history.undo}
      />
      <StepButton
        icon="redo"
        name={after ? t.redoing(change(after)) : t.redo}
        keys={redoKey()}
        isThere={after !== undefined}
        onClick={history.redo}
      />
    </>
  );
}

function StepButton({
  icon,
  name,
  keys,
  isThere,
  onClick,
}: Readonly<{
  icon: 'undo' | 'redo';
  name: string;
  keys: string;
  isThere: boolean;
  onClick: () => void;
}>) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={`${name} (${keys})`}
      // Not `disabled`: after the last step the focus stays where it is.
      aria-disabled={!isThere}
      onClick={isThere ? onClick : undefined}
    >
      <Icon name={icon} />
    </button>
  );
}
