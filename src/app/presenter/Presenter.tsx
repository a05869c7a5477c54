import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { SlideContent } from '../../formats/slide/slide.ts';
import { saidIn, type Story } from '../../model/story.ts';
import { presentAddress, presenterAddress } from '../../store/meeting.ts';
import type { ShowStore } from '../../store/show.ts';
import { useSay, useView } from '../context.ts';
import { markMeeting } from '../meeting.ts';
import { connectShow } from '../show/link.ts';
import { useWakeLock } from '../show/useWakeLock.ts';
import { Foot } from './Foot.tsx';
import { Keys } from './Keys.tsx';
import { Notes, useNotesSize } from './Notes.tsx';
import { SlidePicture } from './SlidePicture.tsx';
import { text } from './text.ts';
import { Time } from './Time.tsx';
import { type PresenterAct, useKeys } from './useKeys.ts';
import { useCurrent } from './useSlides.ts';
import { useNow, useTimer } from './useTimer.ts';

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
  const theme = useView((view) => view.theme);
  const place = (n: number) => say.number(n);
  const title = saidIn(story.title, language);

  useWakeLock();
  useEffect(() => connectShow(story.id, show, { role: 'presenter', onPeer: setConnected }), [story, show]);
  useEffect(() => {
    document.title = `${t.title(title)} – Medel`;
  }, [t, title]);
  useEffect(() => {
    markMeeting(presenterAddress(story.id, number, { language, theme }));
  }, [story, number, language, theme]);

  // A step that is taken in the audience's window begins the talk as well; to take over where it has come to does not.
  const start = useRef(timer.start);
  useEffect(() => {
    start.current = timer.start;
  });
  useEffect(
    () =>
      show.subscribe((after, before) => {
        if (before.version > 0 && after.slide > before.slide) start.current();
      }),
    [show],
  );

  const step = (act: () => void) => {
    timer.start();
    act();
  };
  const onAct = (act: PresenterAct) => {
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
    }
  };
  useKeys(onAct);
  const openAudience = () => {
    window.open(presentAddress(story.id, number, { language, theme }), `medel-show-${story.id}`);
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
      <Notes number={number} notes={slides[number - 1]?.notes ?? ''} size={notes.size} onStep={notes.step} />
      <Foot
        slides={slides}
        number={number}
        black={black}
        connected={connected}
        onGo={(n) => step(() => show.go(n))}
        onAct={onAct}
        onOpen={openAudience}
      />
    </main>
  );
}
