import type { ReactNode } from 'react';
import { THEMES, type Theme, TYPE } from '../../charts/kit/theme.ts';
import { Lines, type Sheet } from '../picture/compose.tsx';
import type { Words } from '../picture/words.ts';
import { type At, laySlide, type LaidSlide, SLIDE } from './layout.ts';
import type { SlideContent } from './slide.ts';

/** A slide laid out at its size, ready to be drawn. */
export interface SlideSheet extends Sheet {
  /** All parts with their places (layout px). */
  readonly laid: LaidSlide;
}

/** By so much a slide is laid out larger, with smaller type, when not all of it fits, least first. */
const SMALLER = [1, 1.06, 1.12, 1.2, 1.3, 1.45, 1.65, 2, 2.5, 3.2];
/** A picture that fills its room may come out higher by a rounding (layout px). */
const HAIR = 0.5;

/** The largest type with which a slide holds all that is on it. */
function laidLargest(slide: SlideContent): LaidSlide {
  let laid = laySlide(slide, SLIDE.width, SLIDE.height);
  for (const factor of SMALLER) {
    const height = SLIDE.height * factor;
    if (factor > 1) laid = laySlide(slide, SLIDE.width * factor, height);
    if (laid.height <= height + HAIR) return laid;
  }
  return laid;
}

/** All that a slide says beside its picture. */
export function SlideWords({
  laid: { rule, head, points, source },
  theme,
  children,
}: Readonly<{
  laid: LaidSlide;
  theme: Theme;
  /** The picture, where it is drawn with the words: it is read after the headline. */
  children?: ReactNode;
}>) {
  return (
    <>
      {rule && <path d={`M${rule.x} ${rule.y}h${rule.width}`} stroke={theme.ink} strokeWidth={2} />}
      <Part part={head} theme={theme} />
      {children}
      {points && <Part part={points} theme={theme} />}
      <Part part={source} theme={theme} />
    </>
  );
}

const Part = ({ part: { x, y, of }, theme }: Readonly<{ part: At<Words>; theme: Theme }>) => (
  <g transform={`translate(${x} ${y})`}>
    <Lines words={of} theme={theme} />
  </g>
);

/** Which slide it is of how many, as a number and as a bar. */
export function SlidePlace({
  laid: {
    place: { line, bar },
  },
  theme,
}: Readonly<{ laid: LaidSlide; theme: Theme }>) {
  return (
    <>
      {bar.parts.map(({ x, width, here }) => (
        <rect
          key={x}
          x={x}
          y={bar.y}
          width={width}
          height={bar.height}
          fill={here ? theme.ink : theme.line}
        />
      ))}
      <Lines words={{ lines: [line], height: 0 }} theme={theme} />
    </>
  );
}

/** Lays a slide out at a size (CSS px) of its own proportions, with the largest type with which all fits. */
export function composeSlide(
  slide: SlideContent,
  { width, height }: { readonly width: number; readonly height: number },
  ground: Theme['name'],
): SlideSheet {
  const theme = THEMES[ground];
  const laid = laidLargest(slide);
  const scale = Math.min(width / laid.width, height / laid.height);
  const [wide, high] = [width / scale, height / scale];
  const { picture } = laid;
  return {
    width,
    height,
    scale,
    smallest: TYPE.small.size * scale,
    theme,
    laid,
    draw: () => (
      <svg width={width} height={height} viewBox={`0 0 ${wide} ${high}`}>
        <rect width={wide} height={high} fill={theme.ground} />
        <SlideWords laid={laid} theme={theme}>
          {picture && <g transform={`translate(${picture.x} ${picture.y})`}>{picture.of.draw(theme)}</g>}
        </SlideWords>
        <SlidePlace laid={laid} theme={theme} />
      </svg>
    ),
  };
}
