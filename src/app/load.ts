import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import datasetUrl from '../../data/social-innovation.json?url';
import countiesUrl from '../../data/sweden-counties.topo.json?url';
import type { CountyMap, CountyProperties } from '../charts/kit/geography.ts';
import { type Parsed, parsePortfolioText } from '../model/parse.ts';

/** The name of the bundled dataset, as messages call it. */
export const DATASET_FILE = 'social-innovation.json';

/** A file that did not arrive. */
export class UnreachableError extends Error {
  readonly file: string;
  constructor(file: string) {
    super(`${file} could not be loaded`);
    this.file = file;
  }
}

async function fetchText(url: string, file: string): Promise<string> {
  const response = await fetch(url).catch(() => undefined);
  if (!response?.ok) throw new UnreachableError(file);
  return response.text();
}

interface Counties {
  readonly [name: string]: GeometryCollection;
  readonly counties: GeometryCollection<CountyProperties>;
  readonly neighbours: GeometryCollection;
}

const NO_MAP: CountyMap = {
  counties: { type: 'FeatureCollection', features: [] },
  neighbours: { type: 'FeatureCollection', features: [] },
};

function decodeMap(text: string): CountyMap {
  const topology = JSON.parse(text) as Topology<Counties & Record<string, GeometryCollection>>;
  return {
    counties: feature(topology, topology.objects.counties) as CountyMap['counties'],
    neighbours: feature(topology, topology.objects.neighbours) as CountyMap['neighbours'],
  };
}

/** What the page starts from. */
export interface Loaded {
  readonly parsed: Parsed;
  readonly map: CountyMap;
}

/**
 * Loads the bundled dataset and the outlines of the map. Without the outlines the page still works.
 * @throws UnreachableError when the dataset does not arrive.
 */
export async function load(): Promise<Loaded> {
  const map = fetchText(countiesUrl, 'sweden-counties.topo.json')
    .then(decodeMap)
    .catch(() => NO_MAP);
  const text = await fetchText(datasetUrl, DATASET_FILE);
  return { parsed: parsePortfolioText(text), map: await map };
}
