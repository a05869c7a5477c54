import { SceneMarks } from '../kit/SceneMarks.tsx';
import { FONT, TYPE, type Theme } from '../kit/theme.ts';
import type { ChallengesScene, SquareMark } from './scene.ts';

/** Where a number stands by its square, from the middle of it. */
const NUMBERS = {
  on: () => ({ x: 0, y: 0, textAnchor: 'middle' as const }),
  beside: (side: number) => ({ x: side / 2 + 2, y: 0, textAnchor: 'start' as const }),
  below: (side: number) => ({ x: 0, y: side / 2 + 7, textAnchor: 'middle' as const }),
};

/** A square and its number. */
function Square({ mark, theme }: Readonly<{ mark: SquareMark; theme: Theme }>) {
  const { id, x, y, side, box, number, place, outside } = mark;
  const width = box ?? side;
  const lit = place === 'on' ? theme.ground : theme.ink;
  return (
    <g transform={`translate(${x} ${y})`} data-mark={id}>
      <rect
        x={-width / 2}
        y={-side / 2}
        width={width}
        height={side}
        rx={box === undefined ? 0 : 4}
        fill={theme.ink}
        opacity={outside ? theme.outside : 1}
      />
      {number !== undefined && (
        <text
          {...NUMBERS[place](side)}
          dy="0.35em"
          fontFamily={FONT}
          fontSize={TYPE.small.size}
          fontWeight={outside ? 400 : 600}
          fill={outside ? theme.ink2 : lit}
          {...(place === 'on'
            ? {}
            : {
                stroke: theme.ground,
                strokeWidth: 3,
                strokeLinejoin: 'round' as const,
                paintOrder: 'stroke',
              })}
        >
          {number}
        </text>
      )}
    </g>
  );
}

/** Ghosts behind the scene, a filled box with a check beside the name of each chosen row, and the squares of pairs. */
export function Marks({ placed, theme }: Readonly<{ placed: ChallengesScene; theme: Theme }>) {
  return (
    <g>
      {placed.guides.map(({ id, d, tone, width }) => (
        <path key={id ?? d} d={d} fill="none" stroke={theme[tone]} strokeWidth={width} />
      ))}
      {placed.ghosts.map(({ id, x, y, width, height }) => (
        <g key={id} transform={`translate(${x} ${y})`} data-mark={id}>
          <rect width={width} height={height} fill={theme.counties[2]} />
        </g>
      ))}
      <SceneMarks placed={placed} theme={theme} />
      {placed.checks.map(({ id, x, y }) => (
        <g key={id} transform={`translate(${x} ${y})`} data-mark={id}>
          <rect x={-6} y={-6} width={12} height={12} rx={2} fill={theme.ink} />
          <path d="M-3 0l2.2 2.4l4 -4.8" fill="none" stroke={theme.ground} strokeWidth={1.75} />
        </g>
      ))}
      {placed.squares.map((mark) => (
        <Square key={mark.id} mark={mark} theme={theme} />
      ))}
    </g>
  );
}
