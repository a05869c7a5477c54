import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Parsed, parsePortfolio, parsePortfolioText } from '../../src/model/parse.ts';
import { formatPath, type Problem } from '../../src/model/problem.ts';
import type { Portfolio, Project } from '../../src/model/schema.ts';
import { rawShipped } from '../fixtures/shipped.ts';
import { tiny } from '../fixtures/tiny.ts';

const IDS = ['apple', 'birch', 'cedar', 'daisy', 'elder', 'ferns'];
const [APPLE, BIRCH, , DAISY, ELDER, FERNS] = IDS.keys();

/** A JSON tree that one may set anything in. */
type Tree = { [key: string | number]: Tree } & { push: (value: unknown) => void };

/** The tiny portfolio after it was spoilt, parsed. */
function spoilt(spoil: (raw: Tree) => void): Parsed {
  const raw: unknown = tiny();
  spoil(raw as Tree);
  return parsePortfolio(raw);
}

function set(tree: Tree, path: string, value: unknown): void {
  const parts = path.split('.');
  const last = parts.pop() ?? '';
  const holder = parts.reduce<Tree>((at, part) => at[part] as Tree, tree);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Reflect.set(holder, last, value);
}

const ids = ({ portfolio }: Parsed) => portfolio?.projects.map(({ id }) => id);

function project({ portfolio }: Parsed, id: string): Project {
  const found = portfolio?.projects.find((each) => each.id === id);
  if (found === undefined) throw new Error(`${id} is not there`);
  return found;
}

it('reads a sound file without a word', () => {
  const parsed = parsePortfolio(tiny());
  expect(parsed.problems).toEqual([]);
  expect(parsed.portfolio).toEqual(tiny());
});

describe('a file that cannot be shown', () => {
  it('is refused when it is not JSON', () => {
    const { portfolio, problems } = parsePortfolioText('{"format": ');
    expect(portfolio).toBeUndefined();
    expect(problems).toMatchObject([{ kind: 'notJson', remedy: 'refused', path: '' }]);
    expect(problems[0]?.found).toMatch(/JSON/);
  });

  it.each([
    ['a number', 7],
    ['null', null],
    ['a list', []],
    ['an empty object', {}],
  ])('is refused when it is %s', (_, raw) => {
    const { portfolio, problems } = parsePortfolio(raw);
    expect(portfolio).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ remedy }) => remedy === 'refused')).toBe(true);
  });

  it.each<[string, unknown, Partial<Problem>]>([
    [
      'format',
      'medel-portfolio/9',
      { kind: 'wrongValue', expected: '"medel-portfolio/1"', found: '"medel-portfolio/9"' },
    ],
    ['format', undefined, { kind: 'missing', expected: '"format"' }],
    ['title', { sv: 'x' }, { kind: 'missing', path: 'title.en' }],
    ['sources', [], { kind: 'wrongValue', expected: '>=1', found: '0' }],
    ['projects', {}, { kind: 'wrongType', found: 'Object' }],
    ['places.0.county', 'Skåne', { kind: 'wrongValue', path: 'places[0].county', expected: 'county' }],
  ])('is refused for its %s: %j', (path, value, expected) => {
    const { portfolio, problems } = spoilt((raw) => set(raw, path, value));
    expect(portfolio).toBeUndefined();
    expect(problems).toMatchObject([{ remedy: 'refused', path, ...expected }]);
  });
});

