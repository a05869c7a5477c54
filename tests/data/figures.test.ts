// Every figure of the source, as facts.md reads it, against the shipped file: nothing more, nothing less.
// A spread a project: the article on page 2n, the facts on page 2n + 1.

import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/model/schema.ts';
import { shipped, shippedProject } from '../fixtures/shipped.ts';

type Side = 'article' | 'facts';
type Stated = Omit<Partial<Record<'value' | 'low' | 'high', number>>, never> & {
  certainty: Quantity['certainty'];
  about?: true;
  strict?: true;
  target?: true;
};
const exact = (value: number): Stated => ({ certainty: 'exact', value });
const about = (value: number): Stated => ({ certainty: 'approximate', value });
const range = (low: number, high: number): Stated => ({ certainty: 'range', low, high });
const aboutRange = (low: number, high: number): Stated => ({ ...range(low, high), about: true });
const moreThan = (value: number): Stated => ({ certainty: 'atLeast', value, strict: true });
const atLeast = (value: number): Stated => ({ certainty: 'atLeast', value });
const target = (stated: Stated): Stated => ({ ...stated, target: true });
const silent: Stated = { certainty: 'notStated' };

const asMuch = { rule: 'times', of: 'agency', factor: 1 };
const half = { rule: 'share', of: 'total', percent: 50 };
const both = { rule: 'sum', of: ['agency', 'actors'] };

/** A quantity without its words and its place. */
function stated(quantity: Quantity | undefined): unknown {
  if (quantity === undefined) return undefined;
  const { page: _page, source: _source, derived: _derived, note: _note, ...rest } = quantity;
  return rest;
}

function rule(quantity: Quantity | undefined): unknown {
  if (quantity?.derived === undefined) return undefined;
  const { text: _text, ...rest } = quantity.derived;
  return rest;
}

const page = (project: number, side: Side) => 2 * project + (side === 'facts' ? 1 : 0);

interface Money {
  readonly project: number;
  readonly role: 'agency' | 'actors' | 'eu';
  readonly by: readonly string[];
  readonly unit?: 'hour';
  readonly form: 'notSaid' | 'inKind' | 'partlyInKind';
  readonly amount: Stated;
  readonly rule?: unknown;
}

const agency = (project: number, amount: Stated, rule?: unknown): Money => ({
  project,
  role: 'agency',
  by: ['vinnova'],
  form: 'notSaid',
  amount,
  rule,
});
const actors = (project: number, amount: Stated, rule?: unknown, more: Partial<Money> = {}): Money => ({
  project,
  role: 'actors',
  by: [],
  form: 'notSaid',
  amount,
  rule,
  ...more,
});

const money: readonly Money[] = [
  agency(1, exact(9_500_000)),
  actors(1, exact(9_500_000), asMuch),
  agency(2, exact(10_000_000)),
  actors(2, exact(10_000_000), asMuch),
  { project: 2, role: 'eu', by: ['eu'], form: 'notSaid', amount: exact(2_000_000) },
  agency(3, exact(400_000)),
  actors(3, exact(400_000), asMuch),
  agency(4, silent),
  actors(4, silent),
  agency(5, exact(300_000)),
  actors(5, exact(300_000), asMuch, { by: ['svt'], form: 'partlyInKind' }),
  agency(6, exact(1_000_000)),
  actors(6, silent, undefined, { by: ['spotify', 'informator'] }),
  agency(7, exact(225_000), half),
  actors(7, exact(225_000), half),
  agency(8, exact(1_300_000)),
  actors(8, silent),
  agency(9, exact(60_000_000), { rule: 'product', factors: [6_000_000, 10] }),
  actors(9, atLeast(2000), { rule: 'product', factors: [2, 1000] }, { unit: 'hour', form: 'inKind' }),
  agency(10, exact(8_000_000)),
  actors(10, exact(8_000_000), asMuch, { form: 'partlyInKind' }),
];

const totals: readonly [project: number, Stated, rule?: unknown][] = [
  [1, exact(19_000_000), both],
  [2, exact(22_000_000)],
  [3, exact(800_000), both],
  [4, exact(45_000_000)],
  [5, exact(600_000), both],
  [6, silent],
  [7, exact(450_000)],
  [8, silent],
  [9, silent],
  [10, exact(16_000_000), both],
];

