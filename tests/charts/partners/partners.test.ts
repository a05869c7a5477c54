import { describe, expect, it } from 'vitest';
import { body } from '../../../src/charts/partners/chart.ts';
import type { Project } from '../../../src/model/schema.ts';
import { shipped } from '../../fixtures/shipped.ts';
import { type Asked, companies, only, partnersIn, seen } from './inputs.ts';

const labels = (asked: Asked = {}) =>
  seen(asked)
    .scene()
    .labels.map(({ text }) => text);
const written = (id: string, asked: Asked = {}) =>
  Object.fromEntries(
    ['sum', 'named', 'count'].map((what) => [
      what,
      seen(asked)
        .scene()
        .labels.find((label) => label.id === `${id} ${what}`)?.text,
    ]),
  );
const dots = (id: string, asked: Asked = {}) =>
  seen(asked)
    .scene()
    .partners.filter((dot) => dot.id.startsWith(`${id} `));
const stop = (key: string, asked: Asked = {}) =>
  seen(asked)
    .scene()
    .stops.find((each) => each.key === key);

const what = { sv: 'parter', en: 'parties' };
const three = { certainty: 'exact' as const, value: 3 };

describe('the sum of a sector', () => {
  it('is at least what is named and counted, and says how many are named', () => {
    expect(written('academia')).toEqual({ sum: '≥5', named: '2 named', count: '4 of 10 projects' });
    expect(written('civil')).toEqual({ sum: '≥≈27', named: '7 named', count: '7 of 10 projects' });
    expect(written('civil', { language: 'sv' }).sum).toBe('minst ca 27');
  });

  it('counts a partner that two projects name once, and says so', () => {
    expect(written('public')).toMatchObject({ sum: '≥21', named: '21 named' });
    const drawn = seen()
      .scene()
      .partners.filter(({ id, kind }) => /^(?!key).* named /.test(id) && kind === 'named');
    expect(drawn).toHaveLength(2 + 3 + 22 + 7);
    const notes = seen()
      .scene()
      .legend.lines.map(({ text }) => text);
    expect(notes).toContain('Named by several projects and counted once: Malmö stad.');
    const alone = seen({ filters: { challenge: only('democracy') } }).scene().legend.lines;
    expect(alone.filter(({ text }) => text.includes('Malmö stad'))).toEqual([]);
  });

  it('leaves out who is only mentioned, but draws and names them', () => {
    expect(written('business').named).toBe('3 named');
    expect(dots('malmo-sydost named').map(({ kind }) => kind)).toEqual([
      'mentioned',
      'mentioned',
      'mentioned',
      'mentioned',
      'named',
      'mentioned',
      'mentioned',
    ]);
    expect(labels()).toContain('Stena Fastigheter');
  });

  it('is exact where no name and no mixed count leaves it open', () => {
    const filters = { challenge: only('rural') };
    expect(written('business', { filters })).toMatchObject({ sum: '9', named: 'none named' });
    expect(written('public', { filters })).toMatchObject({ sum: 'none stated', count: '0 of 1 project' });
  });

  it.each([
    [
      'by names alone, which need not be all',
      { q: { kind: 'text', words: ['stadsbruk'] } as const },
      [],
      '≥1',
    ],
    ['by nothing', { challenge: only('rural') }, [], '9'],
    [
      'by partners counted over several sectors',
      { challenge: only('rural') },
      [{ what, mixed: ['business', 'civil'], count: three }],
      '≥9',
    ],
    ['by partners without a sector', { challenge: only('rural') }, [{ what, count: three }], '≥9'],
    [
      'by partners without a number',
      { challenge: only('rural') },
      [{ what, sector: 'business', count: { certainty: 'notStated' as const } }],
      '≥9',
    ],
    [
      'not by those of other sectors',
      { challenge: only('rural') },
      [{ what, mixed: ['public', 'civil'], count: three }],
      '9',
    ],
  ])('is left open %s', (_why, filters, more, sum) => {
    const portfolio = partnersIn('stad-landsbygd', ({ partners: { named, counted } }) => ({
      named,
      counted: [...counted, ...more],
    }));
    expect(written('business', { portfolio, filters }).sum).toBe(sum);
  });

  it('counts no target as a partner', () => {
    const portfolio = companies({ certainty: 'exact', value: 9, target: true });
    expect(written('business', { portfolio }).sum).toBe('≥≈48');
    expect(dots('stad-landsbygd counted 0', { portfolio }).every(({ target }) => target)).toBe(true);
  });
});

