import { SceneMarks } from '../kit/SceneMarks.tsx';
import type { Theme } from '../kit/theme.ts';
import { LIGHT } from './pieces.ts';
import type { ColumnMark, SpanMark, TimeScene } from './scene.ts';

/** What is left of a column of which no filter keeps anything out, before what passes. */
function Column({ mark, theme }: Readonly<{ mark: ColumnMark; theme: Theme }>) {
  const { id, x, y, width, sure, most, all, outside, missing = false } = mark;
  const opacity = outside ? theme.outside : 1;
  return (
    <g transform={`translate(${x} ${y})`} data-mark={`year ${id}`}>
      <rect x={0} y={-all} width={width} height={Math.max(all - most, 0)} fill={theme.counties[2]} />
      {missing ? (
        <rect
          x={0.6}
          y={-most}
          width={width - 1.2}
          height={most}
          fill={theme.ground}
          stroke={theme.edge}
          strokeWidth={1.2}
          strokeDasharray="3 3"
          opacity={opacity}
        />
      ) : (
        <g opacity={opacity}>
          <rect x={0} y={-sure} width={width} height={sure} fill={theme.ink} />
          <rect
            x={0}
            y={-most}
            width={width}
            height={Math.max(most - sure, 0)}
            fill={theme.ink}
            fillOpacity={LIGHT}
          />
          {most > sure && <rect x={0} y={-most} width={width} height={1.5} fill={theme.ink} />}
        </g>
      )}
    </g>
  );
}

/** An arrow is as high as its bar (px), but no higher than keeps its shape. */
const ARROW = 16;

/** When a project ran. */
function SpanBar({ mark, theme }: Readonly<{ mark: SpanMark; theme: Theme }>) {
  const { id, y, height, pieces, arrow, outside } = mark;
  const tip = Math.min(height, ARROW) / 2 - 1;
  return (
    <g transform={`translate(0 ${y})`} opacity={outside ? theme.outside : 1} data-mark={`${id} span`}>
      {pieces.map(({ x, width, opacity }, i) => (
        <rect
          // A span has the same pieces wherever it is placed.
          key={i}
          x={x}
          y={-height / 2}
          width={width}
          height={height}
          fill={theme.ink}
          fillOpacity={opacity}
        />
      ))}
      {arrow !== undefined && (
        <path
          d={`M${arrow + 4} ${-tip}l6 ${tip}l-6 ${tip}`}
          fill="none"
          stroke={theme.ink}
          strokeWidth={2.5}
        />
      )}
    </g>
  );
}

const NO_LEGEND = { entries: [], lines: [], height: 0 };

/** From behind: the grid, the columns of years and the bars of projects, and all words. */
export function Marks({ placed, theme }: Readonly<{ placed: TimeScene; theme: Theme }>) {
  const { columns, spans, ghostKey } = placed;
  return (
    <g>
      <SceneMarks placed={{ ...placed, slots: [], labels: [], legend: NO_LEGEND }} theme={theme} />
      {columns.map((mark) => (
        <Column key={mark.id} mark={mark} theme={theme} />
      ))}
      {spans.map((mark) => (
        <SpanBar key={mark.id} mark={mark} theme={theme} />
      ))}
      {ghostKey && <rect {...ghostKey} fill={theme.counties[2]} />}
      <SceneMarks placed={{ ...placed, axes: [], paths: [] }} theme={theme} />
    </g>
  );
}
