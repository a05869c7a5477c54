import { useCallback, useEffect, useState } from 'react';
import { THEMES } from '../../charts/kit/theme.ts';
import type { SlideContent } from '../../formats/slide/slide.ts';
import type { Story } from '../../model/story.ts';
import { createShowStore, type ShowStore } from '../../store/show.ts';
import { useApp, useSay } from '../context.ts';
import { NotReady, type NotReadyKind } from '../show/NotReady.tsx';
import { slidesOf } from '../show/slides.ts';
import { storyOf } from '../show/story.ts';

import { applyTheme, useTheme } from '../theme.ts';
import { Presenter } from './Presenter.tsx';
import '../styles/presenter.css';

type Stage =
  | { readonly kind: NotReadyKind }
  | {
      readonly kind: 'ready';
      readonly story: Story;
      readonly slides: readonly SlideContent[];
      readonly show: ShowStore;
    };

/** The presenter's side of a story, from a slide on (counted from 1). It is dark whatever the audience has. */
export function PresenterPage({ story: id, slide }: Readonly<{ story: string; slide: number }>) {
  const model = useApp();
  const { language } = useSay();
  const ground = useTheme().name;
  const [stage, setStage] = useState<Stage>({ kind: 'loading' });
  useEffect(() => applyTheme(THEMES.dark, document.documentElement), []);

  const start = useCallback(async () => {
    try {
      const story = await storyOf(id);
      if (story === undefined) return setStage({ kind: 'missing' });
      if (story.slides.length === 0) return setStage({ kind: 'empty' });
      const slides = await slidesOf(model, story, language);
      const show = createShowStore({ of: slides.length, slide });
      return setStage({ kind: 'ready', story, slides, show });
    } catch {
      return setStage({ kind: 'failed' });
    }
    // The slide is where it begins: it goes its own way from there.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id, model, language]);
  useEffect(() => {
    void start();
  }, [start]);

  if (stage.kind === 'ready') return <Presenter {...stage} ground={ground} />;
  return <NotReady kind={stage.kind} onRetry={() => void start()} />;
}