describe('a faulty project', () => {
  it.each<[string, unknown, Partial<Problem>]>([
    ['summary', undefined, { kind: 'missing', expected: '"summary"' }],
    ['summary.sv', '', { kind: 'wrongValue', expected: 'words' }],
    ['id', 'Äpple', { kind: 'wrongValue', expected: 'id', found: '"Äpple"' }],
    ['status', 'resting', { kind: 'wrongValue', found: '"resting"' }],
    ['challenges', 'water', { kind: 'wrongType', expected: 'Array', found: '"water"' }],
    ['pages', [0], { kind: 'wrongValue', path: 'pages[0]', expected: 'page', found: '0' }],
    ['colour', 'green', { kind: 'unknownKey' }],
    ['contributions.0.unit', 'EUR', { kind: 'wrongValue', path: 'contributions[0].unit' }],
  ])('is left out for its %s: %j', (path, value, expected) => {
    const parsed = spoilt((raw) => set(raw, `projects.${APPLE}.${path}`, value));
    expect(ids(parsed)).toEqual(IDS.filter((id) => id !== 'apple'));
    expect(parsed.problems).toMatchObject([
      {
        remedy: 'projectLeftOut',
        project: 'Apple',
        ...expected,
        path: `projects[0].${expected.path ?? path}`,
      },
    ]);
  });

  it('is called by its place where its name is empty', () => {
    const { problems } = spoilt((raw) => set(raw, 'projects.1.name', ''));
    expect(problems.map(({ project }) => project)).toContain('projects[1]');
  });

  it('is named by its place where it has no name', () => {
    const parsed = spoilt((raw) => set(raw, `projects.${BIRCH}.name`, undefined));
    expect(parsed.problems).toMatchObject([
      { kind: 'missing', project: 'projects[1]', path: 'projects[1].name' },
    ]);
    expect(ids(parsed)).not.toContain('birch');
  });

  it('is left out when its id is taken; the first one stays', () => {
    const parsed = spoilt((raw) => set(raw, `projects.${DAISY}.id`, 'apple'));
    expect(ids(parsed)).toEqual(IDS.filter((id) => id !== 'daisy'));
    expect(project(parsed, 'apple').name).toBe('Apple');
    expect(parsed.problems).toEqual([
      {
        kind: 'duplicateId',
        remedy: 'projectLeftOut',
        path: 'projects[3].id',
        project: 'Daisy',
        found: 'apple',
      },
    ]);
  });
});

