import type { Say } from '../../i18n/say.ts';
import { type Slide, saidIn, STORY_FORMAT, type Story, type Words } from '../../model/story.ts';
import type { AppModel } from '../model.ts';
import { stories } from './store.ts';
import { text } from './text.ts';
import { slideAddress } from './view.ts';

/** A title that no other story has: a second of the same is numbered. */
export function freeTitle(title: string, say: Say): string {
  const { names } = text[say.language];
  const taken = new Set(stories.getState().stories.map((each) => saidIn(each.title, say.language)));
  let free = title;
  for (let n = 2; taken.has(free); n++) free = names.numbered(title, n);
  return free;
}

/** A story without slides. */
export const newStory = ({ portfolio }: AppModel, title: Words): Story => ({
  format: STORY_FORMAT,
  id: stories.newId(),
  title,
  dataset: portfolio.id,
  slides: [],
});

/** A copy of a story that can be changed, with its own id and title. */
export function copyOf(story: Story, say: Say): Story {
  const { names } = text[say.language];
  const title =
    typeof story.title === 'string'
      ? freeTitle(names.copy(story.title), say)
      : { sv: text.sv.names.copy(story.title.sv), en: text.en.names.copy(story.title.en) };
  return { ...story, id: stories.newId(), title };
}

/** What the page shows now, as a slide; its headline is that of the view. */
export const viewSlide = ({ view, grammar }: AppModel): Slide => ({
  id: stories.newId(),
  kind: 'view',
  headline: '',
  notes: '',
  address: slideAddress(view.getState(), grammar),
});

/** A slide of words to begin with, or to end with. */
export const wordSlide = (kind: 'title' | 'closing', headline: string): Slide => ({
  id: stories.newId(),
  kind,
  headline,
  text: '',
  notes: '',
});
