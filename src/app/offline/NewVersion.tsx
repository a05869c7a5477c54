import { useEffect, useState } from 'react';
import { useSay } from '../context.ts';
import '../styles/offline.css';
import { keepingOf } from './keeping.ts';
import { keepPage, type Take } from './version.ts';
import { text } from './text.ts';

/** Has the page kept by the browser; a new version is offered, and taken or left as one likes. */
export function NewVersion() {
  const t = text[useSay().language];
  const [take, setTake] = useState<Take>();
  useEffect(() => {
    const keeping = keepingOf(window);
    if (keeping === undefined) return undefined;
    let ask: (() => void) | undefined;
    let stopped = false;
    keepPage(
      keeping,
      (ready) => setTake(() => ready),
      () => location.reload(),
    ).then(
      (look) => {
        if (!stopped) ask = look;
      },
      () => {
        // Where it may keep nothing, as in some private windows, the page works from its server as ever.
      },
    );
    const look = () => {
      if (document.visibilityState === 'visible') ask?.();
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      stopped = true;
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return (
    // There before what it says, so that it is heard.
    <div className="new-version" data-there={take !== undefined}>
      <p role="status">
        {take && (
          <>
            {t.there} <span className="new-version-hint">{t.same}</span>
          </>
        )}
      </p>
      {take && (
        <div className="new-version-choices">
          <button type="button" className="button" onClick={take}>
            {t.take}
          </button>
          <button type="button" className="text-button" onClick={() => setTake(undefined)}>
            {t.leave}
          </button>
        </div>
      )}
    </div>
  );
}
