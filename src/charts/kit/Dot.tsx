import { hatchDisc } from './hatch.ts';
import type { Look } from './look.ts';

/** A figure as a dot on an axis: px of its low and high end, and of its middle height. */
export interface DotMark {
  readonly low: number;
  readonly high: number;
  readonly y: number;
  readonly radius: number;
  readonly look: Look;
  /** Only one of the two figures that place it is stated: drawn hollow and dashed. */
  readonly half?: boolean;
}

const WEDGE = (31 * Math.PI) / 180;
const FADE_STEPS = 7;

/** A disc with a wedge cut from its right: the dot's form of the notch of a derived bar. */
function wedged(x: number, y: number, r: number): string {
  const dx = r * Math.cos(WEDGE);
  const dy = r * Math.sin(WEDGE);
  return `M${x + 0.22 * r} ${y}L${x + dx} ${y + dy}A${r} ${r} 0 1 1 ${x + dx} ${y - dy}Z`;
}

/** What is cut from a derived dot. */
function wedge(x: number, y: number, r: number): string {
  const dx = r * Math.cos(WEDGE) + 2;
  const dy = r * Math.sin(WEDGE) + 1;
  return `M${x + 0.22 * r} ${y}L${x + dx} ${y + dy}V${y - dy}Z`;
}

const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;

/** The band around an approximate dot, densest at the dot. */
function Halo({ x, y, r, ink }: Readonly<{ x: number; y: number; r: number; ink: string }>) {
  return Array.from({ length: FADE_STEPS }, (_, i) => {
    const reach = 3.4 * r * (1 - i / FADE_STEPS);
    return (
      <rect
        key={i}
        x={x - reach}
        y={y - r * 0.62}
        width={2 * reach}
        height={r * 1.24}
        fill={ink}
        fillOpacity={0.09}
      />
    );
  });
}

/** The one mark for a figure as a dot. */
export function Dot({ mark, ink, ground }: Readonly<{ mark: DotMark; ink: string; ground: string }>) {
  const { low, high, y, radius: r, look, half = false } = mark;
  if (look.range && high > low) {
    return (
      <g>
        {look.about && <Halo x={low} y={y} r={r * 0.6} ink={ink} />}
        {look.about && <Halo x={high} y={y} r={r * 0.6} ink={ink} />}
        <rect
          x={low}
          y={y - r * 0.6}
          width={high - low}
          height={r * 1.2}
          fill={look.target ? ground : ink}
          {...(look.target ? { stroke: ink, strokeWidth: 1.25 } : { fillOpacity: 0.38 })}
        />
        <path
          d={`M${low} ${y - r - 1}v${2 * r + 2}M${high} ${y - r - 1}v${2 * r + 2}`}
          stroke={ink}
          strokeWidth={2}
        />
      </g>
    );
  }
  const hollow = look.target || half;
  const body = look.derived && !hollow ? wedged(low, y, r) : undefined;
  return (
    <g>
      {look.about && <Halo x={low} y={y} r={r} ink={ink} />}
      {look.open && (
        <path d={`M${low + r} ${y}h${2 * r}m-4 -4l4 4l-4 4`} fill="none" stroke={ink} strokeWidth={1.75} />
      )}
      {look.inKind && !hollow ? (
        <>
          <circle cx={low} cy={y} r={r} fill={ground} />
          <path d={hatchDisc(low, y, r)} stroke={ink} strokeWidth={1.5} />
          {body !== undefined && <path d={wedge(low, y, r)} fill={ground} />}
          <path d={body ?? disc(low, y, r)} fill="none" stroke={ink} strokeWidth={1.25} />
        </>
      ) : body !== undefined ? (
        <path d={body} fill={ink} />
      ) : (
        <circle
          cx={low}
          cy={y}
          r={hollow ? r - 0.75 : r}
          fill={hollow ? ground : ink}
          stroke={hollow ? ink : 'none'}
          strokeWidth={1.5}
          {...(half ? { strokeDasharray: '2.5 2' } : {})}
        />
      )}
    </g>
  );
}
