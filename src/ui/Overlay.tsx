import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Icon } from './Icon.tsx';

/** A sheet over the page. The browser keeps the focus inside it and gives it back; Escape closes it. */
export function Overlay({
  title,
  close,
  onClose,
  tools,
  children,
}: Readonly<{
  title: string;
  /** The name of the button that closes it. */
  close: string;
  onClose: () => void;
  /** Buttons beside the title. */
  tools?: ReactNode;
  children: ReactNode;
}>) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    // Taken off the page while open it would lose the focus, so it is closed first.
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="overlay"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="overlay-head">
        <h2>{title}</h2>
        <div className="card-tools">
          {tools}
          <button type="button" className="icon-button" aria-label={close} title={close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
      </div>
      {children}
    </dialog>
  );
}
