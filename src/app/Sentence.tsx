import { useEffect, useMemo, useRef, useState } from 'react';
import { useAnswer, useApp, useSay, useView } from './context.ts';
import { sentence, sentenceText } from './filters/sentence.ts';

/** What is shown, as one sentence; it is also what a screen reader hears after each change. */
export function Sentence() {
  const say = useSay();
  const { portfolio, map } = useApp();
  const filters = useView((state) => state.filters);
  const { kept, of, total } = useAnswer('totals');
  const phrases = useMemo(() => {
    const counts = { kept, of, peopleUnknown: total.sum('people').unknown };
    return sentence(filters, counts, { portfolio, map, say });
  }, [filters, kept, of, total, portfolio, map, say]);
  return (
    <>
      <p className="sentence">
        {phrases.map(({ words, strong }, i) =>
          // Phrases have no identity beside their place in the sentence.
          strong ? <strong key={i}>{words}</strong> : <span key={i}>{words}</span>,
        )}
      </p>
      <Announcement
        text={`${sentenceText(phrases)} ${say.t.totals.announce(
          say.speakSum(total.sum('agency'), 'SEK'),
          say.coverage(total.sum('agency')),
          say.speakSum(total.sum('actors'), 'SEK'),
          say.coverage(total.sum('actors')),
        )}`}
      />
    </>
  );
}

/** Says a text politely when it changes, and nothing when the page opens. */
function Announcement({ text }: Readonly<{ text: string }>) {
  const first = useRef(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (text === first.current) return;
    first.current = '';
    setSaid(text);
  }, [text]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
