import { useCallback, useEffect, useState } from 'react';
import type { Story } from '../../model/story.ts';
import { createShowStore, type ShowStore } from '../../store/show.ts';
import { AppProvider, useApp, useSay } from '../context.ts';
import type { AppModel } from '../model.ts';
import { useTheme } from '../theme.ts';
import { connectShow } from './link.ts';
import { NotReady, type NotReadyKind } from './NotReady.tsx';
import { Show } from './Show.tsx';
import { createStage } from './slides.ts';
import { followShow, loadViews } from './stage.ts';
import { storyOf } from './story.ts';
import '../styles/show.css';

type Stage =
  | { readonly kind: NotReadyKind }
  | { readonly kind: 'ready'; readonly story: Story; readonly stage: AppModel; readonly show: ShowStore };

/** A story shown to an audience, from a slide on (counted from 1). */
export function ShowPage({
  story: id,
  slide,
  onLeave,
}: Readonly<{ story: string; slide: number; onLeave: () => void }>) {
  const model = useApp();
  const { language } = useSay();
  const theme = useTheme().name;
  const [stage, setStage] = useState<Stage>({ kind: 'loading' });

  const start = useCallback(async () => {
    try {
      const [story] = await Promise.all([storyOf(id), loadViews(model)]);
      if (story === undefined) return setStage({ kind: 'missing' });
      if (story.slides.length === 0) return setStage({ kind: 'empty' });
      const own = createStage(model, `?lang=${language}&theme=${theme}`, language);
      const show = createShowStore({ of: story.slides.length, slide });
      return setStage({ kind: 'ready', story, stage: own, show });
    } catch {
      return setStage({ kind: 'failed' });
    }
    // What the show begins with: it goes its own way from there.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id, model]);
  useEffect(() => {
    void start();
  }, [start]);

  if (stage.kind !== 'ready')
    return <NotReady kind={stage.kind} onRetry={() => void start()} onLeave={onLeave} />;
  return <Running {...stage} onLeave={onLeave} />;
}

function Running({
  story,
  stage,
  show,
  onLeave,
}: Readonly<{ story: Story; stage: AppModel; show: ShowStore; onLeave: () => void }>) {
  // Before the first picture: it shows the slide and not the page.
  const [followed, setFollowed] = useState(false);
  useEffect(() => {
    const stop = followShow(stage, story, show);
    // oxlint-disable-next-line react/set-state-in-effect
    setFollowed(true);
    return stop;
  }, [stage, story, show]);
  useEffect(() => connectShow(story.id, show, { role: 'audience', onPeer: () => undefined }), [story, show]);
  return (
    <AppProvider value={stage}>
      {followed && <Show story={story} show={show} onLeave={onLeave} />}
    </AppProvider>
  );
}