describe('a faulty figure', () => {
  it.each<[string, unknown, Partial<Problem>]>([
    ['contributions.0.amount.value', -5, { kind: 'negative', found: '-5', expected: 'notNegative' }],
    ['contributions.0.amount.value', '9.5', { kind: 'wrongType', found: '"9.5"', expected: 'number' }],
    ['contributions.0.amount.value', Number.POSITIVE_INFINITY, { kind: 'wrongValue', expected: 'finite' }],
    ['contributions.0.amount.value', undefined, { kind: 'missing' }],
    ['contributions.0.amount.page', 2.5, { kind: 'wrongValue', expected: 'page', found: '2.5' }],
    ['contributions.0.amount.pages', 3, { kind: 'unknownKey' }],
    ['contributions.0.amount.certainty', 'vague', { kind: 'wrongValue', found: '"vague"' }],
  ])('is set aside for its %s: %j, and its project stays', (path, value, expected) => {
    const parsed = spoilt((raw) =>
      set(raw, `projects.${DAISY}.contributions.0.amount`, { certainty: 'exact', value: 1 }),
    );
    expect(parsed.problems).toEqual([]);
    const faulty = spoilt((raw) => {
      set(raw, `projects.${DAISY}.contributions.0.amount`, { certainty: 'exact', value: 1, page: 9 });
      set(raw, `projects.${DAISY}.${path}`, value);
    });
    expect(ids(faulty)).toEqual(IDS);
    expect(project(faulty, 'daisy').contributions[0]?.amount).toEqual({ certainty: 'notStated' });
    expect(faulty.problems).toMatchObject([
      {
        remedy: 'figureSetAside',
        project: 'Daisy',
        path: `projects[3].${path.replace('.0.', '[0].')}`,
        ...expected,
      },
    ]);
  });

  it('leaves the other figures of its project as they are', () => {
    const parsed = spoilt((raw) => set(raw, `projects.${APPLE}.people.0.count.value`, -1));
    const apple = project(parsed, 'apple');
    expect(apple.people[0]?.count).toEqual({ certainty: 'notStated' });
    expect({ ...apple, people: [] }).toEqual({ ...tiny().projects[0], people: [] });
  });

  const swapped = { certainty: 'range', low: 50, high: 40, page: 5 };
  it.each([
    ['contributions[1].amount', (each: Project) => each.contributions[1]?.amount],
    ['people[0].count', (each: Project) => each.people[0]?.count],
    ['total', (each: Project) => each.total],
    ['outcomes[0].value', (each: Project) => each.outcomes[0]?.value],
    ['helped[0].value', (each: Project) => each.helped[0]?.value],
    ['hindered[0].value', (each: Project) => each.hindered[0]?.value],
    ['ofWhich[0].amount', (each: Project) => each.ofWhich?.[0]?.amount],
    ['partners.counted[0].count', (each: Project) => each.partners.counted[0]?.count],
  ])('with its ends swapped is set aside: %s', (path, find) => {
    const parsed = spoilt((raw) => {
      const birch = raw['projects']?.[BIRCH ?? 1] as Tree;
      const finding = () => ({ text: { sv: 'a', en: 'a' }, value: { certainty: 'exact', value: 1 } });
      for (const list of ['outcomes', 'helped', 'hindered']) set(birch, list, [finding()]);
      const what = { sv: 'a', en: 'a' };
      set(birch, 'ofWhich', [{ what, amount: { certainty: 'exact', value: 1 } }]);
      set(birch, 'partners.counted', [{ what, count: { certainty: 'exact', value: 1 } }]);
      set(birch, path.replaceAll(/\[(\d)\]/g, '.$1'), swapped);
    });
    expect(parsed.problems).toEqual([
      {
        kind: 'swappedRange',
        remedy: 'figureSetAside',
        path: `projects[1].${path}`,
        project: 'Birch',
        found: '50..40',
      },
    ]);
    expect(find(project(parsed, 'birch'))).toEqual({ certainty: 'notStated', page: 5 });
  });

  it('is set aside when it does not follow from its rule', () => {
    const parsed = spoilt((raw) => set(raw, `projects.${FERNS}.contributions.1.amount.value`, 250_000));
    expect(parsed.problems).toEqual([
      {
        kind: 'doesNotFollow',
        remedy: 'figureSetAside',
        path: 'projects[5].contributions[1].amount',
        project: 'Ferns',
        found: '250000',
        expected: '200000',
      },
    ]);
    expect(project(parsed, 'ferns').contributions[1]?.amount).toEqual({ certainty: 'notStated', page: 13 });
  });

  it('is set aside when an operand of its rule is not stated', () => {
    const parsed = spoilt((raw) =>
      set(raw, `projects.${FERNS}.contributions.2.amount`, { certainty: 'notStated', page: 13 }),
    );
    expect(parsed.problems).toEqual([
      expect.objectContaining({ kind: 'doesNotFollow', path: 'projects[5].contributions[1].amount' }),
    ]);
    expect(parsed.problems[0]).not.toHaveProperty('expected');
  });

  it('takes along what followed from it when it is set aside', () => {
    const raw = rawShipped() as Tree;
    set(raw, 'projects.9.contributions.1.amount.derived.of', 'nobody');
    const { portfolio, problems } = parsePortfolio(raw);
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['projects[9].contributions[1].amount', 'projects[9].total']),
    );
    expect(portfolio?.projects[9]?.total?.certainty).toBe('notStated');
  });

  it('among the findings must follow from its rule too', () => {
    const parsed = spoilt((raw) =>
      set(raw, `projects.${APPLE}.outcomes.0.value`, {
        certainty: 'exact',
        value: 18,
        page: 2,
        derived: { rule: 'product', factors: [2, 8], text: { sv: 'a', en: 'a' } },
      }),
    );
    expect(parsed.problems).toMatchObject([
      { kind: 'doesNotFollow', path: 'projects[0].outcomes[0].value', found: '18', expected: '16' },
    ]);
  });

  it.each([
    ['times', { rule: 'times', of: 'agency', factor: 0.1 }, 0.3, 3],
    ['a share', { rule: 'share', of: 'agency', percent: 33.3 }, 333, 1000],
  ])('follows though binary fractions cannot hold it: %s', (_, rule, value, agency) => {
    const parsed = spoilt((raw) => {
      const at = `projects.${DAISY}.contributions`;
      set(raw, `projects.${DAISY}.total`, { certainty: 'notStated' });
      set(raw, `${at}.0.amount`, { certainty: 'exact', value: agency });
      set(raw, `${at}.1.amount`, {
        certainty: 'exact',
        value,
        derived: { ...rule, text: { sv: 'a', en: 'a' } },
      });
    });
    expect(parsed.problems).toEqual([]);
  });

  it('is kept as a second opinion when a total disagrees with its parts', () => {
    const parsed = spoilt((raw) => {
      set(raw, `projects.${APPLE}.total`, { certainty: 'exact', value: 5_000_000, page: 3 });
    });
    expect(parsed.problems).toEqual([
      {
        kind: 'totalDisagrees',
        remedy: 'keptAsStated',
        path: 'projects[0].total',
        project: 'Apple',
        found: '5000000',
        expected: '4000000',
      },
    ]);
    expect(project(parsed, 'apple').total).toMatchObject({ value: 5_000_000 });
  });
});

