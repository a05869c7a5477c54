import { describe, expect, it } from 'vitest';
import { failingOf } from '../../src/engine/failing.ts';
import type { IntervalFilter } from '../../src/engine/filters.ts';
import { intervalColumn } from '../../src/engine/interval.ts';
import { hasBit } from '../../src/lib/bits.ts';
import { read } from '../../src/model/reading.ts';
import type { Quantity } from '../../src/model/schema.ts';
import { shipped } from '../fixtures/shipped.ts';
import { tiny } from '../fixtures/tiny.ts';
import { asker } from './passing.ts';

type Outcome = 'in' | 'perhaps' | 'out';

/** In for certain, in because it may lie there, or out: asked of the engine itself. */
function outcome(quantity: Quantity, ends: Pick<IntervalFilter, 'low' | 'high' | 'unknown'>): Outcome {
  const failing = failingOf(intervalColumn([quantity], read));
  const passes = (filter: IntervalFilter) => !hasBit(failing(filter), 0);
  const sure = passes({ kind: 'interval', ...ends, sure: true });
  const touching = passes({ kind: 'interval', ...ends });
  if (sure && !touching) throw new Error('what is in for certain must be in');
  return sure ? 'in' : touching ? 'perhaps' : 'out';
}

/** `20..60` as the ends of a filter. */
function ends(text: string): { low?: number; high?: number } {
  const [low, high = low] = text.split('..');
  return { ...(low ? { low: Number(low) } : {}), ...(high ? { high: Number(high) } : {}) };
}

const exact: Quantity = { certainty: 'exact', value: 50 };
const about: Quantity = { certainty: 'approximate', value: 50 };
const range: Quantity = { certainty: 'range', low: 40, high: 50 };
const aboutRange: Quantity = { certainty: 'range', low: 40, high: 50, about: true };
const atLeast: Quantity = { certainty: 'atLeast', value: 20 };
const moreThan: Quantity = { certainty: 'atLeast', value: 20, strict: true };
const atMost: Quantity = { certainty: 'atMost', value: 12 };
const lessThan: Quantity = { certainty: 'atMost', value: 12, strict: true };
const target: Quantity = { certainty: 'exact', value: 50, target: true };
const derived: Quantity = {
  certainty: 'range',
  low: 5,
  high: 6,
  derived: { rule: 'sum', of: [{ low: 4, high: 5 }, 1], text: { sv: '4–5 och en', en: '4–5 and one' } },
};
const silent: Quantity = { certainty: 'notStated' };

