import { describe, expect, it } from 'vitest';
import { tiny } from '../../fixtures/tiny.ts';
import { only, seen } from './inputs.ts';

const ids = ({ view }: ReturnType<typeof seen>) => view.rows.map(({ project }) => project.id);
/** Without the no-break spaces that keep a number and its unit on one line. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const words = ({ view }: ReturnType<typeof seen>) =>
  Object.fromEntries(view.rows.map(({ project, missing }) => [project.id, missing?.words]));

describe('the rows', () => {
  it('stand with the largest known money first', () => {
    expect(ids(seen())).toEqual([
      'halsans-nya-verktyg',
      'smart-textiles',
      'malmo-sydost',
      'stadsbruk',
      'sodertornsmodellen',
      'inkubator-55',
      'kodcentrum',
      'vagar',
      'mepublic-service',
      'stad-landsbygd',
    ]);
  });

  it('stand with those first that have shares, where shares are shown', () => {
    expect(ids(seen({ form: 'share' })).slice(-4)).toEqual([
      'halsans-nya-verktyg',
      'smart-textiles',
      'inkubator-55',
      'kodcentrum',
    ]);
  });

  it('outside the filter come last, and are not lost', () => {
    const { rows } = seen({ filters: { challenge: only('youth') } }).view;
    expect(rows.map(({ within }) => within)).toEqual([
      true,
      true,
      true,
      ...Array.from({ length: 7 }, () => false),
    ]);
    expect(rows.slice(0, 3).map(({ project }) => project.id)).toEqual([
      'kodcentrum',
      'mepublic-service',
      'stad-landsbygd',
    ]);
    expect(rows[3]?.project.id).toBe('halsans-nya-verktyg');
  });

  it('stay where they are when the view filters itself, and only pale', () => {
    const own = seen({ filters: { project: only('kodcentrum') } });
    expect(ids(own)).toEqual(ids(seen()));
    expect(own.view.rows.filter(({ lit }) => lit).map(({ project }) => project.id)).toEqual(['kodcentrum']);
    expect(own.view.rows.every(({ within }) => within)).toBe(true);
  });
});

describe('the table', () => {
  const cells = (language: 'en' | 'sv', name: string) =>
    seen({ language })
      .table.rows.find(({ key }) => key === name)
      ?.cells.map(plain);

  it('says hours as hours, which have no value in money', () => {
    expect(cells('en', 'halsans-nya-verktyg')?.[2]).toBe('≥2,000 hours, not valued');
    expect(cells('sv', 'halsans-nya-verktyg')?.[2]).toBe('minst 2 000 timmar, ej värderade');
  });

  it('says which totals are derived', () => {
    expect(cells('en', 'kodcentrum')?.[5]).not.toContain('derived');
    expect(seen().table.rows.some(({ cells: [, , , , , total] }) => total?.includes('(derived)'))).toBe(true);
  });
});

describe('what is missing', () => {
  it('is said in words, and differs with what is known', () => {
    expect(words(seen())).toEqual({
      'halsans-nya-verktyg': 'actors: working time, not valued',
      'smart-textiles': undefined,
      'malmo-sydost': undefined,
      stadsbruk: undefined,
      sodertornsmodellen: undefined,
      'inkubator-55': 'actors: not stated',
      kodcentrum: 'actors: not stated',
      vagar: undefined,
      'mepublic-service': undefined,
      'stad-landsbygd': undefined,
    });
    expect(words(seen({ portfolio: tiny(), language: 'sv' }))).toMatchObject({
      cedar: 'aktörerna: arbetstid, ej värderad',
      elder: 'inget belopp angivet',
      daisy: undefined,
    });
  });

  it('is never drawn as a part', () => {
    const roles = Object.fromEntries(
      seen().view.rows.map(({ project, segments }) => [project.id, segments.map(({ role }) => role)]),
    );
    expect(roles).toMatchObject({
      'smart-textiles': ['notSplit'],
      'halsans-nya-verktyg': ['agency'],
      kodcentrum: ['agency'],
      'malmo-sydost': ['agency', 'actors', 'eu'],
    });
  });

  it('keeps a project from having shares', () => {
    const { rows } = seen({ form: 'share' }).view;
    const why = Object.fromEntries(rows.map(({ project, noShare }) => [project.id, noShare]));
    expect(why).toMatchObject({
      'halsans-nya-verktyg': 'actors’ hours not valued',
      'smart-textiles': 'split not stated',
      kodcentrum: 'actors’ part not stated',
      stadsbruk: undefined,
    });
  });
});

describe('footnotes', () => {
  const { view } = seen();
  const noteOf = (id: string, role: string) =>
    view.rows.find(({ project }) => project.id === id)?.segments.find((each) => each.role === role)?.note;

  it('name each rule once, and what an unsplit total is, numbered as they are met', () => {
    expect(view.notes.map(({ note, text }) => ({ note, text: plain(text) }))).toEqual([
      { note: '1', text: 'SEK 6 million a year for ten years' },
      {
        note: '2',
        text: 'A balance-sheet total that includes what all financiers and actors put in. How it divides, and what time it covers, is not stated.',
      },
      { note: '3', text: 'as much as VINNOVA' },
      { note: '4', text: 'together as much as VINNOVA' },
      { note: '5', text: 'as much from SVT as from VINNOVA' },
      { note: '6', text: 'SEK 450,000 split evenly between the actors and VINNOVA' },
    ]);
  });

  it('are shared by figures with the same rule, and stated figures have none', () => {
    expect(noteOf('malmo-sydost', 'actors')).toBe('3');
    expect(noteOf('stadsbruk', 'actors')).toBe('3');
    expect(noteOf('vagar', 'actors')).toBe('3');
    expect(noteOf('stad-landsbygd', 'agency')).toBe('6');
    expect(noteOf('stad-landsbygd', 'actors')).toBe('6');
    expect(noteOf('stadsbruk', 'agency')).toBeUndefined();
  });

  it('are those of the rows in the filter, from 1', () => {
    const youth = seen({ filters: { challenge: only('youth') } }).view;
    expect(youth.notes.map(({ note, text }) => `${note} ${plain(text).slice(0, 8)}`)).toEqual([
      '1 as much ',
      '2 SEK 450,',
    ]);
  });

  it('number the same in the picture as in the legend', () => {
    for (const form of ['amount', 'share']) {
      const scene = seen({ form }).scene(907);
      const used = new Set(scene.labels.flatMap(({ note }) => (note === undefined ? [] : [note])));
      const explained = scene.legend.lines.flatMap(({ note }) => (note === undefined ? [] : [note]));
      expect(explained).toEqual([...used].toSorted());
      expect(explained[0]).toBe('1');
    }
  });
});

describe('in words', () => {
  it('the summary says the sums with how many state them', () => {
    expect(seen().summary).toBe(
      'Funding split: 10 of 10. VINNOVA 90.7 million kronor, stated by 9 of 10. Actors 28.4 million kronor, stated by 6 of 10.',
    );
    expect(seen({ filters: { challenge: only('youth') }, language: 'sv' }).summary).toContain('3 av 10');
  });

  it('a mark says its parts with their kinds, what is missing, the total and its position', () => {
    const label = (id: string, language: 'sv' | 'en' = 'en') =>
      seen({ language })
        .scene(907)
        .stops.find(({ key }) => key === id)?.label;
    expect(label('sodertornsmodellen')).toBe(
      'Södertörnsmodellen: VINNOVA 8 million kronor; Actors 8 million kronor (derived, in kind); Total 16 million kronor. 5 of 10',
    );
    expect(label('kodcentrum')).toBe(
      'Kodcentrum: VINNOVA 1 million kronor; actors: not stated; Total not stated. 7 of 10',
    );
    expect(label('smart-textiles', 'sv')).toContain('Ej fördelat 45 miljoner kronor');
  });

  it('the table has the same figures, and says what is not stated', () => {
    const { table } = seen();
    const row = (id: string) => table.rows.find(({ key }) => key === id)?.cells;
    expect(table.columns.map(({ label }) => label)).toEqual([
      'Project',
      'VINNOVA',
      'Actors',
      'EU',
      'Not split',
      'Total',
      'VINNOVA’s share',
    ]);
    expect(row('malmo-sydost')).toEqual([
      'Malmö Sydost',
      'SEK 10 M',
      'SEK 10 M (derived)',
      'SEK 2 M',
      '–',
      'SEK 22 M',
      '45%',
    ]);
    expect(row('smart-textiles')).toEqual([
      'Smart Textiles',
      'not stated',
      'not stated',
      '–',
      'SEK 45 M',
      'SEK 45 M',
      'split not stated',
    ]);
    expect(table.rows.map(({ key }) => key)).toEqual(ids(seen()));
  });
});

it('leaves in-kind money out where that is assumed', () => {
  const { rows } = seen({ assumptions: { end: 'middle', inKind: 'leftOut', several: 'full' } }).view;
  const southern = rows.find(({ project }) => project.id === 'sodertornsmodellen');
  expect(southern?.segments.map(({ role }) => role)).toEqual(['agency']);
  expect(southern?.known).toBe(8_000_000);
});
