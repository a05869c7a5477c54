import type { LegendKey, Note } from '../kit/legend.ts';
import { SHADES, type Shade } from './classes.ts';
import { PLACE_ROLES } from './projects.ts';
import type { MapText } from './text.ts';
import type { MapView } from './view.ts';

/** The marks of the places in view, by what they are to their projects; a square is one that is a whole county. */
function placeKeys({ places }: MapView, text: MapText): LegendKey[] {
  const square = places.find(({ at }) => at === undefined);
  return [
    ...PLACE_ROLES.filter((role) => places.some((place) => place.role === role)).map(
      (role): LegendKey => ({ symbol: { kind: 'place', role }, text: text.role[role] }),
    ),
    ...(square
      ? [{ symbol: { kind: 'place', role: square.role, square: true } as const, text: text.square }]
      : []),
  ];
}

/** The shades of the counties from light to dark, in whole where one is in view; and how the unknown look. */
function countyKeys({ counties, limits, tell }: MapView): LegendKey[] {
  const words = tell.classes(limits);
  const shades: readonly Shade[] = SHADES[limits.length] ?? [];
  const seen = new Set(counties.map(({ shade }) => shade));
  const key = (shade: Shade, text: string): LegendKey[] =>
    shade === 0 ? [] : [{ symbol: { kind: 'county', shade }, text }];
  return [
    ...(shades.some((shade) => seen.has(shade))
      ? shades.flatMap((shade, i) => key(shade, words[i] ?? ''))
      : []),
    ...(seen.has('unknown') ? key('unknown', tell.unknown) : []),
  ];
}

/** The legend: only marks that are in view, but a scale in whole. */
export const keysOf = (view: MapView, text: MapText): LegendKey[] => [
  ...countyKeys(view),
  ...placeKeys(view, text),
];

/** What stands below the legend, in one paragraph: how the figures count, and whose the map is. */
export function notesOf({ places, tell }: MapView, text: MapText): Note[] {
  const source = places.length > 0 ? [text.placeSource] : [];
  return [{ note: '', text: [...tell.notes, text.borders, ...source].join(' ') }];
}