describe('a figure under a filter on its scale', () => {
  it.each<[string, Quantity, string, Outcome]>([
    ['50', exact, '50..60', 'in'],
    ['50', exact, '50', 'in'],
    ['50', exact, '51..60', 'out'],
    ['40–50', range, '40..50', 'in'],
    ['40–50', range, '41..60', 'perhaps'],
    ['40–50', range, '50..60', 'perhaps'],
    ['40–50', range, '51..60', 'out'],
    ['40–50', range, '30..40', 'perhaps'],
    ['40–50', range, '30..39', 'out'],
    ['40–50', range, '43..47', 'perhaps'],
    ['about 50', about, '45..55', 'in'],
    ['about 50', about, '46..55', 'perhaps'],
    ['about 50', about, '45..54', 'perhaps'],
    ['about 50', about, '55..60', 'perhaps'],
    ['about 50', about, '56..60', 'out'],
    ['about 50', about, '40..45', 'perhaps'],
    ['about 50', about, '40..44', 'out'],
    ['about 40–50', aboutRange, '36..55', 'in'],
    ['about 40–50', aboutRange, '40..50', 'perhaps'],
    ['about 40–50', aboutRange, '55..', 'perhaps'],
    ['about 40–50', aboutRange, '56..', 'out'],
    ['at least 20', atLeast, '20..', 'in'],
    ['at least 20', atLeast, '1000..', 'perhaps'],
    ['at least 20', atLeast, '20..1000000', 'perhaps'],
    ['at least 20', atLeast, '..20', 'perhaps'],
    ['at least 20', atLeast, '..19', 'out'],
    ['more than 20', moreThan, '20..', 'in'],
    ['more than 20', moreThan, '21..', 'perhaps'],
    ['more than 20', moreThan, '..20', 'out'],
    ['more than 20', moreThan, '20', 'out'],
    ['more than 20', moreThan, '..21', 'perhaps'],
    ['at most 12', atMost, '..12', 'in'],
    ['at most 12', atMost, '0..12', 'in'],
    ['at most 12', atMost, '12..', 'perhaps'],
    ['at most 12', atMost, '1..12', 'perhaps'],
    ['at most 12', atMost, '13..', 'out'],
    ['less than 12', lessThan, '..12', 'in'],
    ['less than 12', lessThan, '12..', 'out'],
    ['less than 12', lessThan, '11..', 'perhaps'],
    ['target: 50', target, '50..60', 'in'],
    ['target: 50', target, '51..60', 'out'],
    ['5–6, derived', derived, '5..6', 'in'],
    ['5–6, derived', derived, '6..10', 'perhaps'],
    ['5–6, derived', derived, '7..10', 'out'],
    ['not stated', silent, '0..', 'out'],
    ['not stated', silent, '..60', 'out'],
  ])('%s (%j) within %s: %s', (_, quantity, filter, expected) => {
    expect(outcome(quantity, ends(filter))).toBe(expected);
  });

  it.each<[string, Quantity, Outcome]>([
    ['all that states something is in for certain', moreThan, 'in'],
    ['what states nothing is out', silent, 'out'],
  ])('without ends, %s', (_, quantity, expected) => {
    expect(outcome(quantity, {})).toBe(expected);
  });

  it.each<[string, Quantity, 'keep' | 'only', Outcome]>([
    ['kept beside the others', silent, 'keep', 'in'],
    ['the only ones', silent, 'only', 'in'],
    ['the only ones, so that others are out', about, 'only', 'out'],
    ['kept, and the others are as they were', about, 'keep', 'perhaps'],
  ])('those that state nothing are %s', (_, quantity, unknown, expected) => {
    expect(outcome(quantity, { low: 50, high: 60, unknown })).toBe(expected);
  });

  it.each([3, 13, 21, 26, 30, 38, 62, 110, 130, 1_234_567])(
    'about %i reaches a tenth to either side and no hair further',
    (value) => {
      const [low, high] = [(value * 9) / 10, (value * 11) / 10];
      const quantity: Quantity = { certainty: 'approximate', value };
      expect(outcome(quantity, { low, high })).toBe('in');
      expect(outcome(quantity, { high: low })).toBe('perhaps');
      expect(outcome(quantity, { low: high })).toBe('perhaps');
      expect(outcome(quantity, { high: low - 1 / 32 })).toBe('out');
      expect(outcome(quantity, { low: high + 1 / 32 })).toBe('out');
    },
  );
});

describe('a part that a source bounds on one side', () => {
  it('is kept as strict in money as it is in counts', () => {
    const portfolio = tiny();
    const [first] = portfolio.projects;
    const [agency] = first?.contributions ?? [];
    if (first === undefined || agency === undefined) throw new Error('there is no money');
    agency.amount = { certainty: 'atLeast', value: 1_000_000, strict: true };
    const ask = asker(portfolio);
    expect(ask('agency=..1e6')).not.toContain(first.id);
    expect(ask('agency=..1000001')).toContain(first.id);
    expect(ask('agency=1e6..,sure')).toContain(first.id);
  });
});