describe('an entry that refers to nothing', () => {
  const unknown = (path: string, found: string, expected: string) => [
    { kind: 'unknownReference', remedy: 'entryIgnored', path, project: 'Apple', found, expected },
  ];
  it.each<[string, unknown, ReturnType<typeof unknown>, (apple: Project) => unknown, unknown]>([
    [
      'challenges.0',
      'fire',
      unknown('challenges[0]', 'fire', 'challenges'),
      (each) => each.challenges,
      ['work'],
    ],
    [
      'contributions.0.by',
      ['vinnova', 'moon'],
      unknown('contributions[0].by[1]', 'moon', 'funders'),
      (each) => each.contributions[0]?.by,
      ['vinnova'],
    ],
    [
      'places.1.place',
      'atlantis',
      unknown('places[1].place', 'atlantis', 'places'),
      (each) => each.places.map(({ place }) => place),
      ['lund'],
    ],
    [
      'partners.named.0.sector',
      'magic',
      unknown('partners.named[0].sector', 'magic', 'sectors'),
      (each) => each.partners.named,
      [],
    ],
    [
      'partners.named.0.place',
      'atlantis',
      unknown('partners.named[0].place', 'atlantis', 'places'),
      (each) => each.partners.named.map(({ name, place }) => [name, place]),
      [['Orchard AB', undefined]],
    ],
    [
      'partners.counted.0.sector',
      'magic',
      unknown('partners.counted[0].sector', 'magic', 'sectors'),
      (each) => each.partners.counted,
      [],
    ],
    [
      'partners.counted.0.mixed',
      ['academia', 'magic'],
      unknown('partners.counted[0].mixed[1]', 'magic', 'sectors'),
      (each) => each.partners.counted[0]?.mixed,
      ['academia'],
    ],
    [
      'people.0.count.source',
      'rumour',
      unknown('people[0].count.source', 'rumour', 'sources'),
      (each) => each.people[0]?.count,
      { certainty: 'approximate', value: 50, page: 3 },
    ],
    [
      'outcomes.0.source',
      'rumour',
      unknown('outcomes[0].source', 'rumour', 'sources'),
      (each) => each.outcomes[0]?.source,
      undefined,
    ],
    [
      'people.0.count.page',
      44,
      unknown('people[0].count.page', '44', 'pages'),
      (each) => each.people[0]?.count,
      { certainty: 'approximate', value: 50 },
    ],
    [
      'places.0.page',
      44,
      unknown('places[0].page', '44', 'pages'),
      (each) => each.places[0],
      { place: 'lund', role: 'base' },
    ],
  ])('is ignored: %s %j', (path, value, problems, find, kept) => {
    const parsed = spoilt((raw) => set(raw, `projects.${APPLE}.${path}`, value));
    expect(parsed.problems).toEqual(problems.map((each) => ({ ...each, path: `projects[0].${each.path}` })));
    expect(find(project(parsed, 'apple'))).toEqual(kept);
    expect(ids(parsed)).toEqual(IDS);
  });

  it('is ignored with its contribution when the role is unknown', () => {
    const parsed = spoilt((raw) => set(raw, `projects.${FERNS}.contributions.2.role`, 'moon'));
    expect(parsed.problems[0]).toMatchObject({ kind: 'unknownReference', expected: 'roles', found: 'moon' });
    expect(project(parsed, 'ferns').contributions).toHaveLength(2);
  });

  it('may give a page of another source', () => {
    const parsed = spoilt((raw) => {
      raw['sources']?.push({ id: 'other', title: 'Other', publisher: 'Us', language: 'en' });
      set(raw, `projects.${APPLE}.people.0.count.source`, 'other');
      set(raw, `projects.${APPLE}.people.0.count.page`, 44);
    });
    expect(parsed.problems).toEqual([]);
  });

  it('is ignored when it is no period', () => {
    const parsed = spoilt((raw) => set(raw, `projects.${ELDER}.period`, 'last summer'));
    expect(parsed.problems).toEqual([
      {
        kind: 'wrongValue',
        remedy: 'entryIgnored',
        path: 'projects[4].period',
        project: 'Elder',
        found: 'last summer',
        expected: 'EDTF',
      },
    ]);
    expect(project(parsed, 'elder').period).toBeUndefined();
  });
});

