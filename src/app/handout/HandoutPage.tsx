import { useCallback, useEffect, useState } from 'react';
import type { SlideContent } from '../../formats/slide/slide.ts';
import type { Language } from '../../model/language.ts';
import { saidIn } from '../../model/story.ts';
import { useApp } from '../context.ts';
import { NotReady, type NotReadyKind } from '../show/NotReady.tsx';
import { slidesOf } from '../show/slides.ts';
import { storyOf } from '../show/story.ts';
import { Handout } from './Handout.tsx';
import '../styles/handout.css';

type Stage =
  | { readonly kind: NotReadyKind }
  | { readonly kind: 'ready'; readonly title: string; readonly slides: readonly SlideContent[] };

/** The hand-out of a story, in a language that need not be that of the page. */
export function HandoutPage({
  story: id,
  language,
  onLeave,
}: Readonly<{ story: string; language: Language; onLeave: () => void }>) {
  const model = useApp();
  const [stage, setStage] = useState<Stage>({ kind: 'loading' });
  const start = useCallback(async () => {
    try {
      const story = await storyOf(id);
      if (story === undefined) return setStage({ kind: 'missing' });
      if (story.slides.length === 0) return setStage({ kind: 'empty' });
      const slides = await slidesOf(model, story, language);
      return setStage({ kind: 'ready', title: saidIn(story.title, language), slides });
    } catch {
      return setStage({ kind: 'failed' });
    }
  }, [id, model, language]);
  useEffect(() => {
    // The state is set when the story has arrived, not in the effect itself; the rule cannot see past the await.
    // oxlint-disable-next-line react/set-state-in-effect
    void start();
  }, [start]);

  if (stage.kind === 'ready') return <Handout title={stage.title} slides={stage.slides} onLeave={onLeave} />;
  return <NotReady kind={stage.kind} onRetry={() => void start()} onLeave={onLeave} />;
}
