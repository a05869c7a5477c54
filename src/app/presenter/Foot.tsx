import { useEffect, useRef } from 'react';
import type { SlideContent } from '../../formats/slide/slide.ts';
import { useSay } from '../context.ts';
import { text } from './text.ts';

/** What lies at hand in the presenter's window: all slides, the window of the audience, and the steps. */
export function Foot({
  slides,
  number,
  black,
  connected,
  onGo,
  onAct,
  onOpen,
}: Readonly<{
  slides: readonly SlideContent[];
  /** The slide that is shown, counted from 1. */
  number: number;
  black: boolean;
  connected: boolean;
  onGo: (number: number) => void;
  onAct: (act: 'black' | 'previous' | 'next') => void;
  onOpen: () => void;
}>) {
  const say = useSay();
  const t = text[say.language];
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    nav.current
      ?.querySelector(`:nth-child(${number})`)
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [number]);
  return (
    <footer className="presenter-foot">
      <nav ref={nav} aria-label={t.slides}>
        {slides.map(({ id, headline }, i) => (
          <button
            key={id}
            type="button"
            aria-label={t.goTo(say.number(i + 1), headline)}
            title={headline}
            aria-current={i + 1 === number ? 'step' : undefined}
            onClick={() => onGo(i + 1)}
          >
            {say.number(i + 1)}
          </button>
        ))}
      </nav>
      <div className="presenter-audience">
        <p role="status">{connected ? t.connected : t.alone}</p>
        {!connected && (
          <button type="button" className="button" onClick={onOpen}>
            {t.open}
          </button>
        )}
      </div>
      <div className="presenter-steps">
        <button type="button" className="button" onClick={() => onAct('black')}>
          {black ? t.light : t.black}
        </button>
        <button type="button" className="button" onClick={() => onAct('previous')}>
          {t.previous}
        </button>
        <button type="button" className="button presenter-on" onClick={() => onAct('next')}>
          {t.nextSlide}
        </button>
      </div>
    </footer>
  );
}
