import { saidIn, type Story } from '../../model/story.ts';
import { presentAddress } from '../../store/meeting.ts';
import { useApp, useSay, useView } from '../context.ts';
import { startMeeting } from '../meeting.ts';
import { setFullscreen } from '../show/fullscreen.ts';
import { openPresenter } from '../show/presenterWindow.ts';
import { text } from './text.ts';

/** How a story is told: shown in this window, or steered from one of the presenter's own. */
export function Tell({
  story,
  from = 1,
}: Readonly<{
  story: Story;
  /** The slide to begin with, counted from 1. */
  from?: number;
}>) {
  const { language } = useSay();
  const t = text[language].tell;
  const { dialog } = useApp();
  const theme = useView((state) => state.theme);
  const title = saidIn(story.title, language) || text[language].names.untitled;
  if (story.slides.length === 0) return null;
  const present = () => {
    // Asked for in the click itself: later the browser would refuse it.
    void setFullscreen(true);
    dialog.show(undefined);
    startMeeting(presentAddress(story.id, from, { language, theme }));
  };
  return (
    <>
      <button type="button" className="button" aria-label={t.presentStory(title)} onClick={present}>
        {t.present}
      </button>
      <button
        type="button"
        className="text-button"
        aria-label={t.presenterOf(title)}
        onClick={() => openPresenter(story.id, from, { language, theme })}
      >
        {t.presenter}
      </button>
    </>
  );
}
