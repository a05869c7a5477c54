import type { ReactElement } from 'react';
import { FONT, THEMES, TYPE, type Theme } from '../../charts/kit/theme.ts';
import type { Exhibit } from '../exhibit.ts';
import type { Ground, PictureSpec } from '../spec.ts';
import { type Laid, layOut } from './layout.ts';
import { largestFit, type Scaled } from './scale.ts';
import type { Words } from './words.ts';

/** A picture laid out at its size, ready to be drawn. */
export interface Sheet {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** How many CSS px one px of the layout is. */
  readonly scale: number;
  /** The size of the smallest words (CSS px), the raised numbers of notes apart: on the page it is 12. */
  readonly smallest: number;
  readonly theme: Theme;
  /** An svg element of that size, with nothing in it that a stylesheet would have to add. */
  draw(): ReactElement;
}

/** A picture without a height has type as on the page up to this width (CSS px), and larger from there on. */
const PAGE_WIDTH = 1200;

/**
 * From this width on a picture without a height is laid out as widely as here (CSS px), with smaller type: words beside
 * the bars read better than above them, and a report's column would be filled by one view.
 */
const NEARLY_WIDE = { from: 560, as: 660 };

/** See-through, plates and rims take the colour that a ground most often has. */
const GROUNDS: Readonly<Record<Ground, Theme>> = {
  light: THEMES.light,
  dark: THEMES.dark,
  clearLight: { ...THEMES.light, ground: '#FFFFFF' },
  clearDark: THEMES.dark,
};

function scaled(exhibit: Exhibit, { width, height, parts }: PictureSpec): Scaled<Laid> {
  if (height !== undefined) return largestFit({ width, height }, (w, h) => layOut(exhibit, parts, w, h));
  const nearlyWide = width >= NEARLY_WIDE.from && width < NEARLY_WIDE.as;
  const scale = nearlyWide ? width / NEARLY_WIDE.as : Math.max(1, width / PAGE_WIDTH);
  return { scale, laid: layOut(exhibit, parts, width / scale) };
}

/** Lays an exhibit out at a size. With a height given it takes the largest type with which all fits. */
export function compose(exhibit: Exhibit, spec: PictureSpec): Sheet {
  const theme = GROUNDS[spec.ground];
  const { scale, laid } = scaled(exhibit, spec);
  const { width } = spec;
  const height = spec.height ?? Math.ceil(laid.height * scale);
  const [wide, high] = [width / scale, height / scale].map((px) => Math.round(px * 100) / 100);
  const { head, picture, foot, rule } = laid;
  return {
    width,
    height,
    scale,
    smallest: TYPE.small.size * scale,
    theme,
    draw: () => (
      <svg width={width} height={height} viewBox={`0 0 ${wide} ${high}`}>
        {(spec.ground === 'light' || spec.ground === 'dark') && (
          <rect width={wide} height={high} fill={theme.ground} />
        )}
        <g transform={`translate(${head.x} ${head.y})`}>
          <Lines words={head.of} theme={theme} />
        </g>
        <g transform={`translate(${picture.x} ${picture.y})`}>{picture.of.draw(theme)}</g>
        {rule && <path d={`M${rule.x} ${rule.y}h${rule.width}`} stroke={theme.line} strokeWidth={1} />}
        <g transform={`translate(${foot.x} ${foot.y})`}>
          <Lines words={foot.of} theme={theme} />
        </g>
      </svg>
    ),
  };
}

/** Words in their places, as outlines of type and nothing that a stylesheet would have to add. */
export function Lines({ words, theme }: Readonly<{ words: Words; theme: Theme }>) {
  return (
    <g fontFamily={FONT}>
      {words.lines.map(({ x, y, text, size, weight, tone }) => (
        <text
          key={`${x} ${y}`}
          x={x}
          y={y + size * 0.35}
          fontSize={size}
          fontWeight={weight}
          fill={theme[tone]}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
