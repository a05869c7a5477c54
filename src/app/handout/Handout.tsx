import { useEffect, useRef } from 'react';
import { THEMES } from '../../charts/kit/theme.ts';
import { composeSlide } from '../../formats/slide/compose.tsx';
import { SLIDE } from '../../formats/slide/layout.ts';
import { createSay } from '../../i18n/say.ts';
import type { SlideContent } from '../../formats/slide/slide.ts';
import { useSay } from '../context.ts';
import { Emphasis } from '../presenter/Emphasis.tsx';
import { applyTheme } from '../theme.ts';
import { text } from './text.ts';
import { useSlideWidth } from './useSlideWidth.ts';

/** A slide small, and what is said to it. */
function Entry({ slide }: Readonly<{ slide: SlideContent }>) {
  const say = createSay(slide.language);
  const t = text[slide.language];
  const { notes, number, of, headline, exhibit } = slide;
  const paragraphs = notes.split(/\n\s*\n/).filter((each) => each.trim() !== '');
  const place = t.slide(say.number(number), say.number(of));
  return (
    <article className="handout-entry" lang={slide.language} aria-label={`${place}: ${headline}`}>
      <div
        className="handout-slide"
        role="img"
        aria-label={[headline, exhibit?.alt ?? ''].filter((each) => each !== '').join('. ')}
      >
        <div aria-hidden="true">{composeSlide(slide, SLIDE, 'light').draw()}</div>
      </div>
      <div className="handout-notes">
        {paragraphs.length === 0 && <p className="handout-none">{t.noNotes}</p>}
        {paragraphs.map((words, i) => (
          // Paragraphs have no name but their place.
          <p key={i}>
            <Emphasis words={words} />
          </p>
        ))}
      </div>
    </article>
  );
}

/** A story on paper: two slides a page, each with what is said to it. It is light whatever the page is. */
export function Handout({
  title,
  slides,
  onLeave,
}: Readonly<{ title: string; slides: readonly SlideContent[]; onLeave: () => void }>) {
  const t = text[useSay().language];
  const [first] = slides;
  const body = useRef<HTMLElement>(null);
  useSlideWidth(body);
  useEffect(() => {
    applyTheme(THEMES.light, document.documentElement);
    document.title = title;
  }, [title]);
  return (
    <main ref={body} className="handout">
      <div className="handout-tools">
        <button type="button" className="button" onClick={() => window.print()}>
          {t.print}
        </button>
        <button type="button" className="text-button" onClick={onLeave}>
          {t.back}
        </button>
        <p>{t.hint}</p>
      </div>
      <header lang={first?.language}>
        <h1>{title}</h1>
        <p>{first?.source}</p>
      </header>
      {slides.map((slide) => (
        <Entry key={slide.id} slide={slide} />
      ))}
    </main>
  );
}
