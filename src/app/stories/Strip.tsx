import { type KeyboardEvent, useCallback, useId, useState } from 'react';
import type { Slide } from '../../model/story.ts';
import { useSay } from '../context.ts';
import { text } from './text.ts';
import { headlineOf, Thumb } from './Thumb.tsx';
import { useReorder } from './useReorder.ts';

/** Where a key takes a slide; undefined where it is none of ours. */
function placeOf(key: string, at: number, of: number): number | undefined {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowLeft':
      return at - 1;
    case 'ArrowDown':
    case 'ArrowRight':
      return at + 1;
    case 'Home':
      return 0;
    case 'End':
      return of - 1;
    default:
      return undefined;
  }
}

/** All slides of a story, small and in their order, which can be changed by dragging or by the arrow keys of a grip. */
export function Strip({
  slides,
  chosen,
  canEdit,
  onChoose,
  onMove,
}: Readonly<{
  slides: readonly Slide[];
  chosen: string | undefined;
  canEdit: boolean;
  onChoose: (slide: string) => void;
  onMove: (slide: Slide, to: number) => void;
}>) {
  const t = text[useSay().language].editor;
  const hint = useId();
  const ids = slides.map(({ id }) => id);
  const { drag, handlersOf } = useReorder(ids, (id, to) => {
    const slide = slides.find((each) => each.id === id);
    if (slide) onMove(slide, to);
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, slide: Slide, at: number) => {
    const to = placeOf(event.key, at, slides.length);
    if (to === undefined) return;
    event.preventDefault();
    if (to !== at && to >= 0 && to < slides.length) onMove(slide, to);
  };
  return (
    <>
      {canEdit && (
        <p id={hint} hidden>
          {t.gripHint}
        </p>
      )}
      <ol className="strip" aria-label={t.slides} data-dragging={drag !== undefined}>
        {slides.map((slide, at) => (
          <li
            key={slide.id}
            data-drop={dropAt(drag?.before, at, slides.length)}
            data-dragged={drag?.id === slide.id}
            {...(canEdit ? handlersOf(slide.id) : {})}
          >
            <Item
              slide={slide}
              at={at}
              isChosen={slide.id === chosen}
              hint={hint}
              onChoose={() => onChoose(slide.id)}
              onKeyDown={canEdit ? (event) => onKeyDown(event, slide, at) : undefined}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

function dropAt(before: number | undefined, at: number, of: number): 'before' | 'after' | undefined {
  if (before === at) return 'before';
  return before === of && at === of - 1 ? 'after' : undefined;
}

function Item({
  slide,
  at,
  isChosen,
  hint,
  onChoose,
  onKeyDown,
}: Readonly<{
  slide: Slide;
  at: number;
  isChosen: boolean;
  hint: string;
  onChoose: () => void;
  onKeyDown: ((event: KeyboardEvent<HTMLElement>) => void) | undefined;
}>) {
  const { language } = useSay();
  const t = text[language].editor;
  const [title, setTitle] = useState<string>();
  const onTitle = useCallback((found: string) => setTitle(found), []);
  const headline = headlineOf(slide, language, title);
  return (
    <>
      <span className="strip-number" aria-hidden="true">
        {at + 1}
      </span>
      <button
        type="button"
        className="strip-slide"
        aria-label={t.slide(at + 1, headline)}
        aria-current={isChosen ? 'true' : undefined}
        onClick={onChoose}
      >
        <Thumb slide={slide} onTitle={onTitle} />
      </button>
      {onKeyDown && (
        <button
          type="button"
          className="icon-button grip"
          aria-label={t.grip(at + 1, headline)}
          aria-describedby={hint}
          title={t.gripHint}
          onKeyDown={onKeyDown}
        >
          <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01" />
          </svg>
        </button>
      )}
    </>
  );
}
