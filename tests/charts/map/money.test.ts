import { describe, expect, it } from 'vitest';
import { DEFAULT_ASSUMPTIONS } from '../../../src/model/figures.ts';
import type { Portfolio, Project, Quantity } from '../../../src/model/schema.ts';
import { any, type Given, placed, portfolio, see } from './shipped.ts';

const ROOM = { width: 437, narrow: false };
const democracy = { challenge: any(['democracy']) };
const shared: Given = { assumptions: { ...DEFAULT_ASSUMPTIONS, several: 'shared' } };

/** The ten projects, some of them changed. */
const changed = (change: (project: Project) => Project): Portfolio => ({
  ...portfolio,
  projects: portfolio.projects.map(change),
});
const agency = (project: Project, amount: Quantity): Project => ({
  ...project,
  contributions: project.contributions.map((each) => (each.role === 'agency' ? { ...each, amount } : each)),
});
const silent = (...ids: readonly string[]) =>
  changed((project) =>
    ids.includes(project.id)
      ? {
          ...project,
          contributions: project.contributions.map((each) => ({
            ...each,
            amount: { certainty: 'notStated' },
          })),
          total: { certainty: 'notStated' },
        }
      : project,
  );

const words = (language: 'sv' | 'en', filters = {}, given: Given = {}) =>
  see(filters, 'money', language, given);
const labels = (filters = {}, given: Given = {}, language: 'sv' | 'en' = 'sv') =>
  placed(ROOM, filters, 'money', language, given).labels.map(({ text }) => text);

describe('the title of the money', () => {
  it('says which county has the most, and of how much', () => {
    expect(words('en').title).toBe('SEK 65 M of the known SEK 166.2 M went to projects in Västra Götaland');
    expect(words('sv', democracy).title).toBe('17,6 mnkr av kända 18,4 mnkr gick till projekt i Stockholm');
  });

  it('says so where one county has all there is', () => {
    const only = { project: any(['vagar']) };
    expect(words('en', only).title).toBe('All known funding, SEK 0.8 M, went to projects in Örebro');
    expect(words('sv', only).title).toBe('All känd finansiering, 0,8 mnkr, gick till projekt i Örebro');
  });

  it('claims no county where two have the same, or may have', () => {
    const project = any(['sodertornsmodellen', 'stadsbruk']);
    const title = 'Four of 21 counties have projects with known funding';
    // Stadsbruk counts in full in three counties.
    expect(words('en', { project }).title).toBe(title);
    const uncertain = changed((each) =>
      each.id === 'sodertornsmodellen'
        ? agency(each, { certainty: 'range', low: 10_000_000, high: 30_000_000 })
        : each,
    );
    const two = { project: any(['sodertornsmodellen', 'malmo-sydost']) };
    expect(words('en', two).title).toMatch(/ to projects in Skåne$/);
    expect(words('en', two, { portfolio: uncertain }).title).toBe(
      'Two of 21 counties have projects with known funding',
    );
    const open = changed((each) =>
      each.id === 'sodertornsmodellen' ? agency(each, { certainty: 'atLeast', value: 100_000 }) : each,
    );
    expect(words('sv', two, { portfolio: open }).title).toBe(
      'Två av 21 län har projekt med känd finansiering',
    );
  });

  it('is true where nothing is known, and where nothing is left', () => {
    const nothing = 'None of 21 counties has a project with known funding';
    expect(words('en', { project: any(['vagar']) }, { portfolio: silent('vagar') }).title).toBe(nothing);
    expect(words('en', { q: { kind: 'text', words: ['nothing has this'] } }).title).toBe(nothing);
  });
});