describe('the dots', () => {
  it('are as many as are counted, with an open end where there are more', () => {
    expect(dots('malmo-sydost counted 0')).toHaveLength(20);
    const { ends } = seen().scene();
    expect(ends.map(({ id }) => id)).toContain('malmo-sydost counted 0 end');
    expect(ends.filter(({ id }) => id.startsWith('sodertornsmodellen'))).toEqual([]);
  });

  it('fade towards the end of an approximate number, and nowhere else', () => {
    const about = dots('halsans-nya-verktyg counted 0');
    expect(about).toHaveLength(40);
    expect(about.at(0)?.strength).toBe(1);
    expect(about.at(-1)?.strength).toBeLessThan(0.5);
    expect(dots('sodertornsmodellen counted 1').map(({ strength }) => strength)).toEqual([1, 1, 1, 1, 1]);
  });

  it('are lighter from the low to the high end of a range', () => {
    const portfolio = companies({ certainty: 'range', low: 3, high: 5 });
    const strengths = dots('stad-landsbygd counted 0', { portfolio }).map(({ strength }) => strength);
    expect(strengths.slice(0, 3)).toEqual([1, 1, 1]);
    expect(strengths.slice(3)).toHaveLength(2);
    expect(Math.max(...strengths.slice(3))).toBeLessThan(0.5);
  });

  it('give way to a slot where no number is stated', () => {
    const scene = seen().scene();
    expect(dots('vagar counted 0')).toEqual([]);
    expect(scene.slots.find(({ id }) => id === 'vagar counted 0')?.words).toBe('not stated');
  });

  it('stop at a hundred of one number, which is still written and summed in full', () => {
    const portfolio = companies({ certainty: 'exact', value: 340 });
    expect(dots('stad-landsbygd counted 0', { portfolio })).toHaveLength(100);
    expect(labels({ portfolio })).toContain('340');
    expect(written('business', { portfolio }).sum).toBe('≥≈388');
    const notes = seen({ portfolio }).scene().legend.lines;
    expect(notes.some(({ text }) => text.includes('at most 100 dots'))).toBe(true);
  });

  it('keep their names in both forms, each once', () => {
    const ids = (form: 'sectors' | 'projects') => {
      const scene = seen({ form }).scene();
      for (const marks of [scene.partners, scene.labels, scene.slots, scene.ends, scene.stops]) {
        const known = marks.flatMap((mark) => ('key' in mark ? [mark.key] : (mark.id ?? [])));
        expect(new Set(known).size).toBe(known.length);
      }
      return scene.partners.map(({ id }) => id).toSorted();
    };
    expect(ids('projects')).toEqual(ids('sectors'));
  });
});

describe('a project that states no partner', () => {
  const portfolio = partnersIn('inkubator-55', () => ({ named: [], counted: [] }));

  it('has a slot with its name and no dot, and is found under what is not stated', () => {
    const scene = seen({ portfolio }).scene();
    expect(scene.slots.map(({ words }) => words)).toContain('not stated: 1 project');
    expect(scene.labels.find(({ id }) => id === 'inkubator-55 silent text 0')?.text).toBe('Inkubator 55+');
    expect(scene.partners.filter(({ id }) => id.startsWith('inkubator'))).toEqual([]);
    expect(stop('-not-stated', { portfolio })).toMatchObject({ act: { dimension: 'sector', value: '' } });
    expect(stop('-not-stated', { portfolio })?.label).toContain('1 project states no partner: Inkubator 55+');
  });

  it('has a slot in its row of the other form', () => {
    const { slots } = seen({ portfolio, form: 'projects' }).scene();
    expect(slots.find(({ id }) => id === 'inkubator-55 silent')?.words).toBe('not stated');
  });
});

