import { useCallback, useState } from 'react';
import { type Point, saidIn, type Slide, withSaid } from '../../model/story.ts';
import type { SlidePart } from '../../store/slides.ts';
import { useApp, useSay, useView } from '../context.ts';
import { openSaved } from '../saved/open.ts';
import { Points } from './Points.tsx';
import { text } from './text.ts';
import { headlineOf, Thumb } from './Thumb.tsx';
import { Typed } from './Typed.tsx';
import { slideAddress, withoutLanguage } from './view.ts';

const wordsIn = (said: string): number =>
  said.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** One slide, large: what stands on it, what is said to it, and what can be done with it. */
export function SlideForm({
  slide,
  canEdit,
  onEdit,
  onCopy,
  onRemove,
}: Readonly<{
  slide: Slide;
  canEdit: boolean;
  onEdit: (part: SlidePart) => void;
  onCopy: () => void;
  onRemove: () => void;
}>) {
  const { language } = useSay();
  const t = text[language].editor;
  const model = useApp();
  const { view, grammar, dialog } = model;
  const [ofView, setOfView] = useState<string>();
  const onTitle = useCallback((found: string) => setOfView(found), []);
  const { address } = slide;
  const isShown = useView(
    (state) =>
      address !== undefined && withoutLanguage(slideAddress(state, grammar)) === withoutLanguage(address),
  );
  const notes = saidIn(slide.notes, language);
  const setPoints = (points: readonly Point[]) => onEdit({ points });
  return (
    <div className="slide-form">
      <div className="slide-seen">
        <Thumb slide={slide} onTitle={onTitle} />
        <div className="slide-acts">
          {address !== undefined && (
            <button
              type="button"
              className="button"
              title={t.showHint}
              onClick={() => {
                openSaved({ name: headlineOf(slide, language, ofView), address }, model);
                dialog.show(undefined);
              }}
            >
              {t.show}
            </button>
          )}
          {canEdit && address !== undefined && !isShown && (
            <button
              type="button"
              className="button"
              title={t.replaceHint}
              onClick={() => onEdit({ address: slideAddress(view.getState(), grammar) })}
            >
              {t.replace}
            </button>
          )}
          {canEdit && (
            <>
              <button type="button" className="text-button" onClick={onCopy}>
                {t.copy}
              </button>
              <button type="button" className="text-button" onClick={onRemove}>
                {t.remove}
              </button>
            </>
          )}
        </div>
        {isShown && <p className="typed-hint">{t.isShown}</p>}
      </div>
      <div className="slide-words">
        <Typed
          label={t.headline}
          hint={slide.kind === 'view' && canEdit ? t.headlineHint : undefined}
          value={saidIn(slide.headline, language)}
          placeholder={ofView}
          readOnly={!canEdit}
          onKeep={(said) => onEdit({ headline: withSaid(slide.headline, language, said) })}
        />
        {slide.kind !== 'view' && (
          <Typed
            label={t.lines}
            value={saidIn(slide.text ?? '', language)}
            lines={3}
            readOnly={!canEdit}
            onKeep={(said) => onEdit({ text: withSaid(slide.text ?? '', language, said) })}
          />
        )}
        <Typed
          label={`${t.notes} (${t.words(wordsIn(notes))})`}
          hint={canEdit ? t.notesHint : undefined}
          value={notes}
          lines={12}
          readOnly={!canEdit}
          onKeep={(said) => onEdit({ notes: withSaid(slide.notes, language, said) })}
        />
        <Points points={slide.points ?? []} canEdit={canEdit} onChange={setPoints} />
      </div>
    </div>
  );
}
