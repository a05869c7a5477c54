import { useEffect, useMemo, useState } from 'react';
import type { Chart, Seen } from '../../charts/kit/define.ts';
import { charts } from '../../charts/registry.ts';
import type { Exhibit } from '../../formats/exhibit.ts';
import type { SlideContent } from '../../formats/slide/slide.ts';
import type { Slide } from '../../model/story.ts';
import { useApp, useResults, useSay, useView } from '../context.ts';
import { around } from '../export/exhibits/around.ts';
import { exhibitOf } from '../export/exhibits/index.ts';
import { subjectOf } from '../stories/view.ts';
import { livePoints } from './livePoints.ts';
import { contentOf, isFiltered } from './slides.ts';
import { useChart } from './useChart.ts';
import { totalsExhibit } from './totals/exhibit.ts';

/** Asked where no view is shown: hooks come in one order. */
const FIRST = charts.find(({ id }) => id === 'funding') as Chart;

/** A slide as it is now. */
export interface LiveSlide {
  readonly content: SlideContent;
  /** The view that fills it, where that is one whose marks can be pressed. */
  readonly chart?: Chart;
  /** What the view says, where there is one. */
  readonly title: string;
  readonly summary: string;
}

/** What is compared comes a moment later: its code and its figures are asked for then. */
function useLateExhibit(subject: string | undefined): Exhibit | undefined {
  const model = useApp();
  const { language } = useSay();
  const state = useView((all) => all);
  const [exhibit, setExhibit] = useState<Exhibit>();
  useEffect(() => {
    if (subject === undefined) return undefined;
    let isCurrent = true;
    const show = (next: Exhibit | undefined) => isCurrent && setExhibit(next);
    exhibitOf(model, subject, language).then(show, () => show(undefined));
    return () => {
      isCurrent = false;
    };
  }, [model, subject, language, state]);
  return subject === undefined ? undefined : exhibit;
}

/** A view of the page as an exhibit, from what it says now. */
function useChartExhibit(chart: Chart | undefined, seen: Seen): Exhibit | undefined {
  const model = useApp();
  const say = useSay();
  const state = useView((all) => all);
  return useMemo(
    () =>
      chart && {
        ...around(model, say),
        ...(state && { subject: chart.id }),
        title: seen.title,
        subtitle: seen.subtitle,
        alt: seen.summary,
        place: (room) => seen.place(room),
      },
    [chart, seen, model, say, state],
  );
}

/** A slide under the filters of this moment. Where they are not as saved, its words are those of the view. */
export function useSlide(
  slide: Slide,
  place: Pick<SlideContent, 'number' | 'of'>,
  isChanged: boolean,
): LiveSlide {
  const model = useApp();
  const say = useSay();
  const state = useView((all) => all);
  const snapshot = useResults((results) => results.snapshot);
  const hasView = slide.address !== undefined;
  const subject = subjectOf(state);
  const chart = hasView ? charts.find(({ id }) => id === subject) : undefined;
  const seen = useChart(chart ?? FIRST);
  const ofChart = useChartExhibit(chart, seen);
  const late = useLateExhibit(
    hasView && chart === undefined && subject !== 'dashboard' ? subject : undefined,
  );
  const sums = useMemo(
    () => (hasView && subject === 'dashboard' && snapshot && state ? totalsExhibit(model, say) : undefined),
    [hasView, subject, model, say, snapshot, state],
  );
  const exhibit = ofChart ?? sums ?? late;
  return useMemo(() => {
    const { source } = around(model, say);
    const saved = contentOf(slide, exhibit, isFiltered(state), { language: say.language, source, ...place });
    // What was written of other figures may be false of these.
    const content =
      isChanged && exhibit && snapshot
        ? {
            ...saved,
            headline: exhibit.title,
            points: saved.points.length > 0 ? livePoints(model, say) : saved.points,
          }
        : saved;
    return {
      content,
      ...(chart ? { chart } : {}),
      title: exhibit?.title ?? saved.headline,
      summary: exhibit?.alt ?? '',
    };
  }, [model, say, slide, exhibit, state, place, isChanged, chart, snapshot]);
}
