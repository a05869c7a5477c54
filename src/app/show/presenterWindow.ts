import { type MeetingLook, presenterAddress } from '../../store/meeting.ts';

/** Opens the presenter's side of a story in a window of its own, or comes back to the one that is open. */
export function openPresenter(story: string, slide: number, look: MeetingLook): void {
  window.open(
    presenterAddress(story, slide, look),
    `medel-presenter-${story}`,
    'popup,width=1440,height=900',
  );
}
