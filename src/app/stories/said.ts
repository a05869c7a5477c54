import { saidIn } from '../../model/story.ts';
import type { Said } from '../../store/stories.ts';
import type { Say } from '../../i18n/say.ts';
import { titleOfView } from './pictures.ts';
import { text } from './text.ts';

/** What came of an act, in words. A slide without a headline of its own is called by its place. */
export function saidWords({ what, title, slide, place, other, key = '' }: Said, say: Say): string {
  const { said: t, names, editor } = text[say.language];
  const story = title === undefined ? names.untitled : saidIn(title, say.language);
  const headline = slide === undefined ? '' : saidIn(slide.headline, say.language).trim();
  const called = headline || titleOfView(slide?.address, say.language) || editor.addView;
  const where = place === undefined ? '' : t.place(...place);
  switch (what) {
    case 'addSlide':
    case 'moveSlide':
      return t[what](called, where);
    case 'copySlide':
    case 'removeSlide':
      return t[what](called);
    case 'rename':
    case 'addStory':
    case 'copyStory':
    case 'openStory':
    case 'removeStory':
    case 'storyBack':
      return t[what](story);
    case 'renamedBoth':
      return t.renamedBoth(story, other === undefined ? names.untitled : saidIn(other, say.language));
    case 'setAside':
      return t.setAside(key);
    case 'editSlide':
    case 'undone':
    case 'bothKept':
    case 'slideBack':
    case 'notUndone':
      return t[what];
  }
}
