import { describe, expect, it } from 'vitest';
import type { MapView } from '../../../src/charts/map/view.ts';
import { all, any, type inputsFor, see, seen } from './shipped.ts';

const counted = (view: MapView) =>
  Object.fromEntries(view.counties.filter(({ count }) => count > 0).map(({ id, count }) => [id, count]));

const place = (view: MapView, id: string) => {
  const found = view.places.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no place ${id}`);
  return found;
};

const democracy = { challenge: any(['democracy']) };

describe('the view of the ten projects', () => {
  it('counts the projects of each county, of the whole country and of no place', () => {
    const view = seen();
    expect(counted(view)).toEqual({
      'SE-AB': 3,
      'SE-AC': 2,
      'SE-C': 1,
      'SE-E': 2,
      'SE-G': 1,
      'SE-M': 2,
      'SE-O': 3,
      'SE-T': 1,
    });
    expect(view.wholeCountry.projects.map(({ name }) => name)).toEqual([
      'Smart Textiles',
      'MEPublic Service',
      'Hälsans nya verktyg',
    ]);
    expect(view.notStated.projects.map(({ name }) => name)).toEqual(['Inkubator 55+']);
  });

  it('keeps what the other filters leave out, as ghosts', () => {
    const view = seen(democracy);
    expect(counted(view)).toEqual({ 'SE-AB': 3, 'SE-AC': 1, 'SE-C': 1, 'SE-E': 1, 'SE-O': 1, 'SE-T': 1 });
    expect(view.wholeCountry.count).toBe(1);
    expect(view.notStated).toMatchObject({ count: 0, lit: false });
    expect(place(view, 'malmo')).toMatchObject({ count: 0, lit: false });
    expect(place(view, 'malmo').projects).toHaveLength(2);
    expect(place(view, 'umea').lit).toBe(true);
  });

  it('gives a place the role that says most, among the projects within the filter', () => {
    expect(place(seen(), 'goteborg').role).toBe('partner');
    expect(place(seen(democracy), 'goteborg').role).toBe('area');
    expect(place(seen(), 'malmo').role).toBe('base');
  });

  it('joins a base to its partner places', () => {
    const { links } = seen();
    expect(links.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'malmo alnarp',
      'malmo goteborg',
      'malmo vaxjo',
      'malmo kristianstad',
    ]);
    expect(seen(democracy).links.some(({ lit }) => lit)).toBe(false);
  });
});

describe('the filter of the map itself', () => {
  it('changes no number, and lights only what it chooses', () => {
    const view = seen({ county: any(['SE-M']) });
    expect(counted(view)).toEqual(counted(seen()));
    const lit = view.counties.filter((each) => each.lit).map(({ id }) => id);
    expect(lit.toSorted()).toEqual(['SE-G', 'SE-M', 'SE-O']);
    expect(view.counties.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['SE-M']);
    expect(view.wholeCountry.lit).toBe(false);
  });

  it('knows the whole country, no county, all of several, and none of some', () => {
    expect(seen({ county: any(['SE']) }).wholeCountry).toMatchObject({ lit: true, chosen: true });
    expect(seen({ county: any(['']) }).notStated).toMatchObject({ lit: true, chosen: true });
    const both = seen({ county: all(['SE-AB', 'SE-O']) });
    expect(place(both, 'stockholm').lit).toBe(true);
    expect(place(both, 'huddinge').lit).toBe(false);
    expect(place(seen({ county: any([], ['SE-M']) }), 'malmo').lit).toBe(false);
  });

  it('lights the partner places of a place that is chosen', () => {
    const view = seen({ place: any(['malmo']) });
    expect(place(view, 'malmo')).toMatchObject({ lit: true, chosen: true });
    expect(place(view, 'vaxjo')).toMatchObject({ lit: true, chosen: false });
    expect(place(view, 'skelleftea').lit).toBe(false);
  });
});

describe('the words', () => {
  const words = (filters: Parameters<typeof inputsFor>[0], form: string, language: 'sv' | 'en') =>
    see(filters ?? {}, form, language);

  it('have the finding as their title', () => {
    expect(words({}, 'places', 'sv').title).toBe('Åtta av 21 län har projekt');
    expect(words({}, 'places', 'en').title).toBe('Eight of 21 counties have projects');
    expect(words(democracy, 'places', 'en').title).toBe('Six of 21 counties have projects');
    expect(words({ project: any(['vagar']) }, 'places', 'en').title).toBe('One of 21 counties has projects');
    expect(words({ project: any(['inkubator-55']) }, 'places', 'sv').title).toBe(
      'Inget av 21 län har projekt',
    );
  });

  it('say the same figures in a sentence', () => {
    expect(words(democracy, 'counties', 'sv').summary).toBe(
      'Sex av 21 län har projekt: Stockholm 3, Uppsala 1, Östergötland 1, Västra Götaland 1, Örebro 1 och ' +
        'Västerbotten 1. Hela landet: 1 projekt. Ort ej angiven: 0 projekt.',
    );
    expect(words({}, 'places', 'en').summary).toMatch(
      /^Eight of 21 counties have projects: Stockholm 3, Västra Götaland 3, Östergötland 2,/,
    );
  });

  it('say the same figures in a table', () => {
    const { columns, rows } = words(democracy, 'counties', 'en').table;
    expect(columns.map(({ id }) => id)).toEqual(['county', 'projects', 'count']);
    expect(rows.map(({ cells }) => cells.join(' | '))).toEqual(
      [
        'Stockholm County | MEPublic Service, Kodcentrum and Södertörnsmodellen | 3',
        'Örebro County | Vägar för innovativa idéer | 1',
        'Östergötland County | Kodcentrum | 1',
        'Uppsala County | Kodcentrum | 1',
        'Västerbotten County | Kodcentrum | 1',
        'Västra Götaland County | Kodcentrum | 1',
        'Kronoberg County | Stadsbruk | 0',
        'Skåne County | Stadsbruk and Malmö Sydost | 0',
        'Whole country | MEPublic Service | 1',
        'Not stated | Inkubator 55+ | 0',
      ].toSorted((a, b) => order(rows, a) - order(rows, b)),
    );
    expect(rows.filter(({ outside }) => outside).map(({ key }) => key)).toEqual([
      'SE-G',
      'SE-M',
      'not-stated',
    ]);
    expect(words({}, 'places', 'en').table.rows).toHaveLength(25 + 2);
  });

  it('read each mark aloud, with its position and whether it is outside the filter', () => {
    const labels = (filters: Parameters<typeof inputsFor>[0], form: string, language: 'sv' | 'en') =>
      words(filters, form, language)
        .place({ width: 437, narrow: false })
        .stops.map(({ label }) => label);
    expect(labels({}, 'counties', 'en')).toContain(
      'Skåne County: 2 projects, Stadsbruk and Malmö Sydost. 10 of 10',
    );
    expect(labels({}, 'counties', 'en')[0]).toBe(
      'Whole country: 3 projects, Smart Textiles, MEPublic Service and Hälsans nya verktyg. 1 of 10',
    );
    expect(labels({}, 'places', 'en')).toContain('Malmö, base of Stadsbruk and Malmö Sydost. 27 of 27');
    expect(labels({}, 'places', 'sv').join('\n')).toContain(
      'Göteborg, partnerort för Stadsbruk; här verkar Kodcentrum.',
    );
    expect(labels(democracy, 'places', 'sv').join('\n')).toContain(
      'Malmö, bas för Stadsbruk och Malmö Sydost; utanför filtret.',
    );
  });
});

/** The table sorts rows of one number by name, as the language does. */
function order(rows: readonly { readonly cells: readonly string[] }[], line: string): number {
  return rows.findIndex(({ cells }) => cells.join(' | ') === line);
}