type Role = 'involved' | 'reached' | 'staff' | 'core';

const people: readonly [project: number, Role, Stated, Side, rule?: unknown][] = [
  [1, 'involved', about(50), 'facts'],
  [1, 'reached', about(10), 'article'],
  [1, 'reached', target(aboutRange(20, 25)), 'article'],
  [2, 'involved', aboutRange(40, 50), 'facts'],
  [3, 'involved', about(50), 'facts'],
  [4, 'involved', about(50), 'facts'],
  [4, 'core', exact(5), 'facts'],
  [5, 'involved', silent, 'facts'],
  [6, 'involved', exact(56), 'facts', { rule: 'sum', of: [2, 54] }],
  [6, 'staff', exact(2), 'facts'],
  [6, 'reached', exact(144), 'facts'],
  [6, 'reached', target(exact(100_000)), 'article'],
  [7, 'involved', about(38), 'facts', { rule: 'sum', of: [{ product: [9, 2] }, 20] }],
  [8, 'involved', range(5, 6), 'facts', { rule: 'sum', of: [{ low: 4, high: 5 }, 1] }],
  [8, 'reached', exact(40), 'facts'],
  [9, 'involved', about(50), 'facts'],
  [9, 'staff', exact(6), 'facts'],
  [10, 'involved', about(50), 'facts'],
];

/** Partners known as a number: their sector, the sectors they mix, or neither. */
const counted: readonly [project: number, sectors: string | readonly string[] | undefined, Stated, Side][] = [
  [2, ['academia', 'business', 'civil'], moreThan(20), 'facts'],
  [3, 'civil', silent, 'facts'],
  [4, undefined, exact(5), 'facts'],
  [4, undefined, silent, 'facts'],
  [5, 'civil', about(20), 'facts'],
  [5, ['business', 'public', 'civil'], about(40), 'facts'],
  [7, 'business', exact(9), 'facts'],
  [9, 'business', about(40), 'article'],
  [10, 'academia', exact(3), 'facts'],
  [10, 'business', exact(5), 'facts'],
];

/** How many partners a project has by name, and what they are to it. */
const named: readonly (readonly [project: number, partners: number, mentioned: number, others: number])[] = [
  [1, 9, 0, 0],
  [2, 1, 6, 0],
  [3, 2, 0, 0],
  [4, 0, 0, 0],
  [5, 4, 0, 0],
  [6, 1, 0, 3],
  [7, 0, 0, 0],
  [8, 1, 0, 0],
  [9, 6, 0, 0],
  [10, 8, 0, 0],
];

/** Numbers among the findings. */
const findings: readonly [project: number, Stated, Side][] = [
  [2, about(18), 'article'],
  [6, exact(54), 'facts'],
  [6, target(exact(15)), 'article'],
  [6, target(exact(30)), 'article'],
  [7, range(3, 4), 'article'],
  [8, target(range(1, 2)), 'article'],
  [8, exact(6), 'facts'],
  [9, about(70), 'article'],
  [9, about(30), 'article'],
  [10, about(10), 'article'],
];

const places: readonly [project: number, base: string, partner: string, area: string][] = [
  [1, 'malmo', 'alnarp goteborg kristianstad vaxjo', ''],
  [2, 'malmo', '', ''],
  [3, 'orebro-county', '', ''],
  [4, 'boras', '', 'sweden vastra-gotaland'],
  [5, 'alby', '', 'sweden'],
  [6, '', '', 'goteborg linkoping stockholm sundbyberg umea uppsala'],
  [7, 'skelleftea', '', ''],
  [8, '', '', ''],
  [9, '', 'linkoping norrkoping', 'ostergotland sweden'],
  [10, 'botkyrka haninge huddinge nykvarn nynashamn salem sodertalje tyreso', '', ''],
];

const times: readonly [project: number, period: string | undefined, status: string][] = [
  [1, '2014~/2015~', 'underway'],
  [2, undefined, 'underway'],
  [3, '/2014~', 'finished'],
  [4, '2006/..', 'underway'],
  [5, '2014-23/2015-01', 'finished'],
  [6, '2014-21/..', 'underway'],
  [7, '2013', 'notStated'],
  [8, '2012-23/2013-23', 'finished'],
  [9, '2005~/..', 'underway'],
  [10, '2014-05/2016-08', 'underway'],
];

