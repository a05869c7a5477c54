import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dividable, divide, divideSums, perPerson } from '../../src/model/perperson.ts';
import { type Reading, read, reading } from '../../src/model/reading.ts';
import type { Project, Quantity } from '../../src/model/schema.ts';
import { addAll, NOTHING } from '../../src/model/sum.ts';
import { shipped } from '../fixtures/shipped.ts';
import { readings } from './arbitraries.ts';

const exactly = (value: number) => reading(value, value, false, false);
const about = (value: number) => reading(value, value, true, false);
const between = (low: number, high: number) => reading(low, high, false, false);
const atLeast = (value: number) => reading(value, value, false, true);

/** A number that a reading may stand for: between its ends, or above them where it is open. */
const memberOf = ({ low, high, open }: Reading) =>
  fc.double({ min: 0, max: 1, noNaN: true }).map((part) => {
    const top = open ? high * 2 + 1 : high;
    return Math.min(low + (top - low) * part, top);
  });
const operands = fc.tuple(readings, readings);
const withMembers = operands.chain(([amount, among]) =>
  fc.tuple(fc.constant(amount), fc.constant(among), memberOf(amount), memberOf(among)),
);

describe('divide', () => {
  it.each<[string, Reading, Reading, object]>([
    ['exact among exact', exactly(900), exactly(30), { low: 30, high: 30, about: false, open: false }],
    ['exact among a range', exactly(1000), between(40, 50), { low: 20, high: 25 }],
    ['a range among exact', between(40, 50), exactly(10), { low: 4, high: 5 }],
    ['a range among a range', between(40, 60), between(2, 4), { low: 10, high: 30 }],
    ['exact among about', exactly(900), about(30), { low: 30, high: 30, about: true }],
    ['at least among exact', atLeast(900), exactly(30), { low: 30, open: true }],
    ['exact among at least: at most', exactly(900), atLeast(30), { low: 0, high: 30, open: false }],
    ['exact among at most: at least', exactly(900), between(0, 30), { low: 30, open: true }],
    ['nothing among anyone', exactly(0), between(0, 30), { low: 0, high: 0, open: false }],
  ])('%s', (_, amount, among, quotient) => expect(divide(amount, among)).toMatchObject(quotient));

  it.each<[string, Reading, Reading]>([
    ['nobody', exactly(900), exactly(0)],
    ['at least among at least', atLeast(900), atLeast(30)],
    ['at most among at most', between(0, 900), between(0, 30)],
  ])('says nothing of %s', (_, amount, among) => expect(divide(amount, among)).toBeUndefined());

  it('holds every quotient of numbers that the two may stand for', () => {
    fc.assert(
      fc.property(withMembers, ([amount, among, money, people]) => {
        fc.pre(people > 0);
        const quotient = divide(amount, among);
        if (quotient === undefined) return;
        const each = money / people;
        expect(each).toBeGreaterThanOrEqual(quotient.low * (1 - 1e-12));
        if (!quotient.open) expect(each).toBeLessThanOrEqual(quotient.high * (1 + 1e-12));
      }),
    );
  });

  it('is no wider than it must be: each of its ends is the quotient of two ends', () => {
    fc.assert(
      fc.property(operands, ([amount, among]) => {
        const quotient = divide(amount, among);
        if (quotient === undefined || amount.high === 0) return;
        if (!among.open) expect(quotient.low).toBe(amount.low / among.high);
        if (!quotient.open) expect(quotient.high).toBe(amount.high / among.low);
        expect(quotient.about).toBe(amount.about || among.about);
      }),
    );
  });
});

const project = (id: string): Project => {
  const found = shipped.projects.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
};
const withPeople = (id: string, count: Quantity): Project => ({
  ...project(id),
  people: [{ role: 'involved', count }],
});
const LEFT_OUT = { end: 'middle', inKind: 'leftOut', several: 'full' } as const;

describe('the money per person', () => {
  it('is the stated total among those involved, as sure as both', () => {
    expect(perPerson(project('vagar')).quotient).toMatchObject({ low: 16_000, high: 16_000, about: true });
    expect(perPerson(project('malmo-sydost')).quotient).toMatchObject({
      low: 440_000,
      high: 550_000,
      about: true,
    });
  });

  it.each([
    ['kodcentrum', 'total'],
    ['mepublic-service', 'people'],
  ])('is none in %s, and says that this is missing: %s', (id, missing) => {
    expect(perPerson(project(id))).toMatchObject({ missing });
    expect(perPerson(project(id)).quotient).toBeUndefined();
  });

  it('says that both are missing, and that there is nobody', () => {
    expect(perPerson(withPeople('kodcentrum', { certainty: 'notStated' })).missing).toBe('both');
    expect(perPerson(withPeople('vagar', { certainty: 'exact', value: 0 })).missing).toBe('nobody');
  });

  it('leaves in-kind money out where that is asked for', () => {
    expect(perPerson(project('sodertornsmodellen')).quotient?.low).toBe(320_000);
    expect(perPerson(project('sodertornsmodellen'), LEFT_OUT).quotient?.low).toBe(160_000);
  });

  it('is not counted together with others where a figure has no upper end', () => {
    expect(dividable(project('vagar'), LEFT_OUT)).toBeDefined();
    expect(dividable(withPeople('vagar', { certainty: 'atLeast', value: 9 }), LEFT_OUT)).toBeUndefined();
    expect(dividable(project('kodcentrum'), LEFT_OUT)).toBeUndefined();
  });
});

describe('the money per person of many', () => {
  it('is all their money among all their people, from end to end', () => {
    const money = addAll([exactly(1000), about(500)]);
    const people = addAll([between(10, 20), exactly(10)]);
    expect(divideSums(money, people)).toMatchObject({ low: 50, high: 75, about: true, open: false });
  });

  it('is none where nobody states both, or the sums are of different projects', () => {
    expect(divideSums(NOTHING, NOTHING)).toBeUndefined();
    expect(
      divideSums(addAll([exactly(1000)]), addAll([exactly(10), read({ certainty: 'exact', value: 5 })])),
    ).toBeUndefined();
  });
});