describe('the money of a county', () => {
  it('is all that is known of its projects, written beside its name', () => {
    expect(labels()).toEqual(
      expect.arrayContaining(['Skåne 41', 'Stockholm 17,6', 'Västra Götaland 65', 'Örebro 0,8']),
    );
    expect(words('sv').subtitle).toBe('Känd finansiering, mnkr');
  });

  it('stands beside the map too, for the whole country and where no place is stated', () => {
    expect(labels().slice(0, 6)).toEqual([
      'Hela landet 105,6',
      'Smart Textiles',
      'MEPublic Service',
      'Hälsans nya verktyg',
      'Ort ej angiven 1,3',
      'Inkubator 55+',
    ]);
  });

  it('counts in full in each, or in equal parts, and the picture says which', () => {
    const said = (given: Given) =>
      placed(ROOM, {}, 'money', 'en', given)
        .legend.lines.map(({ text }) => text)
        .join(' ');
    expect(said({})).toContain('counts in full in each');
    expect(said(shared)).toContain('shared equally');
    expect(said(shared)).not.toContain('counts in full');
    // Stadsbruk's 19 in three counties, and Malmö Sydost's 22.
    expect(labels({ project: any(['stadsbruk', 'malmo-sydost']) }, shared)).toContain('Skåne 28,3');
    // Skåne has both projects, but only a part of the one.
    const both = { project: any(['stadsbruk', 'malmo-sydost']) };
    expect(words('en', both).title).toBe('All known funding, SEK 41 M, went to projects in Skåne');
    expect(words('en', both, shared).title).toBe(
      'SEK 28.3 M of the known SEK 41 M went to projects in Skåne',
    );
  });

  it('says how many state it, under the picture, in the table and aloud', () => {
    const seen = words('en', democracy);
    const { legend, stops } = placed(ROOM, democracy, 'money', 'en');
    expect(legend.lines.map(({ text }) => text).join(' ')).toContain(
      'Stated: VINNOVA by 4 of 4, actors by 3 of 4.',
    );
    expect(seen.table.rows[0]?.cells).toEqual([
      'Stockholm County',
      'MEPublic Service, Kodcentrum and Södertörnsmodellen',
      'SEK 9.3 M (3 of 3)',
      'SEK 8.3 M (2 of 3)',
      'not stated',
      'not stated',
      'SEK 17.6 M',
      '3',
    ]);
    expect(stops.find(({ key }) => key === 'SE-AB')?.label).toMatch(
      /^Stockholm County: 3 projects, .*; known funding 17\.6 million kronor; VINNOVA 9\.3 million kronor, stated by 3 of 3; Actors 8\.3 million kronor, stated by 2 of 3\. \d+ of 10$/,
    );
    expect(seen.summary).toBe(
      'SEK 17.6 M of the known SEK 18.4 M went to projects in Stockholm: Stockholm 17.6 million kronor, Uppsala 1 million kronor, Östergötland 1 million kronor, Västra Götaland 1 million kronor, Västerbotten 1 million kronor and Örebro 0.8 million kronor. Whole country: 0.6 million kronor. Place not stated: 0 projects.',
    );
  });

  it('can be asked where it is drawn', () => {
    const { stops } = placed(ROOM, {}, 'money', 'en');
    const asked = stops.find(({ key }) => key === 'SE-M figure');
    expect(asked).toMatchObject({
      figure: 'sum.known@county:SE-M',
      label: 'Known funding, Skåne County: 41 million kronor',
    });
  });
});

describe('money that is not stated', () => {
  const given = { portfolio: silent('vagar') };

  it('looks like neither little nor none, and is said', () => {
    const scene = placed(ROOM, {}, 'money', 'en', given);
    const shade = Object.fromEntries(scene.counties.map((each) => [each.id, each.shade]));
    expect(shade).toMatchObject({ 'SE-T': 'unknown', 'SE-BD': 0, 'SE-C': 1, 'SE-O': 3 });
    expect(scene.labels.map(({ text }) => text)).toContain('Örebro not stated');
    expect(scene.legend.entries.map(({ text }) => text)).toContain('projects, money not stated');
    expect(scene.stops.map(({ key }) => key)).not.toContain('SE-T figure');
    expect(words('en', {}, given).summary).toContain('and Örebro not stated.');
  });

  it('comes last in the table', () => {
    const { rows } = words('en', {}, given).table;
    const counties = rows.filter(({ key }) => key.startsWith('SE-'));
    expect(counties.at(-1)?.cells).toEqual([
      'Örebro County',
      'Vägar för innovativa idéer',
      ...Array.from({ length: 5 }, () => 'not stated'),
      '1',
    ]);
  });

  it('stands in a line of its own under what has no point on the map', () => {
    expect(labels({}, { portfolio: silent('inkubator-55') })).toEqual(
      expect.arrayContaining(['Ort ej angiven', 'ej angivet']),
    );
  });
});
