import { useState } from 'react';
import { useSay } from '../../context.ts';
import { text } from './text.ts';

/** Goes back to what is chosen at first, where anything else is. What is typed (words, a name) stays. */
export function BackToUsual({
  differs,
  onReset,
}: Readonly<{
  differs: boolean;
  /** It also gives the focus a new place: the button goes. */
  onReset: () => void;
}>) {
  const t = text[useSay().language];
  const [isReset, setReset] = useState(false);
  return (
    <div className="export-usual">
      {differs && (
        <button
          type="button"
          className="text-button"
          onClick={() => {
            setReset(true);
            onReset();
          }}
        >
          {t.usual}
        </button>
      )}
      <span role="status" className="visually-hidden">
        {isReset && !differs && t.isUsual}
      </span>
    </div>
  );
}
