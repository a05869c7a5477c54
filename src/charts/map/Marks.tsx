import { SceneMarks } from '../kit/SceneMarks.tsx';
import type { Theme } from '../kit/theme.ts';
import type { CountyMark, MapScene, PlaceMark } from './mapscene.ts';

/** Counties by their shade; one whose projects state no money is empty and dashed, and not as light as none. */
function Counties({ counties, theme }: Readonly<{ counties: readonly CountyMark[]; theme: Theme }>) {
  return (
    <g strokeLinejoin="round">
      {counties.map(({ id, d, shade }) => (
        <path
          key={id}
          d={d}
          fill={shade === 'unknown' ? theme.ground : theme.counties[shade]}
          stroke={theme.ground}
          strokeWidth={0.8}
        />
      ))}
      {counties.map(({ id, d, shade }) =>
        shade === 'unknown' ? (
          <path key={id} d={d} fill="none" stroke={theme.edge} strokeWidth={1.2} strokeDasharray="3 3" />
        ) : null,
      )}
      {counties.map(({ id, d, chosen }) =>
        chosen ? <path key={id} d={d} fill="none" stroke={theme.ink} strokeWidth={1.5} /> : null,
      )}
    </g>
  );
}

/** Base filled, partner hollow, where a project only works small and dashed: as the legend has them. */
function Place({ mark, theme }: Readonly<{ mark: PlaceMark; theme: Theme }>) {
  const { key, x, y, role, square, outside, chosen } = mark;
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
    <g transform={`translate(${x} ${y})`} data-mark={key}>
      {/* A rim of ground parts it from the county and from lines that end here. */}
      <circle r={r + 2} fill={theme.ground} fillOpacity={outside ? 0 : 0.9} />
      <g opacity={outside ? Math.min(1, theme.outside * 1.6) : 1}>
        {square ? (
          <rect x={-r} y={-r} width={2 * r} height={2 * r} {...look} {...dash} />
        ) : (
          <circle r={r} {...look} {...dash} />
        )}
      </g>
      {chosen && <circle r={r + 3.5} fill="none" stroke={theme.ink} strokeWidth={1.5} />}
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
      {links.map(({ id, d, outside, chosen }) => (
        <path
          key={id}
          d={d}
          data-mark={id}
          fill="none"
          stroke={theme.ink}
          strokeWidth={chosen ? 1.75 : 1}
          opacity={outside ? theme.outside : 1}
        />
      ))}
      <SceneMarks placed={placed} theme={theme} />
      {places.map((mark) => (
        <Place key={mark.key} mark={mark} theme={theme} />
      ))}
    </g>
  );
}
