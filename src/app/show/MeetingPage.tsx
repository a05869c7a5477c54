import { lazy, Suspense, useEffect } from 'react';
import type { Meeting } from '../../store/meeting.ts';
import { useSay } from '../context.ts';
import { leaveMeeting } from '../meeting.ts';
import { useKept } from '../offline/useKept.ts';
import { setFullscreen } from './fullscreen.ts';
import { ShowPage } from './ShowPage.tsx';

const PresenterPage = lazy(async () => ({
  default: (await import('../presenter/PresenterPage.tsx')).PresenterPage,
}));

const HandoutPage = lazy(async () => ({ default: (await import('../handout/HandoutPage.tsx')).HandoutPage }));

/** What a meeting has on the screen: the story for its audience, or the presenter's side of it. */
export function MeetingPage({
  meeting: { kind, story, slide, language: asked },
}: Readonly<{ meeting: Meeting }>) {
  const { language } = useSay();
  useKept();
  // Back on the page, one is where its views begin.
  useEffect(
    () => () =>
      void requestAnimationFrame(() => document.getElementById('views')?.focus({ preventScroll: true })),
    [],
  );
  const leave = () => {
    void setFullscreen(false);
    leaveMeeting(`?lang=${language}`);
  };
  if (kind === 'presenter')
    return (
      <Suspense>
        <PresenterPage story={story} slide={slide} />
      </Suspense>
    );
  if (kind === 'handout')
    return (
      <Suspense>
        <HandoutPage story={story} language={asked ?? language} onLeave={leave} />
      </Suspense>
    );
  return <ShowPage story={story} slide={slide} onLeave={leave} />;
}
