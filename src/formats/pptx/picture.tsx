import type { Picture } from '../../charts/kit/define.ts';
import { THEMES, TYPE } from '../../charts/kit/theme.ts';
import type { Exhibit } from '../exhibit.ts';
import type { Sheet } from '../picture/compose.tsx';

/** By so much a picture is laid out larger, with smaller type, when not all of it fits, least first. */
const SMALLER = [1, 1.06, 1.12, 1.2, 1.3, 1.45, 1.65, 2, 2.5, 3.2];
/** Below this width (layout px) labels stand above their marks. */
const NARROW = 600;
/** A picture that fills its room may come out higher by a rounding (layout px). */
const HAIR = 0.5;

/** A picture as it stands on a slide, to its very edges: title and source are words of the slide itself. */
export function pictureSheet(
  exhibit: Exhibit,
  { width, height }: { readonly width: number; readonly height: number },
): Sheet {
  let placed: Picture | undefined;
  let scale = 1;
  for (const factor of SMALLER) {
    scale = 1 / factor;
    const [wide, high] = [width * factor, height * factor];
    placed = exhibit.place({ width: wide, height: high, narrow: wide < NARROW, tight: true });
    if (placed.height <= high + HAIR) break;
  }
  const theme = THEMES.light;
  const picture = placed;
  return {
    width,
    height,
    scale,
    smallest: TYPE.small.size * scale,
    theme,
    draw: () => (
      <svg width={width} height={height} viewBox={`0 0 ${width / scale} ${height / scale}`}>
        <rect width={width / scale} height={height / scale} fill={theme.ground} />
        {picture?.draw(theme)}
      </svg>
    ),
  };
}
