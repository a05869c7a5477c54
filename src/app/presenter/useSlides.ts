import { useEffect, useMemo, useState } from 'react';
import type { SlideContent } from '../../formats/slide/slide.ts';
import type { Story } from '../../model/story.ts';
import type { ShowState } from '../../store/show.ts';
import { useApp, useSay } from '../context.ts';
import { createStage, slideAt, sourceOf } from '../show/slides.ts';

/** A live view as a slide, and of which address it is. */
interface Live {
  readonly address: string;
  readonly content: SlideContent;
}

/** The slide that the audience has, its view as it is now. Until a changed view is drawn it is undefined. */
export function useCurrent(
  story: Story,
  slides: readonly SlideContent[],
  { slide, address }: Pick<ShowState, 'slide' | 'address'>,
): SlideContent | undefined {
  const model = useApp();
  const { language } = useSay();
  const stage = useMemo(() => createStage(model, '', language), [model, language]);
  const [live, setLive] = useState<Live>();
  useEffect(() => {
    const saved = story.slides[slide - 1];
    if (address === undefined || saved === undefined) return undefined;
    let isCurrent = true;
    const place = { language, source: sourceOf(stage, language), number: slide, of: story.slides.length };
    slideAt(stage, saved, place, address).then(
      (content) => isCurrent && setLive({ address, content }),
      // Its code did not arrive: the audience's window tells.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [story, slide, address, stage, language]);
  if (address === undefined) return slides[slide - 1];
  return live?.address === address && live.content.number === slide ? live.content : undefined;
}
