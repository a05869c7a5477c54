import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { saidIn } from '../../model/story.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useApp, useSay } from '../context.ts';
import { stories } from './store.ts';
import { text } from './text.ts';

/** So long (ms) it stays, unless one is at it. All it offers can be done in the editor, too. */
const STAYS = 8000;

/** Says that the view is a slide now, or why it is not. */
export function Toast({ onGone }: Readonly<{ onGone: () => void }>) {
  const { language } = useSay();
  const t = text[language];
  const { dialog } = useApp();
  const [{ said, trouble, current }] = useState(stories.getState);
  const [isHeld, setHeld] = useState(false);
  // Said a moment after its place is there, so that it is heard.
  const [isHeard, setHeard] = useState(false);
  const open = useStore(dialog, (state) => state.open);
  useEffect(() => {
    const timer = setTimeout(() => setHeard(true), 50);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(onGone, STAYS);
    return () => clearTimeout(timer);
  }, [isHeld, onGone]);
  useEffect(() => {
    if (open === 'stories') onGone();
  }, [open, onGone]);
  const title = said?.title === undefined ? t.names.untitled : saidIn(said.title, language);
  return (
    <section aria-label={t.title}>
      <div
        className="toast"
        onMouseEnter={() => setHeld(true)}
        onMouseLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <p role={trouble ? 'alert' : 'status'}>
          {isHeard && (trouble ? t.trouble[trouble] : t.toast.saved(said?.place?.[0] ?? 1, title))}
        </p>
        {!trouble && (
          <>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                stories.undo();
                onGone();
              }}
            >
              {t.toast.undo}
            </button>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                stories.choose(current, said?.slide?.id);
                dialog.show('stories');
              }}
            >
              {t.toast.open}
            </button>
          </>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={t.toast.dismiss}
          title={t.toast.dismiss}
          onClick={onGone}
        >
          <Icon name="close" />
        </button>
      </div>
    </section>
  );
}
