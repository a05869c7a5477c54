// What holds for the shipped files as a whole.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createSay } from '../../src/i18n/say.ts';
import { contributedBy, notSplit, peopleInvolved } from '../../src/model/figures.ts';
import { read } from '../../src/model/reading.ts';
import { add, addAll } from '../../src/model/sum.ts';
import { parsedShipped, rawShipped, shipped, shippedText } from '../fixtures/shipped.ts';

const { projects } = shipped;
const sumOf = (role: string) => addAll(projects.map((project) => contributedBy(project, role)));

/** Every value of a JSON tree with the keys that lead to it. */
function walk(value: unknown, path: readonly string[] = []): { path: readonly string[]; value: unknown }[] {
  const below =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => walk(each, [...path, key]))
      : [];
  return [{ path, value }, ...below];
}

const nodes = walk(rawShipped());

it('parses without a fault', () => {
  expect(parsedShipped.problems).toEqual([]);
  expect(projects).toHaveLength(10);
});

describe('the control sums', () => {
  const agency = sumOf('agency');
  const actors = sumOf('actors');
  const eu = sumOf('eu');
  const unsplit = addAll(projects.map(notSplit));
  const people = addAll(projects.map((project) => read(peopleInvolved(project))));
  const sek = (value: number) => ({ low: value, middle: value, high: value, about: 0, open: 0 });

  it.each([
    ['VINNOVA', agency, 90_725_000, 9],
    ['the actors', actors, 28_425_000, 6],
    ['the EU', eu, 2_000_000, 1],
    ['not split', unsplit, 45_000_000, 1],
  ])('%s', (_, sum, value, known) => {
    expect(sum).toEqual({ ...sek(value), known, unknown: 10 - known });
  });

  it('all known money, the 45 million included', () => {
    expect([agency, actors, eu, unsplit].reduce(add)).toMatchObject(sek(166_150_000));
  });

  it('people involved', () => {
    expect(people).toMatchObject({ low: 389, high: 400, known: 9, unknown: 1, open: 0 });
    expect(people.about).toBe(7);
  });

  it.each([
    ['sv', agency, 'SEK', '90,7\u00a0mnkr', 'angivet av 9 av 10'],
    ['en', agency, 'SEK', 'SEK\u00a090.7\u00a0M', 'stated by 9 of 10'],
    ['sv', actors, 'SEK', '28,4\u00a0mnkr', 'angivet av 6 av 10'],
    ['en', actors, 'SEK', 'SEK\u00a028.4\u00a0M', 'stated by 6 of 10'],
    ['sv', eu, 'SEK', '2\u00a0mnkr', 'angivet av 1 av 10'],
    ['en', unsplit, 'SEK', 'SEK\u00a045\u00a0M', 'stated by 1 of 10'],
    ['sv', people, 'count', 'ca\u00a0389–400', 'angivet av 9 av 10'],
    ['en', people, 'count', '≈389–400', 'stated by 9 of 10'],
  ] as const)('in %s as %#', (language, sum, counted, figure, coverage) => {
    const say = createSay(language);
    expect(say.sum(sum, counted).replaceAll(' ', '\u00a0')).toBe(figure);
    expect(say.coverage(sum)).toBe(coverage);
  });
});

it('uses each id once', () => {
  const { sources, roles, funders, challenges, sectors, places } = shipped;
  for (const list of [sources, roles, funders, challenges, sectors, places, projects]) {
    const ids = list.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  }
});

it('has every text in both languages', () => {
  const texts = nodes.flatMap(({ value, path }) =>
    typeof value === 'object' && value !== null && ('sv' in value || 'en' in value) ? [{ value, path }] : [],
  );
  expect(texts.length).toBeGreaterThan(100);
  for (const { value, path } of texts) {
    expect(Object.keys(value), path.join('.')).toEqual(['sv', 'en']);
    for (const words of Object.values(value)) expect(words, path.join('.')).toMatch(/^\S.*\S$/);
  }
});

it('carries no addresses and no telephone numbers', () => {
  const strings = nodes.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const found = strings.filter((each) =>
    /@|\b(?:\+46|0\d{1,3})[\s-]?\d{2,3}[\s-]?\d{2}[\s-]?\d{2}\b|www\./.test(each),
  );
  expect(found).toEqual([]);
});

it('gives every figure its page', () => {
  const figures = nodes.filter(
    ({ value }) => typeof value === 'object' && value !== null && 'certainty' in value,
  );
  expect(figures.length).toBeGreaterThan(60);
  for (const { value, path } of figures) expect(value, path.join('.')).toHaveProperty('page');
});

it('names only counties that the map has', () => {
  const map = JSON.parse(readFileSync('data/sweden-counties.topo.json', 'utf8')) as {
    objects: { counties: { geometries: readonly { id: string }[] } };
  };
  const known = map.objects.counties.geometries.map(({ id }) => id);
  expect(known).toHaveLength(21);
  const used = shipped.places.flatMap(({ county }) => (county === undefined ? [] : [county]));
  expect(used.filter((county) => !known.includes(county))).toEqual([]);
});

it('finds a place with a point within Sweden', () => {
  const points = shipped.places.flatMap(({ id, at }) => (at ? [{ id, at }] : []));
  expect(points.length).toBeGreaterThan(20);
  for (const { id, at } of points) {
    expect(at[0], id).toSatisfy((longitude: number) => longitude > 10.9 && longitude < 24.2);
    expect(at[1], id).toSatisfy((latitude: number) => latitude > 55.3 && latitude < 69.1);
  }
});

describe('the JSON Schema', () => {
  const committed = readFileSync('data/medel-portfolio.schema.json', 'utf8');

  it('is what the schema in the code gives: npm run schema', () => {
    const printed = execFileSync(process.execPath, ['scripts/schema.mjs', '--print'], { encoding: 'utf8' });
    expect(printed).toBe(committed);
  }, 20_000);

  it('is the one that the dataset points at', () => {
    expect((JSON.parse(shippedText) as Record<string, unknown>)['$schema']).toBe(
      './medel-portfolio.schema.json',
    );
  });

  it('leaves no reference without its definition', () => {
    const schema = JSON.parse(committed) as { $defs: Record<string, unknown> };
    const references = walk(schema).flatMap(({ path, value }) => (path.at(-1) === '$ref' ? [value] : []));
    expect(new Set(references)).toEqual(new Set(Object.keys(schema.$defs).map((name) => `#/$defs/${name}`)));
  });
});
