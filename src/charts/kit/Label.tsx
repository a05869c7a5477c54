import { FONT, type FunderRole, TYPE, type Theme } from './theme.ts';

/** A line of text in a picture; `y` is its middle. A note is a raised number that leads to a footnote. */
export interface LabelMark {
  /** What it is, so that it is known again when it moves. */
  readonly id?: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly weight?: 400 | 600;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly tone?: 'ink' | 'ink2' | 'ink3';
  readonly note?: string;
  /** The colour that the text takes on a funder's mark. */
  readonly on?: FunderRole;
  /** The width of a plate of ground behind the text, where it stands on a hatch. */
  readonly plate?: number;
  /** A rim of ground that keeps the text readable over lines. */
  readonly halo?: boolean;
  /** Degrees by which the text is turned about its place. */
  readonly turn?: number;
}

export function Label({ mark, theme }: Readonly<{ mark: LabelMark; theme: Theme }>) {
  const { x, y, text, size = TYPE.small.size, weight = 400, anchor = 'start', tone = 'ink', note } = mark;
  const halo = mark.halo
    ? { stroke: theme.ground, strokeWidth: 3, strokeLinejoin: 'round' as const, paintOrder: 'stroke' }
    : {};
  const fill = mark.on === undefined ? theme[tone] : theme.funders[mark.on].on;
  // Set by a transform, which can glide; x and y of a text cannot.
  const turn = mark.turn === undefined ? '' : ` rotate(${mark.turn})`;
  const place = { transform: `translate(${x} ${y})${turn}`, 'data-mark': mark.id };
  const plate = mark.plate;
  const words = (
    <text
      {...(plate === undefined ? place : {})}
      dy="0.35em"
      textAnchor={anchor}
      fontFamily={FONT}
      fontSize={size}
      fontWeight={weight}
      fill={fill}
      {...halo}
    >
      {text}
      {note !== undefined && (
        <tspan fontSize={size * 0.75} fontWeight={600} dy="-0.4em">
          {note}
        </tspan>
      )}
    </text>
  );
  if (plate === undefined) return words;
  return (
    <g {...place}>
      <rect x={-3} y={size * -0.65} width={plate + 6} height={size * 1.3} fill={theme.ground} />
      {words}
    </g>
  );
}
