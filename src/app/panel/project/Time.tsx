import { useId, useRef } from 'react';
import { FONT, TYPE, type Theme } from '../../../charts/kit/theme.ts';
import { parsePeriod } from '../../../model/period.ts';
import type { Project } from '../../../model/schema.ts';
import { useWidth } from '../../../ui/useWidth.ts';
import { useApp, useSay } from '../../context.ts';
import { useTheme } from '../../theme.ts';
import { text } from './text.ts';
import { type Timeline, timelineOf } from './timeline.ts';

const BAR = 12;
const HEIGHT = 40;
const FADE = { steps: 8, width: 24 };

/** An end that fades: slices, fainter towards the outside. */
function Fade({ x, towards, fill }: Readonly<{ x: number; towards: 1 | -1; fill: string }>) {
  const slice = FADE.width / FADE.steps;
  return Array.from({ length: FADE.steps }, (_, i) => (
    <rect
      key={i}
      x={towards > 0 ? x + i * slice : x - (i + 1) * slice}
      y={4}
      width={slice}
      height={BAR}
      fill={fill}
      fillOpacity={1 - (i + 0.5) / FADE.steps}
    />
  ));
}

function Marks({ line, theme }: Readonly<{ line: Timeline; theme: Theme }>) {
  const room = Math.min(FADE.width, (line.end - line.start) / 2);
  const from = line.fadeStart ? line.start + room : line.start;
  const to = line.fadeEnd ? line.end - room : line.end;
  return (
    <>
      {line.ticks.map(({ x, year, labelled }) => (
        <g key={year}>
          <path d={`M${x} 0V${labelled ? 20 : 16}`} stroke={theme.line} />
          {labelled && (
            <text
              x={x}
              y={34}
              textAnchor="middle"
              fontFamily={FONT}
              fontSize={TYPE.small.size}
              fill={theme.ink3}
            >
              {year}
            </text>
          )}
        </g>
      ))}
      <rect x={from} y={4} width={Math.max(to - from, 1)} height={BAR} fill={theme.ink} />
      {line.fadeStart && <Fade x={from} towards={-1} fill={theme.ink} />}
      {line.fadeEnd && <Fade x={to} towards={1} fill={theme.ink} />}
    </>
  );
}

/** When a project ran, in words and on a line; what is not stated of it fades or is said. */
export function Time({ project }: Readonly<{ project: Project }>) {
  const say = useSay();
  const theme = useTheme();
  const { portfolio } = useApp();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const t = text[say.language];
  const period = project.period === undefined ? undefined : parsePeriod(project.period);
  const words = period && say.period(period);
  const line = period && width ? timelineOf(period, portfolio, width) : undefined;
  return (
    <section aria-labelledby={id}>
      <div className="panel-section">
        <h3 id={id}>{t.time}</h3>
        <p>{words ?? t.noTime}</p>
      </div>
      <div ref={box}>
        {line && width && (
          <svg
            width={width}
            height={HEIGHT}
            role="img"
            aria-label={t.timeline(words ?? t.noTime)}
            overflow="visible"
          >
            <Marks line={line} theme={theme} />
          </svg>
        )}
      </div>
      {project.periodNote && <p className="panel-note">{say.text(project.periodNote)}</p>}
    </section>
  );
}
