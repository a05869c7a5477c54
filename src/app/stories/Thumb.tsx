import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../model/language.ts';
import { saidIn, type Slide } from '../../model/story.ts';
import { useSay } from '../context.ts';
import { usePicture } from './pictures.ts';
import { text } from './text.ts';

/** The headline of a slide; where it has none of its own, that of its view, once it is known. */
export const headlineOf = ({ headline }: Slide, language: Language, ofView: string | undefined): string =>
  saidIn(headline, language).trim() || ofView || text[language].names.untitled;

/** Whether an element has come near enough to be seen; from then on. */
function useNear() {
  const element = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(() => typeof IntersectionObserver !== 'function');
  useEffect(() => {
    if (isNear || element.current === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '200px' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [isNear]);
  return { element, isNear };
}

/** A slide as it will be, small. It has its name where it is shown, and is not read aloud. */
export function Thumb({ slide, onTitle }: Readonly<{ slide: Slide; onTitle?: (title: string) => void }>) {
  const { language } = useSay();
  const t = text[language].editor;
  const { element, isNear } = useNear();
  const { points = [] } = slide;
  const { picture, failed } = usePicture(slide.address, points.length > 0 ? 'beside' : 'whole', isNear);
  const title = picture?.title;
  useEffect(() => {
    if (title !== undefined) onTitle?.(title);
  }, [title, onTitle]);
  return (
    <div ref={element} className="thumb" data-kind={slide.kind} aria-hidden="true">
      <div>
        <p className="thumb-headline">{headlineOf(slide, language, title)}</p>
        {slide.text !== undefined && <p className="thumb-text">{saidIn(slide.text, language)}</p>}
        <div className="thumb-body">
          {slide.kind === 'view' && (
            <div className="thumb-picture">
              {picture && !failed && <img src={picture.url} alt="" draggable={false} />}
              {!picture && !failed && <p>{t.drawing}</p>}
              {failed && <p>{t.noPicture}</p>}
            </div>
          )}
          {points.length > 0 && (
            <ul>
              {points.map((point, i) => (
                // Numbers have no name of their own but their place.
                <li key={i}>
                  <strong>{saidIn(point.figure, language)}</strong>
                  {saidIn(point.text, language)}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
