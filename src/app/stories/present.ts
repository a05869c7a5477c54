import { presentAddress } from '../../store/meeting.ts';
import { startMeeting } from '../meeting.ts';
import type { AppModel } from '../model.ts';
import { setFullscreen } from '../show/fullscreen.ts';
import { shippedStory } from './shipped.ts';
import { stories } from './store.ts';

/** Shows the story that was last opened, or else the one that comes with Medel, in full screen. */
export async function presentStory({ view }: AppModel): Promise<void> {
  // Asked for at once: a moment after the key or the click the browser would refuse it.
  void setFullscreen(true);
  stories.refresh();
  const { language, theme } = view.getState();
  const story = stories.getState().current ?? (await shippedStory()).id;
  startMeeting(presentAddress(story, 1, { language, theme }));
}
