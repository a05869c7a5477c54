import { useEffect, useRef, useState } from 'react';
import { textFilter, wordsOf } from '../../store/filters.ts';
import { sameFilter, type Filter } from '../../engine/filters.ts';
import { useApp, useView } from '../context.ts';

/** How long (ms) a pause in typing is before what was typed is one step. */
const PAUSE = 800;

const NOTHING: Filter = textFilter('');

/** The words that are searched for, as they are typed: the views follow at once, and a word typed is one step. */
export function useSearch(): {
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly pause: () => void;
} {
  const { history } = useApp();
  const filter = useView(({ filters }) => filters['q']) ?? NOTHING;
  const { search } = useView((state) => state.actions);
  const [draft, setDraft] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The space after a word is no part of the filter, and must not vanish under who types.
  const words = filter.kind === 'text' ? filter.words.join(' ') : '';
  const typed = sameFilter(textFilter(draft), filter) ? draft : words;
  const pause = () => {
    if (timer.current === undefined) return;
    clearTimeout(timer.current);
    timer.current = undefined;
    history.release();
  };
  useEffect(
    () => () => {
      if (timer.current === undefined) return;
      clearTimeout(timer.current);
      history.release();
    },
    [history],
  );
  return {
    typed,
    type: (text) => {
      clearTimeout(timer.current);
      // An undo between two letters has ended the step.
      if (!history.getState().held) history.hold();
      setDraft(text);
      if (wordsOf(text).join(' ') !== words) search(text);
      timer.current = setTimeout(pause, PAUSE);
    },
    pause,
  };
}
