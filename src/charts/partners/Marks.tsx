import { SceneMarks } from '../kit/SceneMarks.tsx';
import type { Theme } from '../kit/theme.ts';
import type { PartnerDot, PartnersScene } from './scene.ts';

const WEDGE = (31 * Math.PI) / 180;

/** A ring with a wedge cut from its right, for the last of a derived number. */
function wedged(r: number): string {
  const [dx, dy] = [r * Math.cos(WEDGE), r * Math.sin(WEDGE)];
  return `M0.22 0L${dx} ${dy}A${r} ${r} 0 1 1 ${dx} ${-dy}Z`;
}

function Shape({ dot, theme }: Readonly<{ dot: PartnerDot; theme: Theme }>) {
  const { kind, radius: r, target, derived } = dot;
  if (kind === 'named') return <circle r={r} fill={theme.ink} />;
  if (kind === 'mentioned') return <circle r={r * 0.5} fill={theme.ink} />;
  const line = { fill: theme.ground, stroke: theme.ink, strokeWidth: 1.25 };
  if (derived) return <path d={wedged(r - 0.6)} {...line} />;
  return <circle r={r - 0.6} {...line} {...(target ? { strokeDasharray: '1.6 1.6' } : {})} />;
}

/** Ghosts behind the scene and the dots of the partners before it. */
export function Marks({ placed, theme }: Readonly<{ placed: PartnersScene; theme: Theme }>) {
  return (
    <g>
      {placed.ghosts.map(({ id, x, y, width, height }) => (
        <rect key={id} x={x} y={y} width={width} height={height} fill={theme.counties[2]} />
      ))}
      <SceneMarks placed={placed} theme={theme} />
      {placed.ends.map(({ id, x, y, d, dash, outside }) => (
        <path
          key={id}
          d={d}
          transform={`translate(${x} ${y})`}
          fill="none"
          stroke={theme.ink}
          strokeWidth={2}
          opacity={outside ? theme.outside : 1}
          data-mark={id}
          {...(dash ? { strokeDasharray: dash } : {})}
        />
      ))}
      {placed.partners.map((dot) => (
        <g
          key={dot.id}
          transform={`translate(${dot.x} ${dot.y})`}
          opacity={dot.strength * (dot.outside ? theme.outside : 1)}
          data-mark={dot.id}
        >
          <Shape dot={dot} theme={theme} />
        </g>
      ))}
    </g>
  );
}
