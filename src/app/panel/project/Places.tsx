import { useId, useMemo, useRef } from 'react';
import { Label } from '../../../charts/kit/Label.tsx';
import type { Theme } from '../../../charts/kit/theme.ts';
import type { Project } from '../../../model/schema.ts';
import { useWidth } from '../../../ui/useWidth.ts';
import { useApp, useSay } from '../../context.ts';
import { useTheme } from '../../theme.ts';
import { type PlaceMap, placeMap, type PlaceRole, type Spot } from './placemap.ts';
import { text } from './text.ts';

const ROLES: readonly PlaceRole[] = ['base', 'partner', 'area'];

/** Base filled, partner hollow, where a project only works small and dashed: as on the map of all projects. */
function SpotMark({
  spot: { x, y, role, square },
  theme,
}: Readonly<{ spot: Omit<Spot, 'id' | 'name'>; theme: Theme }>) {
  const r = role === 'area' ? 3 : 4;
  const look = {
    fill: role === 'base' ? theme.ink : theme.raise,
    stroke: theme.ink,
    strokeWidth: 1.5,
    ...(role === 'area' ? { strokeDasharray: '1.5 1.5' } : {}),
  };
  return square ? (
    <rect x={x - r} y={y - r} width={2 * r} height={2 * r} {...look} />
  ) : (
    <circle cx={x} cy={y} r={r} {...look} />
  );
}

function Counties({ list, theme }: Readonly<{ list: PlaceMap['counties']; theme: Theme }>) {
  return list.map(({ id, d, within }) => (
    <path
      key={id}
      d={d}
      fill={theme.counties[within ? 2 : 1]}
      stroke={theme.raise}
      strokeWidth={0.8}
      strokeLinejoin="round"
    />
  ));
}

function Drawing({ map, label }: Readonly<{ map: PlaceMap; label: string }>) {
  const theme = useTheme();
  const onPanel: Theme = { ...theme, ground: theme.raise };
  const { width, height, left, locator } = map;
  return (
    <svg className="place-map" width={width} height={height} role="img" aria-label={label}>
      {locator && (
        <>
          <Counties list={locator.counties} theme={theme} />
          <rect {...locator.box} fill="none" stroke={theme.ink} strokeWidth={1} />
        </>
      )}
      <Counties list={map.counties} theme={theme} />
      <rect
        x={left + 0.5}
        y={0.5}
        width={width - left - 1}
        height={height - 1}
        fill="none"
        stroke={theme.edge}
      />
      {map.lines.map((d) => (
        <path key={d} d={d} stroke={theme.ink} />
      ))}
      {map.spots.map((spot) => (
        <SpotMark key={`${spot.id} ${spot.role}`} spot={spot} theme={theme} />
      ))}
      {map.names.map(({ text: words, x, y }) => (
        <Label key={words} mark={{ x, y, text: words, halo: true }} theme={onPanel} />
      ))}
    </svg>
  );
}

/** Where a project is at home, with whom it works and where: on a map, and by name with the page. */
export function Places({ project }: Readonly<{ project: Project }>) {
  const say = useSay();
  const theme = useTheme();
  const { portfolio, map } = useApp();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const t = text[say.language];
  const places = useMemo(() => new Map(portfolio.places.map((place) => [place.id, place])), [portfolio]);
  const placed = useMemo(
    () => (width ? placeMap(project, places, map, width, say) : undefined),
    [project, places, map, width, say],
  );
  const nameOf = (place: string) => {
    const found = places.get(place);
    return found ? say.text(found.name) : place;
  };
  const isCountry = (place: string) => places.get(place)?.level === 'country';
  const local = project.places.filter(({ place }) => !isCountry(place));
  const country = project.places.find(({ place }) => isCountry(place));
  const pageOf = (page: number | undefined) => (page === undefined ? '' : say.t.page(page));
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{t.places}</h3>
      <div ref={box}>
        {placed && <Drawing map={placed} label={t.map(say.list(local.map(({ place }) => nameOf(place))))} />}
      </div>
      <dl className="sectors">
        {ROLES.map((role) => {
          const here = local.filter((each) => each.role === role);
          if (here.length === 0) return null;
          const pages = [...new Set(here.map(({ page }) => page))];
          return (
            <div key={role}>
              <dt>
                <svg width="12" height="12" aria-hidden="true">
                  <SpotMark spot={{ role, square: false, x: 6, y: 6 }} theme={theme} />
                </svg>
                {t.placesOf[role]}
              </dt>
              <dd className="places">
                <span>{say.list(here.map(({ place }) => nameOf(place)))}</span>
                <span className="at">{pages.map(pageOf).join(' ')}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      {country && (
        <p className="panel-note places">
          <span>{t.wholeCountry}</span>
          <span className="at">{pageOf(country.page)}</span>
        </p>
      )}
      {project.places.length === 0 && <p className="panel-note">{t.noPlace}</p>}
      {placed && <p className="panel-small">{t.mapSource}</p>}
    </section>
  );
}
