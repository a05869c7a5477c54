import { type ReactNode, useId, useMemo, useRef } from 'react';
import type { Chart } from '../../charts/kit/define.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { useSeen } from '../card/useSeen.ts';
import { useTheme } from '../theme.ts';
import { useSay } from '../context.ts';
import { Points } from './Points.tsx';
import { text } from './text.ts';

/** Below this width (px) labels stand above their marks. */
const NARROW = 600;

/** A view to be pointed at and read. */
export function EmbeddedView({
  chart,
  alone,
  onTell,
  children,
}: Readonly<{
  chart: Chart;
  /** It is all that the page shows, and its title is that of the page. */
  alone: boolean;
  /** Hears what the mark that is pointed at says. */
  onTell: (words: string | undefined) => void;
  /** What is said below the titles. */
  children?: ReactNode;
}>) {
  const say = useSay();
  const theme = useTheme();
  const seen = useSeen(chart, 'now');
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const picture = useMemo(
    () => (width ? seen.place({ width, narrow: width < NARROW && (alone || chart.span > 4) }) : undefined),
    [seen, width, alone, chart],
  );
  const marks = useMemo(() => picture?.draw(theme), [picture, theme]);
  const summary = useId();
  const Title = alone ? 'h1' : 'h2';
  return (
    <>
      <div className="embed-head">
        <Title>{seen.title}</Title>
        <p className="subtitle">{seen.subtitle}</p>
        {children}
      </div>
      <p id={summary} className="visually-hidden">
        {seen.summary}
      </p>
      <div ref={holder} className="picture">
        {picture && (
          <svg
            width={picture.width}
            height={picture.height}
            viewBox={`0 0 ${picture.width} ${picture.height}`}
            role="group"
            aria-label={`${seen.title}. ${text[say.language].help}`}
            aria-describedby={summary}
          >
            <g aria-hidden="true">{marks}</g>
            <Points stops={picture.stops} onTell={onTell} />
          </svg>
        )}
      </div>
    </>
  );
}
