import { memo } from 'react';
import { composeSlide } from '../../formats/slide/compose.tsx';
import { SLIDE } from '../../formats/slide/layout.ts';
import type { SlideContent } from '../../formats/slide/slide.ts';

/** A slide as the audience has it, small: to be looked at, and not to be pressed. */
export const SlidePicture = memo(function SlidePicture({
  slide,
  ground,
}: Readonly<{ slide: SlideContent; ground: 'light' | 'dark' }>) {
  const { headline, subtitle, lines, points, exhibit } = slide;
  const words = [headline, subtitle, ...lines, ...points.map(({ figure, text }) => `${figure} ${text}`)];
  return (
    <div
      className="presenter-picture"
      role="img"
      aria-label={[...words, exhibit?.alt ?? ''].filter((each) => each !== '').join('. ')}
    >
      <div aria-hidden="true">{composeSlide(slide, SLIDE, ground).draw()}</div>
    </div>
  );
});
