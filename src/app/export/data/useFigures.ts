import { useEffect, useState } from 'react';
import type { Language } from '../../../model/language.ts';
import { useApp } from '../../context.ts';
import { type Figures, figuresOf } from './tables.ts';

/** What can be taken away, once it is there; `failed` where it cannot be had. It follows the page as it changes. */
export function useFigures(subject: string, language: Language): Figures | 'failed' | undefined {
  const model = useApp();
  const [figures, setFigures] = useState<Figures | 'failed'>();
  useEffect(() => {
    let latest: symbol | undefined;
    const take = () => {
      const turn = Symbol('turn');
      latest = turn;
      const set = (found: Figures | 'failed') => {
        if (latest === turn) setFigures(found);
      };
      figuresOf(model, subject, language).then(set, () => set('failed'));
    };
    take();
    const stops = [model.view.subscribe(take), model.results.subscribe(take)];
    return () => {
      latest = undefined;
      for (const stop of stops) stop();
    };
  }, [model, subject, language]);
  return figures;
}
