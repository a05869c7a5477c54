import { written } from '../lib/written.ts';
import type { Slide, Story } from '../model/story.ts';

/** What of a slide can be edited. */
export type SlidePart = Partial<Pick<Slide, 'kind' | 'headline' | 'text' | 'notes' | 'address' | 'points'>>;

const same = (a: unknown, b: unknown): boolean => written(a) === written(b);

/** A story with a slide put in at a place; from the end where that is negative. */
const withSlide = (story: Story, slide: Slide, at: number): Story => ({
  ...story,
  slides: story.slides.toSpliced(at, 0, slide),
});

/** A story with a slide put in after another; at the end where that is not there. */
export function withSlideAfter(story: Story, slide: Slide, after: string | undefined): Story {
  const at = story.slides.findIndex(({ id }) => id === after);
  return withSlide(story, slide, at < 0 ? story.slides.length : at + 1);
}

/** A story without a slide. */
export const withoutSlide = (story: Story, id: string): Story => ({
  ...story,
  slides: story.slides.filter((each) => each.id !== id),
});

/** A story with a slide at another place, counted without it. A place beyond an end is that end. */
export function withSlideAt(story: Story, id: string, to: number): Story {
  const slide = story.slides.find((each) => each.id === id);
  return slide === undefined ? story : withSlide(withoutSlide(story, id), slide, Math.max(0, to));
}

/** What an edit came to: done, or kept beside what another window had made of the slide. */
export interface Edited {
  readonly story: Story;
  /** The slide that now has the edit. */
  readonly slide: string;
  readonly how: 'done' | 'bothKept' | 'slideBack';
}

/**
 * Edits a slide of a story as it is now. Where another window has changed the same part since it was seen, both are
 * kept, as two slides; where it has deleted the slide, the slide comes back.
 * @param seen the slide as it was when the edit began, and where it stood.
 */
export function edited(
  story: Story,
  seen: { readonly slide: Slide; readonly at: number },
  part: SlidePart,
  newId: () => string,
): Edited {
  const at = story.slides.findIndex(({ id }) => id === seen.slide.id);
  const now = story.slides[at];
  const mine: Slide = { ...seen.slide, ...part };
  if (now === undefined) return { story: withSlide(story, mine, seen.at), slide: mine.id, how: 'slideBack' };
  const keys = Object.keys(part) as (keyof SlidePart)[];
  const isClear = keys.every((key) => same(now[key], seen.slide[key]) || same(now[key], part[key]));
  if (isClear) {
    const slides = story.slides.with(at, { ...now, ...part });
    return { story: { ...story, slides }, slide: now.id, how: 'done' };
  }
  const beside = { ...mine, id: newId() };
  return { story: withSlide(story, beside, at + 1), slide: beside.id, how: 'bothKept' };
}
