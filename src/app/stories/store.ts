import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStoryStore, type Stories } from '../../store/stories.ts';
import { STORIES_KEY } from '../../store/storyshelf.ts';
import { newId } from '../saved/useShelf.ts';

/** The stories of this browser; made when stories are first asked for. */
export const stories = createStoryStore(() => window.localStorage, newId);

/** The stories, as this and every other window of the browser leave them. */
export function useStories(): Stories {
  useEffect(() => {
    stories.refresh();
    const onStorage = ({ key }: StorageEvent) => {
      if (key === null || key === STORIES_KEY) stories.refresh();
    };
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, []);
  return useStore(stories);
}
