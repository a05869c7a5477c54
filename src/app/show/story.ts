import type { Story } from '../../model/story.ts';
import { shippedStory } from '../stories/shipped.ts';
import { stories } from '../stories/store.ts';

/** The story of an id: one of this browser, or the one that comes with Medel. @throws when that does not arrive. */
export async function storyOf(id: string): Promise<Story | undefined> {
  stories.refresh();
  const own = stories.getState().stories.find((story) => story.id === id);
  if (own !== undefined) return own;
  const shipped = await shippedStory();
  return shipped.id === id ? shipped : undefined;
}
