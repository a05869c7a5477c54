import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { SlideContent } from '../../formats/slide/slide.ts';
import { saidIn, type Story } from '../../model/story.ts';
import { presentAddress, presenterAddress } from '../../store/meeting.ts';
import type { ShowStore } from '../../store/show.ts';
import { useSay } from '../context.ts';
import { markMeeting } from '../meeting.ts';
import { actOf, isForControl, type ShowAct } from '../show/keys.ts';
import { connectShow } from '../show/link.ts';
import { useWakeLock } from '../show/useWakeLock.ts';
import { Keys } from './Keys.tsx';
import { Notes, useNotesSize } from './Notes.tsx';
import { SlidePicture } from './SlidePicture.tsx';
import { text } from './text.ts';
import { Time } from './Time.tsx';
import { useCurrent } from './useSlides.ts';
import { useNow, useTimer } from './useTimer.ts';

/** The keys of this window, wherever the focus is, but where a control has a use for them. */
function useKeys(onAct: (act: ShowAct) => void): void {
  const latest = useRef(onAct);
  const digits = useRef('');
  useEffect(() => {
    latest.current = onAct;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isForControl(event.key, event.target)) return;
      const act = actOf(event, digits.current);
      digits.current = typeof act === 'object' && 'digits' in act ? act.digits : '';
      if (act === undefined) return;
      event.preventDefault();
      latest.current(act);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** The presenter's window: what the audience sees and what comes next, what is said to it, and the time. */
export function Presenter({
  story,
  slides,
  show,
  ground,
}: Readonly<{ story: Story; slides: readonly SlideContent[]; show: ShowStore; ground: 'light' | 'dark' }>) {
  const say = useSay();
  const { language } = say;
  const t = text[language];
  const state = useStore(show);
  const { slide: number, black, ended, address } = state;
  const [connected, setConnected] = useState(false);
  const now = useNow();
  const timer = useTimer(now);
  const notes = useNotesSize();
  const current = useCurrent(story, slides, state);
  const next = slides[number];
  const place = (n: number) => say.number(n);
  const title = saidIn(story.title, language);

  useWakeLock();
  useEffect(() => connectShow(story.id, show, { role: 'presenter', onPeer: setConnected }), [story, show]);
  useEffect(() => {
    document.title = `${t.title(title)} – Medel`;
  }, [t, title]);
  useEffect(() => {
    markMeeting(presenterAddress(story.id, number, { language }));
  }, [story, number, language]);

  const step = (act: () => void) => {
    timer.start();
    act();
  };
  const onAct = (act: ShowAct) => {
    if (typeof act === 'object') return 'slide' in act ? show.go(act.slide) : undefined;
    switch (act) {
      case 'next':
        return step(number === show.of && !black ? show.end : show.next);
      case 'previous':
        return ended ? show.go(number) : show.previous();
      case 'first':
      case 'last':
        return show[act]();
      case 'black':
        return show.setBlack(!black);
      case 'restore':
        return show.live(undefined);
      case 'timer':
        return timer.toggle();
      case 'larger':
        return notes.step(1);
      case 'smaller':
        return notes.step(-1);
      // These are for the window of the audience.
      case 'leave':
      case 'fullscreen':
      case 'chips':
      case 'spotlight':
      case 'place':
      case 'presenter':
      case 'help':
        return undefined;
    }
  };
  useKeys(onAct);
  const openAudience = () => {
    window.open(presentAddress(story.id, number, { language }), `medel-show-${story.id}`);
  };
  return (
    <main className="presenter">
      <h1 className="visually-hidden">{t.title(title)}</h1>
      <section className="presenter-now" aria-label={t.now(place(number), place(show.of))}>
        <div className="presenter-head">
          <h2>{t.now(place(number), place(show.of))}</h2>
          <p role="status">
            {ended ? t.ended : black ? t.isBlack : address === undefined ? t.asSaved : t.changed}
          </p>
          {address !== undefined && (
            <button type="button" className="button" onClick={() => onAct('restore')}>
              {t.restore} <kbd aria-hidden="true">R</kbd>
            </button>
          )}
        </div>
        <div className="presenter-frame" data-black={black || ended}>
          {current ? <SlidePicture slide={current} ground={ground} /> : <p>{t.drawing}</p>}
        </div>
      </section>
      <div className="presenter-side">
        <section className="presenter-next" aria-label={next ? t.next(next.headline) : t.last}>
          <div className="presenter-head">
            <h2>{next ? t.next(next.headline) : t.last}</h2>
            {next && <p>{t.place(place(number + 1), place(show.of))}</p>}
          </div>
          {next && (
            <div className="presenter-frame">
              <SlidePicture slide={next} ground={ground} />
            </div>
          )}
        </section>
        <Time timer={timer} now={now} />
        <Keys />
      </div>
      <Notes notes={slides[number - 1]?.notes ?? ''} size={notes.size} onStep={notes.step} />
      <footer className="presenter-foot">
        <nav aria-label={t.slides}>
          {slides.map(({ id, headline }, i) => (
            <button
              key={id}
              type="button"
              aria-label={t.goTo(place(i + 1), headline)}
              title={headline}
              aria-current={i + 1 === number ? 'step' : undefined}
              onClick={() => step(() => show.go(i + 1))}
            >
              {place(i + 1)}
            </button>
          ))}
        </nav>
        <p role="status">{connected ? t.connected : t.alone}</p>
        {!connected && (
          <button type="button" className="button" onClick={openAudience}>
            {t.open}
          </button>
        )}
        <button type="button" className="button" aria-pressed={black} onClick={() => onAct('black')}>
          {black ? t.light : t.black}
        </button>
        <button type="button" className="button" onClick={() => onAct('previous')}>
          {t.previous}
        </button>
        <button type="button" className="button presenter-on" onClick={() => onAct('next')}>
          {t.nextSlide}
        </button>
      </footer>
    </main>
  );
}
