import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { Icon } from '../ui/Icon.tsx';
import { useApp, useSay } from './context.ts';
import { noticeText, noticeWords } from './notices.ts';

/** So many parts of an address are named; of a hopeless one the rest are counted. */
const NAMED = 12;

/** What could not be read in an address, part by part, and what came of a picture. */
export function NoticeList() {
  const say = useSay();
  const { notices } = useApp();
  const { list, view, words: said } = useStore(notices);
  const t = noticeText[say.language];
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    // A file is dropped wherever one is on the page; the answer is up here.
    if (said !== undefined) body.current?.scrollIntoView({ block: 'nearest' });
  }, [said]);
  const words = [...new Set(list.map((notice) => noticeWords(notice, say)))];
  return (
    <section ref={body} className="notices" aria-label={say.t.notices.region}>
      <div>
        {view !== undefined && <p>{t.savedView(view)}</p>}
        {said !== undefined && <p>{said[say.language]}</p>}
        {words.length > 0 && (
          <ul>
            {words.slice(0, NAMED).map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
        {words.length > NAMED && <p>{t.more(say.number(words.length - NAMED))}</p>}
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={say.t.notices.dismiss}
        onClick={() => notices.dismiss()}
      >
        <Icon name="close" />
      </button>
    </section>
  );
}
