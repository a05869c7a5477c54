import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';

/** A county's code and name beside its outline. */
export interface CountyProperties {
  readonly name: string;
  readonly code: string;
}

/** The outlines a map is drawn from: counties by their ISO code (`SE-M`), and neighbouring land for context. */
export interface CountyMap {
  readonly counties: FeatureCollection<Polygon | MultiPolygon, CountyProperties>;
  readonly neighbours: FeatureCollection<Polygon | MultiPolygon>;
}
