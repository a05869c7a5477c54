import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { composeSlide, SlidePlace, SlideWords } from '../../formats/slide/compose.tsx';
import { SLIDE } from '../../formats/slide/layout.ts';
import { useTravel } from '../card/useTravel.ts';
import { Stops } from '../card/Stops.tsx';
import { useSay } from '../context.ts';
import { useTheme } from '../theme.ts';
import { text } from './text.ts';
import type { LiveSlide } from './useSlide.ts';

const NO_DIMENSIONS: readonly string[] = [];

/** The size (CSS px) of the largest slide that a window holds. */
function fitted() {
  const { innerWidth: wide, innerHeight: high } = window;
  const width = Math.min(wide, (high * SLIDE.width) / SLIDE.height);
  return { width, height: (width * SLIDE.height) / SLIDE.width };
}

/** The size of the slide, in step with that of the window. */
function useSize() {
  const [size, setSize] = useState(fitted);
  useLayoutEffect(() => {
    const measure = () => setSize(fitted());
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return size;
}

/**
 * A slide as large as the window allows. Its words are drawn as in every picture of it, and said beside that for those
 * who do not see them; its marks are controls.
 */
export function Stage({
  slide: { content, chart, title, summary },
  placeShown,
}: Readonly<{ slide: LiveSlide; placeShown: boolean }>) {
  const { language } = useSay();
  const t = text[language];
  const theme = useTheme();
  const size = useSize();
  const { laid, scale } = useMemo(() => composeSlide(content, size, theme.name), [content, size, theme]);
  const { picture } = laid;
  const marks = useMemo(() => picture?.of.draw(theme), [picture, theme]);
  const svg = useRef<SVGSVGElement>(null);
  const summaryId = useId();
  const still = useStill(`${size.width} ${theme.name} ${language}`);
  useTravel(svg, picture, still);
  const box = picture && {
    left: picture.x * scale,
    top: picture.y * scale,
    width: picture.of.width * scale,
    height: picture.of.height * scale,
  };
  return (
    <div className="show-slide" style={size}>
      <svg {...size} viewBox={`0 0 ${size.width / scale} ${size.height / scale}`} aria-hidden="true">
        <SlideWords laid={laid} theme={theme} />
        {placeShown && <SlidePlace laid={laid} theme={theme} />}
      </svg>
      <div className="visually-hidden">
        <h1>{content.headline}</h1>
        {content.subtitle !== '' && <p>{content.subtitle}</p>}
        {content.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {content.points.length > 0 && (
          <ul>
            {content.points.map(({ figure, text: words }) => (
              <li key={`${figure} ${words}`}>
                {figure} {words}
              </li>
            ))}
          </ul>
        )}
        <p id={summaryId}>{summary}</p>
        <p>{content.source}</p>
      </div>
      {/* Where a slide has no view the element stays, so that marks of the next come from where they were. */}
      <div className="show-picture picture" style={box} data-still={still} hidden={picture === undefined}>
        <svg
          ref={svg}
          width={box?.width}
          height={box?.height}
          viewBox={picture && `0 0 ${picture.of.width} ${picture.of.height}`}
          role="group"
          aria-label={chart ? `${title}. ${t.help}` : title}
          aria-describedby={summaryId}
        >
          <g aria-hidden="true" className="marks">
            {marks}
          </g>
          <Stops stops={picture?.of.stops ?? []} brushes={chart?.brushes ?? NO_DIMENSIONS} />
        </svg>
      </div>
    </div>
  );
}

/** Whether something changed just now that marks should not glide for. */
function useStill(of: string): boolean {
  const [settled, setSettled] = useState(of);
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => setSettled(of));
    return () => cancelAnimationFrame(frame);
  }, [of]);
  return settled !== of;
}
