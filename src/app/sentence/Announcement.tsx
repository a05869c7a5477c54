import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useApp, useSay } from '../context.ts';
import { stepWords } from '../history/words.ts';

/**
 * Says a text politely when it changes, and nothing when the page opens. A gesture is said once, when it ends; what was
 * undone or redone is said to be, also where the text stays the same.
 */
export function Announcement({ text }: Readonly<{ text: string }>) {
  const say = useSay();
  const { history } = useApp();
  const { past, future, by, held } = useStore(history);
  const before = useRef({ text, past, future, step: history.present() });
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (held) return;
    const last = before.current;
    const step = history.present();
    const moved = past !== last.past || future !== last.future;
    before.current = { text, past, future, step };
    const { undone, redone } = say.t.sentence;
    const words = (what: string) =>
      by === 'act' || !moved ? what : by === 'undo' ? undone(what) : redone(what);
    if (text !== last.text) setSaid(words(text));
    else if (moved && by !== 'act') setSaid(words(`${stepWords(last.step, step, say)}.`));
  }, [text, past, future, by, held, history, say]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
