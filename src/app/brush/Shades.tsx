import type { BrushScale } from '../../charts/kit/define.ts';
import { intervalOf } from '../../engine/filters.ts';
import { useView } from '../context.ts';
import { between, edgeOf, extent } from './boxes.ts';
import { placesOf } from './ends.ts';

/** The stretch of a brush, under the marks that it measures. */
function Shade({ scale }: Readonly<{ scale: BrushScale }>) {
  const ends = useView(({ filters }) => intervalOf(filters, scale.dimension));
  if (ends === undefined || ends.unknown === 'only') return null;
  const { along, ground } = scale;
  const { edge } = edgeOf(scale);
  const places = placesOf(scale, ends);
  const line = (at: number): string =>
    along === 'x'
      ? `M${at} ${Math.min(ground.y, edge)}V${Math.max(ground.y + ground.height, edge)}`
      : `M${Math.min(ground.x, edge)} ${at}H${Math.max(ground.x + ground.width, edge)}`;
  return (
    <g className="brush-shade">
      <rect {...between(scale, ground, extent(scale, ends))} />
      {/* An open end is no line. */}
      {ends.low !== undefined && <path d={line(places.low)} />}
      {ends.high !== undefined && <path d={line(places.high)} />}
    </g>
  );
}

/** What the brushes of a picture shade. */
export function Shades({ scales }: Readonly<{ scales: readonly BrushScale[] }>) {
  return scales.map((scale) => <Shade key={`${scale.dimension} ${scale.along}`} scale={scale} />);
}
