import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../src/model/schema.ts';
import { type Asked, only, seen, tenProjects, withProject } from './inputs.ts';

const per = (asked: Asked = {}) => seen({ form: 'perPerson', ...asked });
const scene = (asked: Asked = {}) => per(asked).scene(672);
const involved = (count: Quantity) => withProject('stadsbruk', { people: [{ role: 'involved', count }] });
const text = (id: string, asked: Asked = {}) => scene(asked).labels.find((each) => each.id === id)?.text;

describe('money per person', () => {
  it('is written beside its two operands, as sure as they are', () => {
    expect(text('vagar value')).toBe('≈16,000');
    expect(text('vagar operands')).toBe('SEK 0.8 M ÷ ≈50');
    expect(text('malmo-sydost value')).toBe('≈440,000–550,000');
    const look = (id: string) => scene().dots.find((dot) => dot.id === `${id} involved`)?.look;
    expect(look('vagar')).toMatchObject({ derived: true, about: true, range: false });
    expect(look('malmo-sydost')).toMatchObject({ derived: true, about: true, range: true });
  });

  it('is no dot but a slot with what is missing where total or people are not stated', () => {
    expect(scene().dots).toHaveLength(6);
    expect(scene().slots.map(({ id, words }) => [id, words])).toEqual([
      ['mepublic-service involved slot', 'people not stated'],
      ['kodcentrum involved slot', 'total not stated'],
      ['inkubator-55 involved slot', 'total not stated'],
      ['halsans-nya-verktyg involved slot', 'total not stated'],
    ]);
    expect(text('kodcentrum value')).toBeUndefined();
  });

  it('stands on a log axis: as far from 10,000 to 100,000 as to the million', () => {
    const ticks = scene().axes[0]?.ticks ?? [];
    const at = (words: string) => ticks.find((tick) => tick.text === words)?.x ?? Number.NaN;
    const last = at('SEK 1,000,000');
    expect(at('100,000') - at('10,000')).toBeCloseTo(last - at('100,000'));
    const dot = scene().dots.find(({ id }) => id === 'smart-textiles involved');
    expect(dot?.low).toBeLessThan(last);
    expect(dot?.low).toBeGreaterThan(at('200,000'));
  });

  it.each<[string, Quantity, string]>([
    ['at least so many people: at most so much', { certainty: 'atLeast', value: 50 }, '≤380,000'],
    ['at most so many people: at least so much', { certainty: 'atMost', value: 50 }, '≥380,000'],
    ['a whole number of kronor', { certainty: 'exact', value: 7 }, '2,714,286'],
    ['three figures of what is about', { certainty: 'approximate', value: 7 }, '≈2,710,000'],
    ['a range', { certainty: 'range', low: 40, high: 50 }, '380,000–475,000'],
  ])('writes %s', (_, count, written) => {
    expect(text('stadsbruk value', { portfolio: involved(count) })).toBe(written);
  });

  it('leaves out what is in kind where that is asked for', () => {
    expect(text('sodertornsmodellen value')).toBe('≈320,000');
    const left = { assumptions: { inKind: 'leftOut' } } as const;
    expect(text('sodertornsmodellen value', left)).toBe('≈160,000');
    expect(text('sodertornsmodellen operands', left)).toBe('SEK 8 M ÷ ≈50');
  });

  it('orders by the chosen end, what cannot be computed last', () => {
    const portfolio = involved({ certainty: 'range', low: 10, high: 1000 });
    const order = (end: 'low' | 'high') =>
      per({ portfolio, assumptions: { end } }).table.rows.map(({ key }) => key);
    expect(order('high')[0]).toBe('stadsbruk');
    expect(order('low').indexOf('stadsbruk')).toBe(3);
    expect(order('low').slice(6)).toEqual(order('high').slice(6));
  });

  it('says what the source says of an unusual total', () => {
    const { labels, legend } = scene();
    expect(labels.find(({ id }) => id === 'smart-textiles value')?.note).toBe('1');
    expect(legend.lines.map((line) => line.text).join(' ')).toMatch(/balance-sheet total/);
    expect(scene({ filters: { challenge: only('rural') } }).legend.lines).toEqual([]);
  });

  it('says that we computed it, from what', () => {
    const stop = scene().stops.find(({ key }) => key === 'vagar');
    expect(stop?.label).toBe(
      'Vägar för innovativa idéer: about 16,000 kronor a person; computed by Medel from total 0.8 million kronor divided by people involved about 50. 5 of 10',
    );
    expect(scene().legend.entries.map((entry) => entry.text)).toContain(
      'computed by Medel: total ÷ people involved',
    );
  });

  it('asks both operands, each at its own number', () => {
    const [total, people] = scene().stops.filter(
      ({ act, figure }) => act.value === 'malmo-sydost' && figure !== undefined,
    );
    expect([total?.figure, people?.figure]).toEqual(['malmo-sydost.total', 'malmo-sydost.people']);
    expect((total?.x ?? 0) + (total?.width ?? 0)).toBeLessThan((people?.x ?? 0) + 5);
    expect(total?.label).toBe('Malmö Sydost, stated total: 22 million kronor, exact, page 5');
  });

  it.each<[string, Asked, string, string]>([
    [
      'all',
      {},
      'From SEK ≈11,800 to SEK ≈900,000 a person in six projects',
      'Från ca 11 800 kr till ca 900 000 kr per person i sex projekt',
    ],
    [
      'one',
      { filters: { challenge: only('rural') } },
      'SEK ≈11,800 a person in one project',
      'Ca 11 800 kr per person i ett projekt',
    ],
    [
      'those chosen here',
      { filters: { project: only('malmo-sydost', 'vagar') } },
      'From SEK ≈16,000 to SEK ≈550,000 a person in two projects',
      'Från ca 16 000 kr till ca 550 000 kr per person i två projekt',
    ],
    [
      'a range and a number, of which only the number is about',
      {
        portfolio: involved({ certainty: 'range', low: 40, high: 50 }),
        filters: { project: only('stadsbruk', 'smart-textiles') },
      },
      'From SEK 380,000 to SEK ≈900,000 a person in two projects',
      'Från 380 000 kr till ca 900 000 kr per person i två projekt',
    ],
    ['none', { filters: { project: only('kodcentrum') } }, 'Money per person', 'Pengar per person'],
    [
      'one without an upper end among others',
      { portfolio: involved({ certainty: 'atMost', value: 50 }) },
      'Money per person',
      'Pengar per person',
    ],
  ])('has a title that is true of %s', (_, asked, en, sv) => {
    expect(per(asked).title).toBe(en);
    expect(per({ ...asked, language: 'sv' }).title.replaceAll('\u00a0', ' ')).toBe(sv);
  });

  it('sums itself up in one sentence with the same figures', () => {
    expect(per().summary).toBe(
      'Money per person: from about 11,800 kronor to about 900,000 kronor, computed for 6 of 10.',
    );
    expect(per({ filters: { project: only('kodcentrum') } }).summary).toBe(
      'Money per person: computed for 0 of 1.',
    );
  });

  it('has a table with total, people and quotient, each with its kind', () => {
    const { columns, rows } = per().table;
    expect(columns.map(({ id }) => id)).toEqual([
      'project',
      'total',
      'totalKind',
      'people',
      'peopleKind',
      'perPerson',
      'perPersonKind',
    ]);
    expect(rows.find(({ key }) => key === 'malmo-sydost')?.cells).toEqual([
      'Malmö Sydost',
      'SEK 22 M',
      'exact',
      '≈40–50',
      'range',
      'SEK ≈440,000–550,000',
      'approximate, range, computed by Medel: total ÷ people involved',
    ]);
    expect(rows.find(({ key }) => key === 'mepublic-service')?.cells.slice(3)).toEqual([
      'not stated',
      'not stated',
      '–',
      'people not stated',
    ]);
  });

  it('draws every project, within the filter or not', () => {
    const { rows } = per({ filters: { challenge: only('democracy') } }).table;
    expect(rows).toHaveLength(tenProjects.projects.length);
    expect(rows.filter(({ outside }) => !outside)).toHaveLength(4);
  });
});
