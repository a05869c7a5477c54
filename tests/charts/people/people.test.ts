import { describe, expect, it } from 'vitest';
import type { Portfolio, Quantity } from '../../../src/model/schema.ts';
import { type Asked, only, seen, withProject } from './inputs.ts';

const labelled = (wanted: string) => (scene: ReturnType<ReturnType<typeof seen>['scene']>) =>
  scene.labels.find(({ text }) => text === wanted);

/** The ten projects with another number of people involved in Stadsbruk. */
const with_ = (count: Quantity): Portfolio =>
  withProject('stadsbruk', { people: [{ role: 'involved', count }] });

/** The form that has rows with their counts. */
function rows(asked: Asked = {}) {
  const { view } = seen(asked);
  if (view.kind !== 'count') throw new Error('another form');
  return view.rows;
}
const names = (asked: Asked = {}) => rows(asked).map((row) => row.project.name);

describe('people involved', () => {
  it('gives a project that states no number a slot at the axis, and no dot, value or place before others', () => {
    const scene = seen().scene(672, false);
    expect(scene.dots.filter(({ id }) => id?.endsWith(' involved'))).toHaveLength(9);
    expect(scene.slots).toHaveLength(1);
    const [slot] = scene.slots;
    expect(slot?.words).toBe('not stated');
    expect(slot?.x).toBe(scene.axes[0]?.zero);
    expect(names({}).at(-1)).toBe('MEPublic Service');
    const name = labelled('MEPublic Service')(scene);
    const beside = scene.labels.filter(({ y }) => y === name?.y);
    expect(beside).toEqual([name]);
  });

  it('draws a range from its low to its high end on the axis', () => {
    const scene = seen().scene(672, false);
    const name = labelled('Malmö Sydost')(scene);
    const dot = scene.dots.find(({ y }) => y === name?.y);
    const tick = (words: string) => scene.axes[0]?.ticks.find(({ text }) => text === words)?.x ?? Number.NaN;
    const perPerson = (tick('40') - tick('0')) / 40;
    expect(dot?.look).toMatchObject({ range: true, about: true });
    expect(dot?.low).toBeCloseTo(tick('40'));
    expect(dot?.high).toBeCloseTo(tick('0') + 50 * perPerson);
  });

  it('counts no unknown as zero: the sum says how many state a number', () => {
    expect(seen().summary).toBe('People involved: about 389 to 400, stated by 9 of 10.');
    expect(seen({ language: 'sv' }).summary).toBe('Engagerade: ungefär 389 till 400, angivet av 9 av 10.');
  });

  it('puts the largest middle first, and what is outside the filter below a heading', () => {
    const scene = seen({ filters: { challenge: only('democracy') } });
    expect(names({ filters: { challenge: only('democracy') } }).slice(0, 5)).toEqual([
      'Kodcentrum',
      'Vägar för innovativa idéer',
      'Södertörnsmodellen',
      'MEPublic Service',
      'Stadsbruk',
    ]);
    const placed = scene.scene(672, false);
    const heading = labelled('Outside the filter: 6')(placed);
    expect(labelled('MEPublic Service')(placed)?.y).toBeLessThan(heading?.y ?? 0);
    expect(labelled('Stadsbruk')(placed)?.y).toBeGreaterThan(heading?.y ?? Infinity);
    expect(placed.dots.filter(({ id, outside }) => outside && id?.endsWith(' involved'))).toHaveLength(6);
  });

  it('keeps all rows where they are when its own filter chooses, and dims the rest', () => {
    const filters = { project: only('stadsbruk') };
    expect(names({ filters })).toEqual(names({}));
    const { stops, dots } = seen({ filters }).scene(672, false);
    expect(stops.filter(({ pressed }) => pressed).map(({ key }) => key)).toEqual(['stadsbruk']);
    const lit = dots.filter(({ outside }) => !outside).map(({ id }) => id);
    expect(lit).toEqual(['stadsbruk involved', 'stadsbruk people.1', 'stadsbruk people.2']);
  });

  it.each([
    [{}, '≈389–400 people involved in nine projects', 'Ca 389–400 engagerade i nio projekt'],
    [{ challenge: only('rural') }, '≈38 people involved in one project', 'Ca 38 engagerade i ett projekt'],
    [{ q: { kind: 'text', words: ['mepublic'] } as const }, 'People involved', 'Människor'],
    [{ project: only('stadsbruk') }, '≈50 people involved in one project', 'Ca 50 engagerade i ett projekt'],
    [
      { people: { kind: 'interval', low: 40, high: 45 } as const },
      '≈328–338 people involved in seven projects',
      'Ca 328–338 engagerade i sju projekt',
    ],
    [{ people: { kind: 'interval', unknown: 'only' } as const }, 'People involved', 'Människor'],
  ])('has a title that is grammatical under %j', (filters, en, sv) => {
    expect(seen({ filters }).title).toBe(en);
    expect(seen({ filters, language: 'sv' }).title).toBe(sv);
  });

  it('speaks of one person in the singular', () => {
    const portfolio = with_({ certainty: 'exact', value: 1 });
    const stop = seen({ portfolio })
      .scene(672, false)
      .stops.find(({ key }) => key === 'stadsbruk');
    expect(stop?.label).toMatch(/^Stadsbruk: 1 person involved\./);
  });

  it('says each row with its kind, page, state and position', () => {
    const label = (key: string, asked?: Asked) =>
      seen(asked)
        .scene(672, false)
        .stops.find((stop) => stop.key === key)?.label;
    expect(label('vagar')).toBe('Vägar för innovativa idéer: about 50 people involved; page 7. 3 of 10');
    expect(label('mepublic-service')).toBe(
      'MEPublic Service: number of people involved not stated; page 11. 10 of 10',
    );
    expect(label('stad-landsbygd')).toContain('derived from nine companies with two people each');
    expect(label('vagar', { filters: { challenge: only('rural') }, language: 'sv' })).toContain(
      'utanför filtret',
    );
  });

  it('keeps a target apart from what is reached', () => {
    expect(rows()[0]?.beside.map(({ short }) => short)).toEqual([
      '144 children and young people',
      'target: 100,000 (2020)',
      '2 employed at the office',
    ]);
    const dots = seen()
      .scene(672, false)
      .dots.filter(({ id }) => id?.startsWith('kodcentrum people'));
    expect(dots.map(({ look }) => look.target)).toEqual([false, true, false]);
  });

  it('draws those beside on steps of ten, an uncertain number as uncertain as it is stated', () => {
    const { axes, dots } = seen().scene(672, false);
    const tick = (words: string) => axes[1]?.ticks.find(({ text }) => text === words)?.x;
    const mark = (id: string) => dots.find((dot) => dot.id === id);
    expect(mark('kodcentrum people.3')?.low).toBeCloseTo(tick('100,000') ?? Number.NaN);
    expect(mark('stadsbruk people.1')?.low).toBeCloseTo(tick('10') ?? Number.NaN);
    expect(mark('stadsbruk people.1')?.look).toMatchObject({ about: true, range: false });
    expect(mark('stadsbruk people.2')?.look).toMatchObject({ about: true, range: true, target: true });
  });

  it('gives those reached a slot where their number is not stated', () => {
    const count = { certainty: 'notStated' } as const;
    const what = { sv: 'odlare, flera', en: 'growers, several' };
    const portfolio = withProject('stadsbruk', { people: [{ role: 'reached', what, count }] });
    const { slots, labels, dots } = seen({ portfolio }).scene(672, false);
    expect(slots.map(({ id }) => id)).toContain('stadsbruk people.0 slot');
    expect(labels.find(({ id }) => id === 'stadsbruk people.0 words')?.text).toBe('growers');
    expect(dots.filter(({ id }) => id?.startsWith('stadsbruk'))).toEqual([]);
  });

  it('asks each figure for what stands behind it', () => {
    const { stops } = seen().scene(672, false);
    const label = (figure: string) => stops.find((stop) => stop.figure === figure)?.label;
    expect(label('vagar.people')).toBe(
      'Vägar för innovativa idéer, people involved: about 50, approximate, page 7',
    );
    expect(label('mepublic-service.people')).toBe('MEPublic Service, people involved: not stated, page 11');
    expect(label('kodcentrum.people.3')).toBe(
      'Kodcentrum, children introduced to coding (2020): target 100,000, exact, target, page 12',
    );
  });

  it('opens the project at its name, and filters elsewhere in the row', () => {
    const stop = seen()
      .scene(672, false)
      .stops.find(({ key }) => key === 'stadsbruk');
    expect(stop?.act).toEqual({ dimension: 'project', value: 'stadsbruk' });
    expect(stop?.opens?.width).toBeLessThan(120);
  });

  it('orders by the chosen end', () => {
    const portfolio = with_({ certainty: 'range', low: 1, high: 100 });
    const at = (end: 'low' | 'high') => names({ portfolio, assumptions: { end } }).indexOf('Stadsbruk');
    expect(at('high')).toBe(0);
    expect(at('low')).toBe(8);
  });

  it('puts numbers that lie far apart on steps of ten', () => {
    const portfolio = with_({ certainty: 'exact', value: 1700 });
    const ticks = seen({ portfolio }).scene(672, false).axes[0]?.ticks ?? [];
    expect(ticks).toHaveLength(5);
    expect(ticks.at(-1)?.text).toBe('10,000');
    const [, ten, hundred, thousand] = ticks.map(({ x }) => x);
    expect((hundred ?? 0) - (ten ?? 0)).toBeCloseTo((thousand ?? 0) - (hundred ?? 0), -1);
  });

  it('has a table with the same rows, figures and kinds', () => {
    const { rows } = seen().table;
    expect(rows[0]?.cells.slice(0, 4)).toEqual([
      'Kodcentrum',
      '56',
      'derived: 2 employed and 54 volunteers',
      '13',
    ]);
    expect(rows.at(-1)?.cells).toEqual(['MEPublic Service', 'not stated', 'not stated', '11', '–']);
  });

  it('shows a number that is open at its high end as at least', () => {
    const portfolio = with_({ certainty: 'atLeast', value: 60, strict: true });
    const { scene } = seen({ portfolio });
    expect(rows({ portfolio })[0]?.look?.open).toBe(true);
    expect(labelled('>60')(scene(672, false))).toBeDefined();
  });
});