describe('under filters', () => {
  const filters = { challenge: only('democracy') };

  it('what lies outside comes last and pale', () => {
    const row = seen({ filters })
      .scene()
      .partners.filter(({ id }) => /^(?!key).* named /.test(id));
    const inside = row.filter(({ outside }) => !outside).map(({ id }) => id.split(' ')[0]);
    expect(new Set(inside)).toEqual(
      new Set(['vagar', 'mepublic-service', 'kodcentrum', 'sodertornsmodellen']),
    );
    const slu = row.find(({ id }) => id === 'stadsbruk named 0');
    const counted = dots('sodertornsmodellen counted 0', { filters });
    expect(slu?.outside).toBe(true);
    expect(Math.max(...counted.map(({ x }) => x))).toBeLessThan(slu?.x ?? 0);
    expect(
      seen({ filters, form: 'projects' })
        .scene()
        .labels.map(({ text }) => text),
    ).toContain('Outside the filter: 6');
  });

  it('of its own, a choice dims the rest and leaves every sum and row where it is', () => {
    const own = { sector: only('public'), project: only('stadsbruk') };
    const rows = (asked: Asked) => seen(asked).view.rows.map(({ id, count }) => [id, count]);
    expect(rows({ filters: own })).toEqual(rows({}));
    const lit = seen({ filters: own })
      .scene()
      .partners.filter(({ id, outside }) => !outside && !id.startsWith('key'));
    expect(lit.map(({ id }) => id)).toEqual([1, 3, 4, 5].map((i) => `stadsbruk named ${i}`));
    expect(stop('public', { filters: own })?.pressed).toBe(true);
    expect(stop('business', { filters: own })?.pressed).toBe(false);
    expect(stop('stadsbruk named 1', { filters: own })?.pressed).toBe(true);
  });
});

describe('the title', () => {
  it.each([
    [
      {},
      'Business and civil society each take part in at least seven of ten projects',
      'Näringslivet och civilsamhället deltar i minst sju av tio projekt vardera',
    ],
    [
      { challenge: only('democracy') },
      'Business, the public sector and civil society each take part in three of four projects',
      'Näringslivet, offentlig sektor och civilsamhället deltar i tre av fyra projekt vardera',
    ],
    [
      { challenge: only('learning') },
      'Kodcentrum has partners from business and civil society',
      'Kodcentrum har aktörer från näringslivet och civilsamhället',
    ],
    [
      { challenge: only('ageing') },
      'Civil society takes part in both projects',
      'Civilsamhället deltar i båda projekten',
    ],
    [{ q: { kind: 'text', words: ['smart textiles'] } as const }, 'Partners', 'Aktörer'],
    [{ q: { kind: 'text', words: ['no such project'] } as const }, 'Partners', 'Aktörer'],
    [{ sector: only('public') }, 'Partners', 'Aktörer'],
  ])('is true and grammatical under %j', (filters, en, sv) => {
    expect(seen({ filters }).title).toBe(en);
    expect(seen({ filters, language: 'sv' }).title).toBe(sv);
  });

  it('is at least so many only where some project states no sector', () => {
    const asked = { filters: { challenge: only('environment') } };
    expect(seen(asked).title).toBe('All four sectors each take part in at least two of three projects');
    const textiles = { named: [{ name: 'A college', sector: 'academia' }], counted: [] };
    const portfolio = partnersIn('smart-textiles', () => textiles);
    expect(seen({ ...asked, portfolio }).title).toBe('Academia takes part in all three projects');
    expect(seen({ filters: { challenge: only('democracy') } }).title).not.toContain('at least');
  });
});

