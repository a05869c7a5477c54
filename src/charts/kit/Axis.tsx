import { FONT, TYPE, type Theme } from './theme.ts';

/** A horizontal axis above its marks: ticks with their words, gridlines down to the foot, a zero line. */
export interface AxisMark {
  readonly ticks: readonly {
    readonly x: number;
    readonly text: string;
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  /** Middle of the tick texts. */
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
  /** px of zero, where the marks begin. */
  readonly zero?: number;
}

export function Axis({ mark, theme }: Readonly<{ mark: AxisMark; theme: Theme }>) {
  const { ticks, y, top, bottom, zero } = mark;
  return (
    <g>
      {ticks.map(
        ({ x }) =>
          x !== zero && <path key={x} d={`M${x} ${top}V${bottom}`} stroke={theme.line} strokeWidth={1} />,
      )}
      {zero !== undefined && <path d={`M${zero} ${top}V${bottom}`} stroke={theme.edge} strokeWidth={1} />}
      {ticks.map(({ x, text, anchor }) => (
        <text
          key={x}
          x={x}
          y={y}
          dy="0.35em"
          textAnchor={anchor}
          fontFamily={FONT}
          fontSize={TYPE.small.size}
          fill={theme.ink3}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
