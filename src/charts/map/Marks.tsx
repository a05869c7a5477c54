import { SceneMarks } from '../kit/SceneMarks.tsx';
import type { Theme } from '../kit/theme.ts';
import type { CountyMark, MapScene, PlaceMark } from './mapscene.ts';

function Counties({ counties, theme }: Readonly<{ counties: readonly CountyMark[]; theme: Theme }>) {
  return (
    <g strokeLinejoin="round">
      {counties.map(({ id, d, step }) => (
        <path key={id} d={d} fill={theme.counties[step]} stroke={theme.ground} strokeWidth={0.8} />
      ))}
      {counties
        .filter(({ chosen }) => chosen)
        .map(({ id, d }) => (
          <path key={id} d={d} fill="none" stroke={theme.ink} strokeWidth={1.5} />
        ))}
    </g>
  );
}

/** Base filled, partner hollow, where a project only works small and dashed: as the legend has them. */
function Place({ mark, theme }: Readonly<{ mark: PlaceMark; theme: Theme }>) {
  const { x, y, role, square, outside, chosen } = mark;
  const r = role === 'area' ? 3 : 4;
  const look = {
    fill: role === 'base' ? theme.ink : theme.ground,
    stroke: theme.ink,
    strokeWidth: 1.5,
  };
  // The dashes of a square are set so that its corners are drawn.
  const dash =
    role !== 'area'
      ? {}
      : square
        ? { strokeDasharray: '1.5 1.5', strokeDashoffset: 0.75 }
        : { strokeDasharray: '1.5 1.5' };
  return (
    <g>
      {/* A rim of ground parts it from the county and from lines that end here. */}
      <circle cx={x} cy={y} r={r + 2} fill={theme.ground} fillOpacity={outside ? 0 : 0.9} />
      <g opacity={outside ? Math.min(1, theme.outside * 1.6) : 1}>
        {square ? (
          <rect x={x - r} y={y - r} width={2 * r} height={2 * r} {...look} {...dash} />
        ) : (
          <circle cx={x} cy={y} r={r} {...look} {...dash} />
        )}
      </g>
      {chosen && <circle cx={x} cy={y} r={r + 3.5} fill="none" stroke={theme.ink} strokeWidth={1.5} />}
    </g>
  );
}

/** Draws the counties, the larger part on its plate, lines, names, and the places on top. */
export function Marks({ placed, theme }: Readonly<{ placed: MapScene; theme: Theme }>) {
  const { counties, inset, links, places } = placed;
  return (
    <g>
      <Counties counties={counties} theme={theme} />
      {inset && (
        <>
          <rect {...inset.box} fill={theme.ground} />
          <Counties counties={inset.counties} theme={theme} />
        </>
      )}
      {links.map(({ key, d, outside }) => (
        <path
          key={key}
          d={d}
          fill="none"
          stroke={theme.ink}
          strokeWidth={1}
          {...(outside ? { opacity: theme.outside } : {})}
        />
      ))}
      <SceneMarks placed={placed} theme={theme} />
      {places.map((mark) => (
        <Place key={mark.key} mark={mark} theme={theme} />
      ))}
    </g>
  );
}
