import { type ReactNode, useRef } from 'react';
import { Icon } from './Icon.tsx';

/** A button that opens a panel over the page; the browser keeps the focus inside it and gives it back. */
export function Sheet({
  button,
  title,
  close,
  children,
}: Readonly<{ button: ReactNode; title: string; close: string; children: ReactNode }>) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        className="chip sheet-button"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {button}
      </button>
      <dialog ref={dialog} className="sheet" aria-label={title}>
        <div className="sheet-head">
          <h2>{title}</h2>
          <button
            type="button"
            className="icon-button"
            aria-label={close}
            onClick={() => dialog.current?.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        {children}
      </dialog>
    </>
  );
}
