import { createRoot } from 'react-dom/client';
import { createSay } from '../../i18n/say.ts';
import { AppProvider } from '../context.ts';
import type { AppModel } from '../model.ts';
import { freeTitle, newStory, viewSlide } from './make.ts';
import { stories } from './store.ts';
import { text } from './text.ts';
import { Toast } from './Toast.tsx';

/** The story that a view is saved into: that worked on last, else the newest of this dataset, else a new one. */
function storyFor(model: AppModel): string | undefined {
  const { stories: list, current } = stories.getState();
  const fitting = list.filter(({ dataset }) => dataset === model.portfolio.id);
  const found = fitting.find(({ id }) => id === current) ?? fitting.at(-1);
  if (found !== undefined) return found.id;
  const say = createSay(model.view.getState().language);
  const story = newStory(model, freeTitle(text[say.language].names.story, say));
  return stories.add(story, 'addStory') ? story.id : undefined;
}

/** Takes away what was said of the view saved before. */
let takeAway: (() => void) | undefined;

/** Saves what the page shows as a slide at the end of a story, and says so without getting in the way. */
export function saveSlide(model: AppModel): void {
  stories.refresh();
  const story = storyFor(model);
  if (story !== undefined) stories.addSlide(story, viewSlide(model));
  // The editor says it where it is open.
  if (model.dialog.getState().open === 'stories') return;
  takeAway?.();
  const before = document.activeElement;
  const holder = document.body.appendChild(document.createElement('div'));
  const root = createRoot(holder);
  const gone = () => {
    if (takeAway === gone) takeAway = undefined;
    if (holder.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    // It may be being drawn just now.
    setTimeout(() => {
      root.unmount();
      holder.remove();
    });
  };
  takeAway = gone;
  root.render(
    <AppProvider value={model}>
      <Toast onGone={gone} />
    </AppProvider>,
  );
}
