import type { Slide, Story } from '../../model/story.ts';
import { readAddress } from '../../store/permalink.ts';
import type { ShowStore } from '../../store/show.ts';
import { bodyOf } from '../card/part.ts';
import { AGGREGATED_FROM } from '../../charts/kit/define.ts';
import { charts } from '../../charts/registry.ts';
import type { AppModel } from '../model.ts';
import { slideAddress, withoutLanguage } from '../stories/view.ts';
import { showAddress } from './slides.ts';

/** The address of what a view shows now, in no language, and with what lies beside it left out where that is asked. */
export function addressNow({ view, grammar }: AppModel, bare = false): string {
  const state = view.getState();
  const shown = bare ? { ...state, open: undefined, figure: undefined } : state;
  return withoutLanguage(slideAddress(shown, grammar));
}

/** The address of a slide's view when nothing in it is changed, as {@link addressNow} gives it. */
export function savedAddress({ grammar, view }: AppModel, slide: Slide | undefined): string | undefined {
  if (slide?.address === undefined) return undefined;
  const { language } = view.getState();
  return withoutLanguage(slideAddress(readAddress(slide.address, grammar, language).state, grammar));
}

/** Lets a view show a slide: as it is saved, or as it was left at an address. */
export function showSlide(stage: AppModel, slide: Slide | undefined, live: string | undefined): void {
  // Without a view of its own a slide leaves none of the one before.
  showAddress(stage, live ?? slide?.address ?? '', stage.view.getState().language);
}

/**
 * Keeps what a view shows and the state of a show in step, both ways: another slide is shown as it is saved, and what
 * is filtered in it is known to the other window.
 * @returns lets go of both.
 */
export function followShow(stage: AppModel, story: Story, show: ShowStore): () => void {
  const slideNow = () => story.slides[show.getState().slide - 1];
  const saved = () => savedAddress(stage, slideNow());
  const take = () => showSlide(stage, slideNow(), show.getState().address);
  take();
  const stopShow = show.subscribe((now, before) => {
    if (now.slide !== before.slide) take();
    else if (now.address !== before.address && (now.address ?? saved()) !== addressNow(stage)) take();
  });
  const stopView = stage.view.subscribe(
    (state) => state,
    () => {
      if (slideNow()?.address === undefined) return;
      const address = addressNow(stage);
      const live = address === saved() ? undefined : address;
      if (live !== show.getState().address) show.live(live);
    },
  );
  return () => {
    stopShow();
    stopView();
  };
}

/** Asks for the code of every view of a story, so that none is waited for in front of an audience. */
export async function loadViews({ portfolio }: AppModel): Promise<void> {
  const aggregated = portfolio.projects.length >= AGGREGATED_FROM;
  const forms = charts.flatMap((chart) =>
    chart.forms.map((form) => Promise.resolve(bodyOf(chart, form, aggregated))),
  );
  await Promise.allSettled(forms);
}
