import { describe, expect, it } from 'vitest';
import {
  type Assumptions,
  contributedBy,
  inKindBy,
  notSplit,
  peopleInvolved,
  totalOf,
} from '../../src/model/figures.ts';
import type { Project } from '../../src/model/schema.ts';
import { tiny } from '../fixtures/tiny.ts';

const LEFT_OUT: Assumptions = { end: 'middle', inKind: 'leftOut', several: 'full' };

function project(id: string): Project {
  const found = tiny().projects.find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
}

describe('contributedBy', () => {
  it('counts money, and in-kind money where that is wanted', () => {
    expect(contributedBy(project('apple'), 'actors')).toMatchObject({ low: 2e6, high: 2e6 });
    expect(contributedBy(project('apple'), 'actors', LEFT_OUT)).toBeUndefined();
    expect(contributedBy(project('apple'), 'agency', LEFT_OUT)).toMatchObject({ low: 2e6 });
  });

  it('never turns hours into money', () => {
    expect(contributedBy(project('cedar'), 'actors')).toBeUndefined();
  });

  it('is not stated where a part of it is not', () => {
    const apple = project('apple');
    const [agency] = apple.contributions;
    if (agency) apple.contributions.push({ ...agency, amount: { certainty: 'notStated' } });
    expect(contributedBy(apple, 'agency')).toBeUndefined();
  });

  it('knows of no money where none is mentioned', () => {
    expect(contributedBy(project('elder'), 'agency')).toBeUndefined();
    expect(contributedBy(project('apple'), 'eu')).toBeUndefined();
  });
});

describe('what is in kind of it', () => {
  const { apple, usual } = { apple: project('apple'), usual: { ...LEFT_OUT, inKind: 'counted' } as const };

  it('is a part of it, and none where it is left out or all is cash', () => {
    expect(inKindBy(apple, 'actors', usual)).toMatchObject({ low: 2e6, high: 2e6 });
    expect(inKindBy(apple, 'actors', LEFT_OUT)).toBeUndefined();
    expect(inKindBy(apple, 'agency', usual)).toBeUndefined();
    const more = { ...apple, contributions: [...apple.contributions, ...cash(1e6)] };
    expect(contributedBy(more, 'actors', usual)).toMatchObject({ low: 3e6 });
    expect(inKindBy(more, 'actors', usual)).toMatchObject({ low: 2e6 });
  });

  it('is not stated where the whole of it is not', () => {
    const more = { ...apple, contributions: [...apple.contributions, ...cash(undefined)] };
    expect(inKindBy(more, 'actors', usual)).toBeUndefined();
  });

  function cash(value: number | undefined): Project['contributions'] {
    const amount =
      value === undefined
        ? ({ certainty: 'notStated' } as const)
        : ({ certainty: 'exact', value, page: 1 } as const);
    return [{ role: 'actors', by: [], unit: 'SEK', form: 'cash', amount }];
  }
});

describe('a total', () => {
  it('belongs to no one where no part is stated, and is then not split', () => {
    expect(notSplit(project('daisy'))).toMatchObject({ low: 9e6, high: 9e6 });
    expect(notSplit(project('apple'))).toBeUndefined();
    expect(notSplit(project('elder'))).toBeUndefined();
  });

  it('is the stated one, or what remains without in-kind money', () => {
    expect(totalOf(project('apple'))).toMatchObject({ low: 4e6 });
    expect(totalOf(project('apple'), LEFT_OUT)).toMatchObject({ low: 2e6, high: 2e6 });
    expect(totalOf(project('ferns'), LEFT_OUT)).toMatchObject({ low: 600_000 });
    expect(totalOf(project('birch'))).toBeUndefined();
  });

  it('holds no hours, whatever their form', () => {
    const apple = project('apple');
    apple.contributions.push({
      role: 'actors',
      by: [],
      unit: 'hour',
      form: 'notSaid',
      amount: { certainty: 'exact', value: 700 },
    });
    expect(totalOf(apple, LEFT_OUT)).toMatchObject({ low: 2e6, high: 2e6 });
  });
});

it('counts those involved as the people of a project, not those reached', () => {
  expect(peopleInvolved(project('birch'))).toMatchObject({ certainty: 'range', low: 40 });
  expect(peopleInvolved({ ...project('birch'), people: [] })).toBeUndefined();
});
