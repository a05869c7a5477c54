import { useId, useRef, useState } from 'react';
import type { Language } from '../../model/language.ts';
import { saidIn, type Story } from '../../model/story.ts';
import { handoutAddress } from '../../store/meeting.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useApp, useSay } from '../context.ts';
import { useMaking } from '../export/data/useMaking.ts';
import { save } from '../export/take/save.ts';
import { troubleOf } from '../export/take/trouble.ts';
import { startMeeting } from '../meeting.ts';
import { slidesOf } from '../show/slides.ts';
import { deckPdfOf } from './pdf.ts';
import { text } from './text.ts';
import '../styles/deck.css';

const WAYS = ['pptx', 'pdf', 'handout'] as const;

/** What takes a story along: as slides for other programs, or on paper. */
export function TakeAlong({ story }: Readonly<{ story: Story }>) {
  const model = useApp();
  const say = useSay();
  const t = text[say.language];
  const [language, setLanguage] = useState<Language>(say.language);
  const { making, start } = useMaking();
  const working = making.is === 'working';
  const id = useId();
  const pressed = useRef<HTMLButtonElement>(null);

  const take = (format: 'pptx' | 'pdf', button: HTMLButtonElement) => {
    if (working) return;
    pressed.current = button;
    start(async (work) => {
      const slides = await slidesOf(model, story, language);
      const title = saidIn(story.title, language);
      const { blob, name } = await (format === 'pdf'
        ? deckPdfOf({ title, slides }, work)
        : (await import('./pptx/index.ts')).pptxOf(model, slides, title, language, work));
      work.signal.throwIfAborted();
      save(blob, name);
      return t.saved(name);
    });
  };
  const cancel = () => {
    // This button goes away with the work.
    pressed.current?.focus();
    // What is started ends what was under way.
    start(async () => t.cancelled);
  };
  const print = () => {
    model.dialog.show(undefined);
    startMeeting(handoutAddress(story.id, { language }));
  };
  /** The slide that is being made when so much (0 to 1) is done. */
  const slideAt = (done: number) => Math.min(story.slides.length, Math.floor(done * story.slides.length) + 1);
  const said = () => {
    switch (making.is) {
      case 'idle':
        return '';
      case 'working':
        return t.working;
      case 'done':
        return making.said;
      case 'failed':
        return t.failed[troubleOf(making.error)] ?? t.failed.other;
    }
  };
  return (
    <section className="take-along" aria-label={t.title}>
      <h3>{t.title}</h3>
      <Segmented
        name="deck-language"
        label={t.language}
        value={language}
        onChange={setLanguage}
        options={[
          { value: 'sv', text: t.swedish, lang: 'sv' },
          { value: 'en', text: t.english, lang: 'en' },
        ]}
      />
      <ul>
        {WAYS.map((way) => (
          <li key={way}>
            <button
              type="button"
              className="button"
              aria-disabled={way !== 'handout' && working}
              aria-describedby={`${id}-${way}`}
              onClick={({ currentTarget }) => (way === 'handout' ? print() : take(way, currentTarget))}
            >
              {t[way]}
            </button>
            <span id={`${id}-${way}`}>{t.hints[way]}</span>
          </li>
        ))}
      </ul>
      <div className="take-along-work">
        <p role="status">{said()}</p>
        {making.is === 'working' && (
          <>
            <progress aria-label={t.working} max={1} value={making.done} />
            <span>{t.slide(slideAt(making.done), story.slides.length)}</span>
            <button type="button" className="text-button" onClick={cancel}>
              {t.cancel}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
