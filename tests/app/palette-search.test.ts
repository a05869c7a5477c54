import { describe, expect, it } from 'vitest';
import { namesIn } from '../../src/app/palette/names.ts';
import { AT_MOST, foldAll, search, type Source, sourcesOf } from '../../src/app/palette/search.ts';
import type { Command, Group } from '../../src/app/palette/command.ts';
import { largePortfolio } from '../fixtures/large.ts';

const command = (group: Group, words: string, also?: string): Command => ({
  id: `${group}:${words}`,
  group,
  icon: 'filter',
  words,
  ...(also === undefined ? {} : { also }),
  run: () => undefined,
});
const found = (query: string, ...commands: Command[]) =>
  search(sourcesOf(commands), query).groups.flatMap((group) => group.commands.map(({ words }) => words));

describe('a search by name', () => {
  it('puts the name itself first, then its beginning, words that begin so, and what is inside', () => {
    const names = ['Nordkod', 'Ung kodning', 'Kodcentrum', 'Kod', 'Något annat'];
    expect(found('kod', ...names.map((name) => command('project', name)))).toEqual([
      'Kod',
      'Kodcentrum',
      'Ung kodning',
      'Nordkod',
    ]);
  });

  it('folds letters on both sides', () => {
    for (const query of ['sodertorn', 'Södertörn', 'SÖDERTÖRN', 'so\u0308derto\u0308rn']) {
      expect(found(query, command('project', 'Södertörnsmodellen')), query).toEqual(['Södertörnsmodellen']);
    }
  });

  it('asks for every word, in any order', () => {
    const commands = [command('project', 'Malmö Sydost'), command('place', 'Malmö')];
    expect(found('sydost malmo', ...commands)).toEqual(['Malmö Sydost']);
    expect(found('malmo', ...commands)).toEqual(['Malmö', 'Malmö Sydost']);
    expect(found('malmo norr', ...commands)).toEqual([]);
  });

  it('finds by other words last, and by their beginnings only', () => {
    const commands = [command('page', 'Undo', 'back step'), command('view', 'Steps')];
    expect(found('step', ...commands)).toEqual(['Steps', 'Undo']);
    expect(found('tep', ...commands)).toEqual(['Steps']);
    expect(found('undo back', ...commands)).toEqual(['Undo']);
  });

  it('shows the group with the best name first, and groups alike in one order', () => {
    const commands = [command('view', 'Map'), command('page', 'A map'), command('project', 'The map')];
    expect(found('map', ...commands)).toEqual(['Map', 'The map', 'A map']);
  });

  it('shows few of many and counts all', () => {
    const many = Array.from({ length: 300 }, (_, i) => command('project', `Project ${i}`));
    const places = Array.from({ length: 300 }, (_, i) => command('place', `Project place ${i}`));
    const { groups, count } = search(sourcesOf([...many, ...places]), 'project');
    expect(count).toBe(600);
    expect(groups.map((group) => group.commands.length)).toEqual([AT_MOST.group, AT_MOST.group]);
  });
});

it('folds many names as it folds one, whatever is in them', () => {
  expect(foldAll(['Åsa', 'Élan', ''])).toEqual(['asa', 'elan', '']);
  expect(foldAll(['Two\nlines', 'Ö'])).toEqual(['two\nlines', 'o']);
});

it('finds among 100,000 projects faster than one types', () => {
  const portfolio = largePortfolio(100_000);
  const names = namesIn(portfolio);
  let made = 0;
  const projects: Source = {
    group: 'project',
    names: names.projects,
    at: (index) => {
      made++;
      return command('project', portfolio.projects[index]?.name ?? '');
    },
  };
  const took = (query: string) => {
    const start = performance.now();
    search([projects], query);
    return performance.now() - start;
  };
  const queries = ['n', 'nya', 'nya v', 'vagar 99999', 'qqq'];
  // The quickest of several times: a busy machine may hold up any of them.
  for (const query of queries)
    expect(Math.min(...Array.from({ length: 5 }, () => took(query))), query).toBeLessThan(50);
  expect(made).toBeLessThanOrEqual(5 * queries.length * AT_MOST.group);
}, 60_000);