describe('the ten projects', () => {
  const ask = asker(shipped);
  const about50 = ['stadsbruk', 'vagar', 'smart-textiles', 'halsans-nya-verktyg', 'sodertornsmodellen'];
  const inOrder = (...ids: string[]) => shipped.projects.map(({ id }) => id).filter((id) => ids.includes(id));

  it.each([
    // About 50 is 45–55; about 40–50 is 36–55; 56 were counted; about 38 is 34.2–41.8; 5–6.
    ['people=55..60', inOrder(...about50, 'malmo-sydost', 'kodcentrum')],
    ['people=56..60', ['kodcentrum']],
    ['people=57..', []],
    ['people=45..55,sure', inOrder(...about50)],
    ['people=36..55,sure', inOrder(...about50, 'malmo-sydost')],
    ['people=37..55,sure', inOrder(...about50)],
    ['people=34..42,sure', ['stad-landsbygd']],
    ['people=35..42,sure', []],
    ['people=..36', ['malmo-sydost', 'stad-landsbygd', 'inkubator-55']],
    ['people=..35', ['stad-landsbygd', 'inkubator-55']],
    ['people=6', ['inkubator-55']],
    ['people=6,sure', []],
    ['people=7..', inOrder(...about50, 'malmo-sydost', 'kodcentrum', 'stad-landsbygd')],
    ['people=..6,notStated', ['mepublic-service', 'inkubator-55']],
    ['people=..6,sure,notStated', ['mepublic-service', 'inkubator-55']],
    ['people=notStated', ['mepublic-service']],
    [
      'people=-notStated',
      inOrder(...about50, 'malmo-sydost', 'kodcentrum', 'stad-landsbygd', 'inkubator-55'),
    ],
    ['agency=notStated', ['smart-textiles']],
    ['agency=10e6..', ['malmo-sydost', 'halsans-nya-verktyg']],
    // No amount is below nothing, but an end of a filter may be.
    [
      'agency=-1..10e6,notStated',
      shipped.projects.map(({ id }) => id).filter((id) => id !== 'halsans-nya-verktyg'),
    ],
    ['agency=..-1', []],
    ['agency=9.5e6..10e6', ['stadsbruk', 'malmo-sydost']],
    // Hours are no money: what is given in them alone is not stated in kronor, and never 0.
    ['actors=..0', []],
    ['actors=notStated', ['smart-textiles', 'kodcentrum', 'inkubator-55', 'halsans-nya-verktyg']],
    ['total=16e6..22e6', ['stadsbruk', 'malmo-sydost', 'sodertornsmodellen']],
    ['total=notStated', ['kodcentrum', 'inkubator-55', 'halsans-nya-verktyg']],
    // As much as VINNOVA is one half; with the EU's part beside it is 10 of 22.
    ['share=50', ['stadsbruk', 'vagar', 'mepublic-service', 'stad-landsbygd', 'sodertornsmodellen']],
    ['share=..49', ['malmo-sydost']],
    ['share=45..46,sure', ['malmo-sydost']],
    ['share=51..', []],
    ['share=notStated', ['smart-textiles', 'kodcentrum', 'inkubator-55', 'halsans-nya-verktyg']],
    // An open end may reach any year; an unknown beginning any before.
    ['years=2020', ['smart-textiles', 'kodcentrum', 'halsans-nya-verktyg']],
    ['years=2020,sure', []],
    ['years=2013,sure', ['stad-landsbygd']],
    ['years=2012..2013,sure', ['stad-landsbygd', 'inkubator-55']],
    ['years=..2012', ['vagar', 'smart-textiles', 'inkubator-55', 'halsans-nya-verktyg']],
    ['years=notStated', ['malmo-sydost']],
    // Categories: not stated is a value like any other.
    ['county=notStated', ['inkubator-55']],
    ['status=notStated', ['stad-landsbygd']],
    ['status=-notStated,-underway', ['vagar', 'mepublic-service', 'inkubator-55']],
    ['county=SE-T,notStated', ['vagar', 'inkubator-55']],
    ['county=SE-AC,-SE-AB', ['stad-landsbygd']],
    ['challenge=democracy,urban&challenge.mode=all', ['sodertornsmodellen']],
    ['challenge=democracy,urban&challenge.mode=all&county=-SE-AB', []],
    ['challenge=democracy,-youth', ['vagar', 'sodertornsmodellen']],
  ])('%s', (address, expected) => expect(ask(address)).toEqual(expected));

  it('count in-kind money or leave it out, and then state nothing', () => {
    const leftOut = asker(shipped, { end: 'middle', inKind: 'leftOut', several: 'full' });
    expect(leftOut('share=50')).toEqual(['stadsbruk', 'vagar', 'stad-landsbygd']);
    expect(leftOut('actors=notStated')).toContain('sodertornsmodellen');
  });
});
