import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../ui/Icon.tsx';
import { useSay } from '../context.ts';
import { Emphasis } from './Emphasis.tsx';
import { keep, readKept } from './kept.ts';
import { text } from './text.ts';

/** The sizes that notes may have (px): the first that can be read standing is the usual one. */
const SIZES = [18, 20, 24, 28, 32, 38, 46, 56];
const USUAL = 24;

/** How large notes are, and how to make them larger or smaller. */
export function useNotesSize() {
  const [size, setSize] = useState(() => readKept('size', USUAL, 'always'));
  const step = (by: 1 | -1) => {
    const here = SIZES.findIndex((each) => each >= size);
    const next = SIZES[Math.max(0, Math.min(SIZES.length - 1, here + by))] ?? USUAL;
    keep('size', next, 'always');
    setSize(next);
  };
  return { size, step };
}

/** What is said to a slide, a paragraph each, as large as one likes. */
export function Notes({
  number,
  notes,
  size,
  onStep,
}: Readonly<{ number: number; notes: string; size: number; onStep: (by: 1 | -1) => void }>) {
  const t = text[useSay().language];
  const style = { fontSize: size };
  const region = useRef<HTMLDivElement>(null);
  // What is said to another slide is read from its beginning, within its region or, on a telephone, in the page.
  useEffect(() => {
    const element = region.current;
    if (element === null) return;
    element.scrollTop = 0;
    if (element.getBoundingClientRect().top < 0) element.scrollIntoView({ block: 'start' });
  }, [number]);
  const paragraphs = notes.split(/\n\s*\n/).filter((each) => each.trim() !== '');
  return (
    <div className="presenter-notes">
      <div className="presenter-head">
        <h2>{t.notes}</h2>
        <p>
          <button type="button" className="icon-button" aria-label={t.smaller} onClick={() => onStep(-1)}>
            <Icon name="minus" />
          </button>
          <button type="button" className="icon-button" aria-label={t.larger} onClick={() => onStep(1)}>
            <Icon name="plus" />
          </button>
          <span aria-hidden="true">{t.size}</span>
        </p>
      </div>
      {/* Focus can reach a region that scrolls, so that keys can scroll it. */}
      <div
        ref={region}
        className="presenter-words"
        role="region"
        aria-label={t.notes}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        style={style}
      >
        {paragraphs.length === 0 && <p className="presenter-none">{t.noNotes}</p>}
        {paragraphs.map((words, i) => (
          // Paragraphs have no name but their place.
          <p key={i}>
            <Emphasis words={words} />
          </p>
        ))}
      </div>
    </div>
  );
}
