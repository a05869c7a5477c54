import { useApp, useSay } from '../context.ts';
import { redoKey, withControl } from '../history/keys.ts';
import { saveKey } from '../stories/key.ts';
import { text } from './text.ts';

/** Shows all keys of the page, over what lies open. */
export function KeysButton() {
  const say = useSay();
  const { dialog } = useApp();
  return (
    <button
      type="button"
      className="text-button keys-button"
      aria-haspopup="dialog"
      onClick={() => dialog.show('keys')}
    >
      {text[say.language](withControl, redoKey(), saveKey()).all}
    </button>
  );
}
