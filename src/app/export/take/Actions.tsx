import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../../../ui/Icon.tsx';
import { useSay } from '../../context.ts';
import type { Making } from '../data/useMaking.ts';
import type { PictureFormat } from '../make.ts';
import { text } from '../text.ts';
import { troubleOf } from './trouble.ts';

/** What came of the last act, or how far it is, and the buttons. The download is what the form is for. */
export function Actions({
  format,
  making,
  onCopy,
  onCancel,
  children,
}: Readonly<{
  format: PictureFormat;
  making: Making;
  onCopy: () => void;
  onCancel: () => void;
  /** What stands before them. */
  children?: ReactNode;
}>) {
  const t = text[useSay().language];
  const download = useRef<HTMLButtonElement>(null);
  const working = making.is === 'working';
  const cancelled = useRef(false);
  // The button that had the focus is gone with the work.
  useEffect(() => {
    if (!working && cancelled.current) download.current?.focus();
    cancelled.current = false;
  }, [working]);
  return (
    <div className="export-foot">
      {children}
      <p role="status">
        {working && t.working(format.toUpperCase())}
        {making.is === 'done' && making.said}
      </p>
      <p role="alert">{making.is === 'failed' && t.failed[troubleOf(making.error)]}</p>
      <div className="export-buttons">
        {working && (
          <button
            type="button"
            className="text-button"
            onClick={() => {
              cancelled.current = true;
              onCancel();
            }}
          >
            {t.cancel}
          </button>
        )}
        {format !== 'pdf' && (
          <button type="button" className="button" aria-disabled={working} onClick={onCopy}>
            <Icon name="copy" />
            {t.copy[format]}
          </button>
        )}
        <button ref={download} type="submit" className="button export-download" aria-disabled={working}>
          <Icon name="save" />
          {t.download}
        </button>
      </div>
    </div>
  );
}
