import { useState } from 'react';
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

/** What takes a story along: as slides for other programs, or on paper. */
export function TakeAlong({ story }: Readonly<{ story: Story }>) {
  const model = useApp();
  const say = useSay();
  const t = text[say.language];
  const [language, setLanguage] = useState<Language>(say.language);
  const { making, start, stop } = useMaking();
  const working = making.is === 'working';

  const take = () => {
    if (working) return;
    start(async (work) => {
      const slides = await slidesOf(model, story, language);
      const deck = { title: saidIn(story.title, language), slides };
      const { blob, name } = await deckPdfOf(deck, work);
      work.signal.throwIfAborted();
      save(blob, name);
      return t.saved(name);
    });
  };
  const print = () => {
    model.dialog.show(undefined);
    startMeeting(handoutAddress(story.id, { language }));
  };
  const said = () => {
    switch (making.is) {
      case 'idle':
        return '';
      case 'working':
        return t.working;
      case 'done':
        return making.said;
      case 'failed':
        return troubleOf(making.error) === 'notLoaded' ? t.notLoaded : t.failed;
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
      <div className="take-along-ways">
        <button type="button" className="button" aria-disabled={working} title={t.pdfHint} onClick={take}>
          {t.pdf}
        </button>
        <button type="button" className="button" title={t.handoutHint} onClick={print}>
          {t.handout}
        </button>
        {working && (
          <>
            <progress aria-label={t.working} max={1} value={making.done} />
            <button type="button" className="text-button" onClick={stop}>
              {t.cancel}
            </button>
          </>
        )}
      </div>
      <p role="status">{said()}</p>
    </section>
  );
}
