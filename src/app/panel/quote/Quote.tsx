import { useEffect, useRef, useState } from 'react';
import { LANGUAGE_NAMES, learn } from '../../../i18n/catalogues.ts';
import { createSay, type Say } from '../../../i18n/say.ts';
import { LANGUAGES, type Language } from '../../../model/language.ts';
import { writeAddress } from '../../../store/permalink.ts';
import { Segmented } from '../../../ui/Segmented.tsx';
import { useApp, useSay, useView } from '../../context.ts';
import { isFile } from '../../offline/place.ts';
import { text } from './text.ts';

/** Puts words on the clipboard. @returns whether the browser let it. */
async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // There is no clipboard on a page without a secure connection, and it may be forbidden on any.
    return false;
  }
}

/**
 * A sentence that quotes a figure: copied at once in the language shown, and to be had in the other. Where the page
 * may not copy, the sentence is selected for the reader to do it.
 */
export function Quote({ sentence }: Readonly<{ sentence: (say: Say, link: string) => string }>) {
  const say = useSay();
  const { view, grammar } = useApp();
  const shown = useView((state) => state.language);
  const [chosen, setChosen] = useState<Language>();
  const [done, setDone] = useState<'copied' | 'byHand'>();
  const field = useRef<HTMLTextAreaElement>(null);
  const language = chosen ?? shown;
  const t = text[say.language];

  const wordsIn = (wanted: Language): string => {
    const address = writeAddress({ ...view.getState(), language: wanted }, grammar);
    const link = isFile() ? '' : `${location.origin}${location.pathname}${address}`;
    return sentence(createSay(wanted), link).trimEnd();
  };
  const words = wordsIn(language);
  const take = async (wanted: string) => {
    const copied = await copy(wanted);
    setDone(copied ? 'copied' : 'byHand');
    // To be focused is to be selected, by the handler below.
    if (!copied) field.current?.focus();
  };
  useEffect(() => {
    void take(words);
    // Only when it opens: later changes are copied when asked for.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  return (
    <div className="quote" role="group" aria-label={t.box}>
      <textarea
        ref={field}
        readOnly
        rows={4}
        lang={language}
        aria-label={t.box}
        value={words}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="answer-tools">
        <Segmented
          name="quote-language"
          label={t.language}
          value={language}
          onChange={(wanted) => {
            void learn(wanted).then(() => {
              setChosen(wanted);
              setDone(undefined);
            });
          }}
          options={LANGUAGES.map((value) => ({
            value,
            text: value.toUpperCase(),
            title: LANGUAGE_NAMES[value],
            lang: value,
          }))}
        />
        <button type="button" className="button" onClick={() => void take(words)}>
          {t.copy}
        </button>
        <span role="status">{done && t[done]}</span>
      </div>
    </div>
  );
}