describe('the head of a file', () => {
  it.each(['colour', 'toString', 'constructor'])('may have a key that is not known: %s', (key) => {
    const raw = { ...tiny(), [key]: 1 };
    const { portfolio, problems } = parsePortfolio(raw);
    expect(problems).toEqual([{ kind: 'unknownKey', remedy: 'entryIgnored', path: key }]);
    expect(portfolio).toEqual(tiny());
  });

  it('loses an entry whose id is taken', () => {
    const parsed = spoilt((raw) =>
      raw['challenges']?.push({ id: 'water', label: { sv: 'x', en: 'x' }, sdg: [] }),
    );
    expect(parsed.problems).toEqual([
      { kind: 'duplicateId', remedy: 'entryIgnored', path: 'challenges[3].id', found: 'water' },
    ]);
    expect(parsed.portfolio).toEqual(tiny());
  });
});

it('leaves what it was given as it was', () => {
  const raw = tiny();
  raw.projects[0]?.challenges.push('fire');
  Object.assign(raw.projects[DAISY ?? 3]?.contributions[0] ?? {}, { amount: { certainty: 'vague' } });
  const before = structuredClone(raw);
  parsePortfolio(raw);
  expect(raw).toEqual(before);
});

it('writes paths as one writes them in code', () => {
  expect(formatPath(['projects', 3, 'contributions', 0, 'amount'])).toBe(
    'projects[3].contributions[0].amount',
  );
});

/** Every place in a JSON tree. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[...path]];
  return [[...path], ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

describe('whatever it is given', () => {
  const paths = pathsOf(rawShipped()).filter(({ length }) => length > 0);
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(
      -1,
      0,
      Number.POSITIVE_INFINITY,
      '',
      'notStated',
      null,
      [],
      {},
      [[]],
      '__proto__',
    ),
    fc.constant({ certainty: 'range', low: 9, high: 1 }),
  );

  /** What must hold of any answer: sound or refused, and every problem has all its parts. */
  function check({ portfolio, problems }: Parsed): void {
    if (portfolio === undefined) expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(problem.kind).toBeTruthy();
      expect(problem.remedy).toBeTruthy();
      if (problem.path.startsWith('projects[')) expect(problem.project).toBeTruthy();
    }
    // What came out of one reading is sound: a second finds nothing but totals that were kept as stated.
    if (portfolio !== undefined) {
      const again = parsePortfolio(structuredClone(portfolio));
      expect(again.problems.filter(({ kind }) => kind !== 'totalDisagrees')).toEqual([]);
    }
  }

  it('throws at no JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => check(parsePortfolio(value))));
    fc.assert(fc.property(fc.string(), (text) => check(parsePortfolioText(text))));
  });

  it('throws at no portfolio with faults in it, and what it gives is sound', () => {
    const fault = fc.tuple(fc.constantFrom(...paths), junk, fc.boolean());
    fc.assert(
      fc.property(fc.array(fault, { minLength: 1, maxLength: 4 }), (faults) => {
        const raw = rawShipped() as Tree;
        for (const [path, value, remove] of faults) {
          const holder = path.slice(0, -1).reduce<unknown>((at, part) => {
            return typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined;
          }, raw);
          if (typeof holder !== 'object' || holder === null) continue;
          const last = path.at(-1) ?? '';
          if (remove && !Array.isArray(holder)) Reflect.deleteProperty(holder, last);
          else Reflect.set(holder, last, value);
        }
        check(parsePortfolio(raw));
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('still gives the other projects when one is spoilt', () => {
    const within = paths.filter((path) => path[0] === 'projects' && path.length > 2);
    fc.assert(
      fc.property(fc.constantFrom(...within), junk, (path, value) => {
        const raw = rawShipped() as Tree;
        const holder = path.slice(0, -1).reduce<unknown>((at, part) => Reflect.get(at as object, part), raw);
        Reflect.set(holder as object, path.at(-1) ?? '', value);
        const { portfolio } = parsePortfolio(raw);
        const others = (rawShipped() as Portfolio).projects.filter((_, i) => i !== Number(path[1]));
        for (const other of others) expect(portfolio?.projects.map(({ id }) => id)).toContain(other.id);
      }),
      { numRuns: 200 },
    );
  }, 30_000);
});
