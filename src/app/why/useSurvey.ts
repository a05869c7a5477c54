import { useEffect, useMemo, useState } from 'react';
import type { Context } from '../../engine/dimensions.ts';
import { afterPaint } from '../afterPaint.ts';
import { useAnswer, useApp, useView } from '../context.ts';
import { type Survey, type Surveyed, survey, surveying } from './survey.ts';

/** Up to so many projects are gone through at once. */
const AT_ONCE = 2000;

/** What the projects are read with, as the engine reads them. */
export function useReadingContext(): Context {
  const { portfolio } = useApp();
  const assumptions = useView((state) => state.assumptions);
  return useMemo(
    () => ({
      portfolio,
      places: new Map(portfolio.places.map((place) => [place.id, place])),
      assumptions,
    }),
    [portfolio, assumptions],
  );
}

/** What keeps projects out of view; undefined while very many are gone through, a piece at a time after the picture. */
export function useSurvey(): Survey | undefined {
  const { portfolio } = useApp();
  const filters = useView((state) => state.filters);
  const { rows } = useAnswer('table');
  const context = useReadingContext();
  const surveyed = useMemo<Surveyed | undefined>(
    () => rows && { projects: portfolio.projects, rows, filters, context },
    [portfolio, rows, filters, context],
  );
  const few = portfolio.projects.length <= AT_ONCE;
  const atOnce = useMemo(() => (few && surveyed ? survey(surveyed) : undefined), [few, surveyed]);
  const [found, setFound] = useState<{ readonly of: Surveyed; readonly survey: Survey }>();
  useEffect(() => {
    if (few || surveyed === undefined) return undefined;
    let stopped = false;
    const steps = surveying(surveyed);
    const go = () => {
      if (stopped) return;
      const { done, value } = steps.next();
      if (done) setFound({ of: surveyed, survey: value });
      else setTimeout(go);
    };
    afterPaint(go);
    return () => {
      stopped = true;
    };
  }, [few, surveyed]);
  if (few) return atOnce;
  return found?.of === surveyed ? found?.survey : undefined;
}
