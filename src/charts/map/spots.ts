import { type Atlas, seatOf } from './atlas.ts';
import type { Point } from './rings.ts';
import type { MapView, PlaceState } from './view.ts';

/** A place on the picture (px). */
export interface PlacedPlace {
  readonly place: PlaceState;
  readonly at: Point;
}

/** Dots nearer to each other than this (px) are moved apart until each can be seen. */
const APART = 12;

/** Where the places lie. One that is a whole county stands well within it, away from the others. */
export function placesOn(view: MapView, atlas: Atlas): PlacedPlace[] {
  const points = view.places.flatMap((place): PlacedPlace[] => {
    const at = place.at && atlas.projection([place.at[0], place.at[1]]);
    return at ? [{ place, at }] : [];
  });
  const taken = points.map(({ at }) => at);
  const counties = view.places.flatMap((place): PlacedPlace[] => {
    const shape = place.at === undefined ? atlas.counties.get(place.county ?? '') : undefined;
    const at = shape && seatOf(shape, taken);
    return at ? [{ place, at }] : [];
  });
  return [...points, ...counties];
}

/** Moves dots that would hide one another apart. Bases keep their place, whatever the filter. */
export function apart(places: readonly PlacedPlace[]): PlacedPlace[] {
  const placed: PlacedPlace[] = [];
  const basesFirst = places.toSorted(
    (a, b) => Number(b.place.by.base.length > 0) - Number(a.place.by.base.length > 0),
  );
  for (const { place, at } of basesFirst) {
    const near = placed.find((other) => Math.hypot(at[0] - other.at[0], at[1] - other.at[1]) < APART);
    if (near === undefined) {
      placed.push({ place, at });
      continue;
    }
    const [dx, dy] = [at[0] - near.at[0], at[1] - near.at[1]];
    const away = Math.hypot(dx, dy);
    const [ux, uy] = away < 0.01 ? [Math.SQRT1_2, -Math.SQRT1_2] : [dx / away, dy / away];
    placed.push({ place, at: [near.at[0] + ux * APART, near.at[1] + uy * APART] });
  }
  return placed;
}
