import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Subject } from '../../formats/exhibit.ts';
import { stemOf } from '../../formats/filename.ts';
import type { Language } from '../../model/language.ts';
import { useApp, useSay } from '../context.ts';
import { type Choice, FIRST_CHOICE, specOf } from './choice.ts';
import { AltText } from './choices/AltText.tsx';
import { BackToUsual } from './choices/BackToUsual.tsx';
import { Choices } from './choices/Choices.tsx';
import { FileName } from './choices/FileName.tsx';
import { isUsual } from './choices/usual.ts';
import { exhibitOf } from './exhibits/index.ts';
import { Preview } from './preview/Preview.tsx';
import { usePreview } from './preview/usePreview.ts';
import { useSettled } from './preview/useSettled.ts';
import { lastChoice, rememberChoice } from './remember.ts';
import { seenSize } from './seen.ts';
import { sizeOf } from './size.ts';
import { Actions } from './take/Actions.tsx';
import { useTaking } from './take/useTaking.ts';
import { text } from './text.ts';
import { useExhibit } from './useExhibit.ts';

/** A picture to take away: how it will look, what can be chosen of it, and the buttons that take it. */
export function PictureExport({ subject }: Readonly<{ subject: Subject }>) {
  const model = useApp();
  const say = useSay();
  const t = text[say.language];
  const [choice, setChoice] = useState<Choice>(() => lastChoice(model));
  const [seen] = useState(() => seenSize(subject));
  const [language, setLanguage] = useState<Language>(say.language);
  const [alt, setAlt] = useState<string>();
  const [stem, setStem] = useState<string>();
  const taking = useTaking();
  const form = useRef<HTMLFormElement>(null);

  const { format, ground, parts } = choice;
  const scale = Number(choice.scale);
  const size = sizeOf(choice.size, choice.own, seen);
  const own = useSettled(choice.own);
  const spec = useMemo(
    () => specOf(sizeOf(choice.size, own, seen), ground, parts),
    [choice.size, own, seen, ground, parts],
  );
  const { exhibit, failed, again } = useExhibit(subject, language);
  const preview = usePreview(exhibit, spec);
  const { shown } = preview;
  // What was drawn in another size says nothing of the one that is chosen, or still typed.
  const holds = size !== undefined && shown?.spec.width === size.width && shown.spec.height === size.height;
  const computed = exhibit === undefined ? '' : stemOf(exhibit.slug, exhibit.day);

  const focusFirst = () =>
    form.current?.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true });
  // Enter then takes the picture as the one before was taken.
  useEffect(focusFirst, []);

  const change = (next: Choice) => {
    setChoice(next);
    if (sizeOf(next.size, next.own, seen) !== undefined) rememberChoice(model, next);
  };
  /** Takes the picture as all is chosen now; where that cannot be, leads to the field that is in the way. */
  const take = (how: 'download' | 'copy') => {
    const wanted = specOf(size, ground, parts);
    if (wanted === undefined)
      return form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    taking[how](
      // Asked for before it is there, it is waited for.
      async () => (exhibit?.language === language ? exhibit : exhibitOf(model, subject, language)),
      {
        format,
        spec: wanted,
        scale,
        svg: { unit: size?.unit ?? 'px', letters: choice.letters },
        alt: alt?.trim() === '' ? undefined : alt,
        stem: stem === '' ? undefined : stem,
      },
      t,
    );
  };
  const reset = () => {
    flushSync(() => {
      change(FIRST_CHOICE);
      setLanguage(say.language);
    });
    focusFirst();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    take('download');
  };
  return (
    <form ref={form} className="export-form" noValidate onSubmit={onSubmit}>
      <Preview
        url={shown?.url}
        sheet={shown?.sheet}
        holds={holds}
        waiting={size === undefined}
        ground={shown?.spec.ground ?? ground}
        alt={alt ?? exhibit?.alt ?? ''}
        language={language}
        file={{ format, scale, unit: size?.unit ?? 'px' }}
        busy={(preview.busy || exhibit?.language !== language) && !failed}
        failed={failed || preview.failed}
        onAgain={failed ? again : preview.again}
      />
      <div className="export-choices" role="group" aria-label={t.choices}>
        <Choices
          choice={choice}
          onChange={change}
          seen={seen}
          drawn={holds ? shown?.sheet : undefined}
          language={language}
          onSpeak={setLanguage}
        />
        <AltText computed={exhibit?.alt ?? ''} language={language} edited={alt} onChange={setAlt} />
        <FileName computed={computed} edited={stem} format={format} onChange={setStem} />
      </div>
      <Actions
        format={format}
        making={taking.making}
        onCopy={() => take('copy')}
        onCancel={() => taking.cancel(t)}
      >
        <BackToUsual differs={!isUsual(choice) || language !== say.language} onReset={reset} />
      </Actions>
    </form>
  );
}
