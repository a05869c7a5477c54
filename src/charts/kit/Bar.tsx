import { hatchPath } from './hatch.ts';
import type { Look } from './look.ts';

/** An amount as a bar: px from its start to the low and the high end. */
export interface BarMark {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly low: number;
  readonly high: number;
  readonly look: Look;
}

const NOTCH = 5;
const FADE = 28;
const FADE_STEPS = 8;

/** The end of an approximate bar: slices that fade, half of them past the value. */
function Fade({
  x,
  y,
  width,
  height,
  fill,
}: Readonly<{ x: number; y: number; width: number; height: number; fill: string }>) {
  const slice = width / FADE_STEPS;
  return Array.from({ length: FADE_STEPS }, (_, i) => (
    <rect
      key={i}
      x={x + i * slice}
      y={y}
      width={slice + 0.25}
      height={height}
      fill={fill}
      fillOpacity={1 - (i + 0.5) / FADE_STEPS}
    />
  ));
}

/** The one mark for an amount as a bar. What it looks like says how the figure is known. */
export function Bar({ mark, fill, ground }: Readonly<{ mark: BarMark; fill: string; ground: string }>) {
  const { x, y, height, low, high, look } = mark;
  const end = x + low;
  const fade = look.about && !look.range ? Math.min(FADE, low * 0.4) : 0;
  const solid = Math.max(low - fade / 2, 0);
  const notch = Math.min(NOTCH, low / 2);
  if (look.target) {
    return (
      <rect
        x={x + 0.75}
        y={y + 0.75}
        width={Math.max(low - 1.5, 0)}
        height={height - 1.5}
        fill="none"
        stroke={fill}
        strokeWidth={1.5}
      />
    );
  }
  const outline = look.derived
    ? `M${x} ${y}H${end}l${-notch} ${height / 2}l${notch} ${height / 2}H${x}Z`
    : `M${x} ${y}H${x + solid}v${height}H${x}Z`;
  return (
    <g>
      {look.inKind ? (
        <>
          <path d={outline} fill={fill} fillOpacity={0.16} />
          <path d={hatchPath(x, y, low, height)} fill={fill} />
          {look.derived && (
            <path
              d={`M${end + 1} ${y}l${-notch - 1} ${height / 2}l${notch + 1} ${height / 2}Z`}
              fill={ground}
            />
          )}
          {low > 4 && <path d={outline} fill="none" stroke={fill} strokeWidth={1} />}
        </>
      ) : (
        <path d={outline} fill={fill} />
      )}
      {fade > 0 && <Fade x={x + solid} y={y} width={fade} height={height} fill={fill} />}
      {look.range && high > low && (
        <>
          <rect x={end} y={y} width={high - low} height={height} fill={fill} fillOpacity={0.38} />
          <rect x={x + high - 2} y={y} width={2} height={height} fill={fill} />
        </>
      )}
      {look.open && (
        <path
          d={`M${end + 5} ${y + 1}l6 ${height / 2 - 1}l-6 ${height / 2 - 1}`}
          fill="none"
          stroke={fill}
          strokeWidth={2.5}
        />
      )}
    </g>
  );
}