const challenges: readonly [project: number, name: string, challenges: string][] = [
  [1, 'Stadsbruk', 'employment integration environment urban'],
  [2, 'Malmö Sydost', 'employment environment urban'],
  [3, 'Vägar för innovativa idéer', 'democracy'],
  [4, 'Smart Textiles', 'health environment urban'],
  [5, 'MEPublic Service', 'democracy integration youth'],
  [6, 'Kodcentrum', 'learning gender democracy employment youth'],
  [7, 'Stad möter landsbygd', 'rural gender youth'],
  [8, 'Inkubator 55+', 'ageing employment'],
  [9, 'Hälsans nya verktyg', 'health ageing'],
  [10, 'Södertörnsmodellen', 'urban democracy'],
];

const of = <T extends { project: number } | readonly [number, ...unknown[]]>(list: readonly T[], n: number) =>
  list.filter((each) => ('project' in each ? each.project : each[0]) === n);

describe.each(challenges)('project %i, %s', (n, name, ids) => {
  const project = shippedProject(n);

  it('stands where the publication has it', () => {
    expect(project.name).toBe(name);
    expect(project.pages).toEqual([page(n, 'article'), page(n, 'facts')]);
    expect(project.challenges).toEqual(ids.split(' '));
  });

  it('has the money of the source', () => {
    expect(
      project.contributions.map(({ role, by, unit, form, amount }) => ({
        role,
        by,
        unit,
        form,
        amount: stated(amount),
        rule: rule(amount),
        page: amount.page,
      })),
    ).toEqual(
      of(money, n).map(({ project: _project, unit = 'SEK', rule, ...rest }) => ({
        ...rest,
        unit,
        rule,
        page: page(n, 'facts'),
      })),
    );
  });

  it('has the total of the source', () => {
    const [[, amount, by] = [n, undefined]] = of(totals, n);
    expect(stated(project.total)).toEqual(amount);
    expect(rule(project.total)).toEqual(by);
    expect(project.total?.page).toBe(page(n, 'facts'));
  });

  it('has the people of the source', () => {
    expect(project.people.map(({ role, count }) => [role, stated(count), rule(count), count.page])).toEqual(
      of(people, n).map(([, role, count, side, by]) => [role, count, by, page(n, side)]),
    );
  });

  it('has the partners of the source', () => {
    expect(
      project.partners.counted.map(({ sector, mixed, count }) => [
        sector ?? mixed,
        stated(count),
        count.page,
      ]),
    ).toEqual(of(counted, n).map(([, sectors, count, side]) => [sectors, count, page(n, side)]));
    const roles = project.partners.named.map(({ role }) => role ?? '');
    const having = (...some: string[]) => roles.filter((role) => some.includes(role)).length;
    expect([n, having('lead', 'partner'), having('mentioned'), having('sponsor', 'origin')]).toEqual(
      of(named, n)[0],
    );
  });

  it('has the numbers of its findings', () => {
    const values = [...project.outcomes, ...project.helped, ...project.hindered].flatMap(({ value, aim }) =>
      value ? [[stated(value), value.page, aim ?? false]] : [],
    );
    expect(values).toEqual(
      of(findings, n).map(([, value, side]) => [value, page(n, side), value.target ?? false]),
    );
  });

  it('has the places and times of the source', () => {
    const having = (role: string) =>
      project.places
        .filter((each) => each.role === role)
        .map(({ place }) => place)
        .toSorted()
        .join(' ');
    expect([n, having('base'), having('partner'), having('area')]).toEqual(of(places, n)[0]);
    expect([n, project.period, project.status]).toEqual(of(times, n)[0]);
  });
});

it('says of the balance-sheet total that a base budget lies in it', () => {
  const smartTextiles = shippedProject(4);
  expect(smartTextiles.ofWhich?.map(({ amount }) => [stated(amount), amount.page])).toEqual([
    [exact(13_000_000), page(4, 'facts')],
  ]);
  expect(smartTextiles.totalNote?.en).toContain('balance-sheet');
  expect(shipped.projects.filter(({ ofWhich }) => ofWhich !== undefined)).toHaveLength(1);
});
