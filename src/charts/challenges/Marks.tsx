import { SceneMarks } from '../kit/SceneMarks.tsx';
import type { Theme } from '../kit/theme.ts';
import type { ChallengesScene } from './layout.ts';

/** Ghosts behind the scene, and a filled box with a check beside the name of each chosen row. */
export function Marks({ placed, theme }: Readonly<{ placed: ChallengesScene; theme: Theme }>) {
  return (
    <g>
      {placed.ghosts.map(({ x, y, width, height }) => (
        <rect key={`${x} ${y}`} x={x} y={y} width={width} height={height} fill={theme.counties[2]} />
      ))}
      <SceneMarks placed={placed} theme={theme} />
      {placed.checks.map(({ x, y }) => (
        <g key={`${x} ${y}`}>
          <rect x={x - 6} y={y - 6} width={12} height={12} rx={2} fill={theme.ink} />
          <path d={`M${x - 3} ${y}l2.2 2.4l4 -4.8`} fill="none" stroke={theme.ground} strokeWidth={1.75} />
        </g>
      ))}
    </g>
  );
}