describe('what is read aloud', () => {
  it('says name, role, project, sector and page of a named partner', () => {
    expect(stop('stadsbruk named 0')?.label).toBe('SLU Alnarp: lead, Stadsbruk, Academia; page 3');
    expect(stop('malmo-sydost named 3', { language: 'sv' })?.label).toBe(
      'E.ON: nämnd, kallas inte aktör, Malmö Sydost, Näringsliv; sidan 4',
    );
    const filters = { challenge: only('rural') };
    expect(stop('stadsbruk named 0', { filters })?.label).toContain('outside the filter');
    expect(stop('stadsbruk named 0')?.act).toEqual({ dimension: 'project', value: 'stadsbruk' });
  });

  it('says what is counted, and asks its figure where the number stands', () => {
    expect(stop('halsans-nya-verktyg counted 0')?.label).toBe(
      'Hälsans nya verktyg: about 40 member companies; counted, not named, Business; page 18',
    );
    const figure = stop('halsans-nya-verktyg counted 0 figure');
    expect(figure?.figure).toBe('halsans-nya-verktyg.partners.0');
    expect(figure?.label).toBe('Hälsans nya verktyg, about 40 member companies; approximate; page 18');
    const number = seen()
      .scene()
      .labels.find(({ id }) => id === 'halsans-nya-verktyg counted 0 figure text 0');
    expect(number?.text).toBe('≈40');
    expect(figure?.x).toBeLessThanOrEqual(number?.x ?? 0);
    expect(stop('vagar counted 0 figure')?.figure).toBe('vagar.partners.0');
  });

  it('says a sector with its sum, and asks for its projects', () => {
    expect(stop('public')?.label).toBe(
      'Public sector: at least 21 partners; 21 named; 6 of 10 projects. 3 of 6',
    );
    expect(stop('public count')?.figure).toBe('sum.projects@sector:public');
  });

  it('cannot choose what is counted over several sectors as if it were one', () => {
    const sectors = seen()
      .scene()
      .stops.filter(({ act, figure }) => act.dimension === 'sector' && figure === undefined);
    expect(sectors.map(({ act }) => act.value)).toEqual(['academia', 'business', 'public', 'civil', '']);
  });

  it('begins each row of projects with the project, which its name opens', () => {
    const { stops } = seen({ form: 'projects' }).scene();
    const rows = stops.filter(({ column, row }) => column === 0 && row > 0);
    expect(rows).toHaveLength(10);
    expect(rows[0]?.label).toMatch(/^Stadsbruk\. Academia: SLU Alnarp; Business: Xenofilia; .* 1 of 10$/);
    expect(rows.every(({ opens }) => opens !== undefined && opens.width > 40)).toBe(true);
  });

  it('sums up every row', () => {
    expect(seen({ filters: { challenge: only('rural') } }).summary).toBe(
      'Partners by sector: Business 9, in 1 of 1 project.',
    );
  });
});

describe('the table', () => {
  it('has a row a name and a row a count, with kind and page', () => {
    const { rows } = seen().table;
    expect(rows.find(({ key }) => key === 'kodcentrum named 1')?.cells).toEqual([
      'Spotify',
      'Business',
      'Kodcentrum',
      'sponsor',
      '–',
      '13',
    ]);
    expect(rows.find(({ key }) => key === 'malmo-sydost counted 0')?.cells.slice(1)).toEqual([
      'Academia, Business and Civil society',
      'Malmö Sydost',
      'counted, not named; at least',
      '>20',
      '5',
    ]);
  });
});

describe('many projects', () => {
  const untouchable = new Proxy<Project[]>([], {
    get: () => {
      throw new Error('looked at the projects');
    },
  });

  it('are bars of how many, before what there is without a filter, and no project is looked at', () => {
    const { inputs, view, table } = seen({ aggregated: true, filters: { challenge: only('democracy') } });
    expect(view.rows.map(({ id, count, all }) => [id, count, all])).toEqual([
      ['academia', 1, 4],
      ['business', 3, 7],
      ['public', 3, 6],
      ['civil', 3, 7],
      ['', 0, 1],
    ]);
    expect(table.rows[0]?.cells).toEqual(['Academia', '1', '4']);
    const blind = { ...inputs, portfolio: { ...shipped, projects: untouchable } };
    const again = body.see(blind);
    expect(again.title).toContain('three of four projects');
    expect(again.subtitle).toContain('as bars');
  });

  it('have a bar in proportion, a ghost behind it, and the number asks for the projects', () => {
    const scene = seen({ aggregated: true, filters: { challenge: only('democracy') } }).scene();
    const bar = (id: string) => scene.bars.find((each) => each.id === id);
    const ghost = scene.ghosts.find(({ id }) => id === 'civil');
    expect((bar('civil')?.low ?? 0) / (bar('academia')?.low ?? 1)).toBeCloseTo(3);
    expect((bar('civil')?.low ?? 0) + (ghost?.width ?? 0)).toBeCloseTo(((bar('academia')?.low ?? 0) * 7) / 1);
    expect(scene.labels.find(({ id }) => id === 'civil count')?.text).toBe('3 of 7');
    expect(scene.stops.find(({ key }) => key === 'civil count')?.figure).toBe('sum.projects@sector:civil');
    expect(scene.partners).toEqual([]);
  });
});
