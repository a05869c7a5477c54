import { useEffect, useLayoutEffect, useRef } from 'react';
import { useSay } from '../context.ts';
import { text } from './text.ts';

/** Says over the page what dropping a file will do. It lies over dialogs too, and takes no part in the drag. */
export function DropHint({ onGone }: Readonly<{ onGone: () => void }>) {
  const t = text[useSay().language];
  const body = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => body.current?.showPopover(), []);
  useEffect(() => {
    // While something is dragged the pointer tells nothing; if it does, the drag is over, however it ended.
    window.addEventListener('pointermove', onGone);
    return () => window.removeEventListener('pointermove', onGone);
  }, [onGone]);
  return (
    <div ref={body} popover="manual" className="drop-hint">
      <div>
        <div>
          <p className="drop-words">{t.hint}</p>
          <p>{t.kinds}</p>
        </div>
      </div>
    </div>
  );
}
