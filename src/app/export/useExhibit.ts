import { useCallback, useEffect, useState } from 'react';
import type { Exhibit, Subject } from '../../formats/exhibit.ts';
import type { Language } from '../../model/language.ts';
import { useApp } from '../context.ts';
import { exhibitOf } from './exhibits/index.ts';

/** What a subject shows, in a language. Until it is there, it is undefined or what it was in another language. */
export function useExhibit(subject: Subject, language: Language) {
  const model = useApp();
  const [exhibit, setExhibit] = useState<Exhibit>();
  const [failed, setFailed] = useState<Language>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    exhibitOf(model, subject, language).then(
      (made) => {
        if (!isWanted) return;
        setExhibit(made);
        setFailed(undefined);
      },
      () => isWanted && setFailed(language),
    );
    return () => {
      isWanted = false;
    };
  }, [model, subject, language, attempt]);
  const again = useCallback(() => {
    setFailed(undefined);
    setAttempt((before) => before + 1);
  }, []);
  return { exhibit, failed: failed === language, again };
}
