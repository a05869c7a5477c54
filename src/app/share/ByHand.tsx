import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { placeBelow } from '../../ui/placeBelow.ts';
import { useSay } from '../context.ts';
import { isFile } from '../offline/place.ts';
import { text } from './text.ts';

/** The link in a field, chosen whole, where the browser would not copy it. */
export function ByHand({
  url,
  button,
  onClose,
}: Readonly<{ url: string; button: RefObject<HTMLButtonElement | null>; onClose: () => void }>) {
  const t = text[useSay().language];
  const body = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (body.current === null) return;
    body.current.showPopover();
    if (button.current !== null) placeBelow(button.current, body.current);
    field.current?.select();
  }, [button]);
  useEffect(() => {
    const element = body.current;
    const onToggle = (event: Event) => {
      if (event instanceof ToggleEvent && event.newState === 'closed') onClose();
    };
    element?.addEventListener('toggle', onToggle);
    return () => element?.removeEventListener('toggle', onToggle);
  }, [onClose]);
  return (
    <div ref={body} popover="auto" role="dialog" aria-label={t.link} className="by-hand">
      {isFile() && <p>{t.file}</p>}
      <p>{t.refused}</p>
      <div>
        <input ref={field} className="field" readOnly autoFocus aria-label={t.link} value={url} />
        <button
          type="button"
          className="icon-button"
          aria-label={t.close}
          title={t.close}
          onClick={() => body.current?.hidePopover()}
        >
          <Icon name="close" />
        </button>
      </div>
    </div>
  );
}
