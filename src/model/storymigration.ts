import * as v from 'valibot';
import { STORY_FORMAT } from './story.ts';

/** The format of the first drafts, in which a slide had no kind, no id and one language. */
export const OLD_STORY_FORMAT = 'medel-story/0';

const oldSlide = v.strictObject({
  title: v.string(),
  note: v.optional(v.string()),
  /** The address of a view, with or without its question mark; a slide without one is a title. */
  view: v.optional(v.string()),
});

/** A story file of the old format, checked as it stands so that what is wrong is named by its own place. */
export const oldStorySchema = v.strictObject({
  format: v.literal(OLD_STORY_FORMAT),
  id: v.optional(v.string()),
  name: v.string(),
  portfolio: v.string(),
  slides: v.array(oldSlide),
});

type OldSlide = v.InferOutput<typeof oldSlide>;

function slideOf({ title, note, view }: OldSlide, index: number, all: readonly OldSlide[]): unknown {
  const said = { id: `slide-${index + 1}`, headline: title, notes: note ?? '' };
  if (view !== undefined) return { ...said, kind: 'view', address: view.startsWith('?') ? view : `?${view}` };
  return { ...said, kind: index > 0 && index === all.length - 1 ? 'closing' : 'title' };
}

/** A story of the old format as one of the present format, yet to be checked. */
export const migrated = ({ id, name, portfolio, slides }: v.InferOutput<typeof oldStorySchema>): unknown => ({
  format: STORY_FORMAT,
  id: id ?? 'story',
  title: name,
  dataset: portfolio,
  slides: slides.map(slideOf),
});
