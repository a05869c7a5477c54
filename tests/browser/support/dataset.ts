import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

export const DATASET = '**/assets/social-innovation-*.json';
export const MAP = '**/assets/sweden-counties*.json';

type Json = Record<string, unknown>;

const original = readFileSync(new URL('../../../data/social-innovation.json', import.meta.url), 'utf8');

/** The dataset with other values at some paths, such as `projects[0].name`; undefined takes the field out. */
export function datasetWith(changes: Readonly<Record<string, unknown>>): string {
  const dataset = JSON.parse(original) as Json;
  for (const [path, value] of Object.entries(changes)) {
    const parts = path.match(/[^.[\]]+/g) ?? [];
    const last = parts.pop() ?? '';
    const holder = parts.reduce((at, part) => at[part] as Json, dataset);
    if (!(last in holder)) throw new Error(`The dataset has no ${path}`);
    holder[last] = value;
  }
  return JSON.stringify(dataset);
}

/** Serves another text in the place of the dataset. */
export const serve = (page: Page, body: string): Promise<unknown> =>
  page.route(DATASET, (route) => route.fulfill({ contentType: 'application/json', body }));
