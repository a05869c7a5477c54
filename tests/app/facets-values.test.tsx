// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Facet } from '../../src/app/facets/Facet.tsx';
import type { ProjectDimensionId } from '../../src/engine/dimensions.ts';
import { largePortfolio } from '../fixtures/large.ts';
import { shipped } from '../fixtures/shipped.ts';
import { show } from './support.tsx';

const facet = (dimension: ProjectDimensionId, search = '?lang=en', portfolio?: Parameters<typeof show>[1]) =>
  show(<Facet dimension={dimension} />, { search, ...portfolio });
const box = (name: RegExp | string) => screen.getByRole('checkbox', { name });
const notSilent = () => screen.getByRole('button', { name: 'Leave out those that state nothing' });
const not = (name: string) => screen.getByRole('button', { name: `not ${name}` });
const names = () =>
  screen.getAllByRole('checkbox').map((each) => each.closest('li')?.textContent?.replaceAll(/\s+/g, ' '));
const kept = (model: ReturnType<typeof show>['model']) => model.results.getState().snapshot.kept;

describe('the facet of a category', () => {
  it('lists its values with what each would bring, most first, and not stated last', () => {
    facet('challenge');
    expect(names()).toEqual([
      'Water 3 projectsnot',
      'Work 2 projectsnot',
      'Youth 2 projectsnot',
      'Not stated 1 projectnot',
    ]);
  });

  it('counts under all filters but its own', async () => {
    const { user } = facet('challenge', '?lang=en&status=finished');
    expect(box(/^Water/)).toHaveAccessibleName('Water 2 projects');
    await user.click(box(/^Work/));
    expect(box(/^Water/)).toHaveAccessibleName('Water 2 projects');
    expect(box(/^Youth/)).toHaveAccessibleName('Youth 0 projects');
    expect(box(/^Youth/)).toBeEnabled();
  });

  it('asks for a value, rules it out, and lets it go, each in one press', async () => {
    const { user, filters } = facet('sector');
    await user.click(box(/^Business/));
    expect(filters()['sector']).toMatchObject({ include: ['business'], exclude: [] });
    expect(box(/^Business/)).toBeChecked();
    await user.click(not('Business'));
    expect(filters()['sector']).toMatchObject({ include: [], exclude: ['business'] });
    expect(box(/^Business/)).not.toBeChecked();
    expect(not('Business')).toHaveAttribute('aria-pressed', 'true');
    await user.click(not('Business'));
    expect(filters()['sector']).toBeUndefined();
  });

  it('works by keys alone', async () => {
    const { user, filters } = facet('challenge');
    await user.tab();
    expect(box(/^Water/)).toHaveFocus();
    await user.keyboard(' {ArrowDown}');
    expect(box(/^Work/)).toHaveFocus();
    await user.tab();
    expect(not('Work')).toHaveFocus();
    await user.keyboard('{Enter}{ArrowDown}');
    expect(not('Youth')).toHaveFocus();
    expect(filters()['challenge']).toMatchObject({ include: ['water'], exclude: ['work'] });
  });

  it('keeps only what states none, or all but that', async () => {
    const { user, filters, model } = facet('county');
    await user.click(box(/^Not stated/));
    expect(filters()['county']).toMatchObject({ include: [''] });
    expect(kept(model)).toBe(1);
    await user.click(notSilent());
    expect(filters()['county']).toMatchObject({ include: [], exclude: [''] });
    expect(kept(model)).toBe(5);
  });

  it('says why nothing can be chosen by stating none, where all state something', () => {
    facet('county', '?lang=en&challenge=water');
    expect(box(/^Not stated/)).toBeDisabled();
    expect(notSilent()).toBeDisabled();
    expect(screen.getByText('None of those here: every one states something.')).toBeInTheDocument();
  });

  it('can let go of what states none even where none is left', async () => {
    const { user, filters } = facet('county', '?lang=en&challenge=water&county=notStated');
    await user.click(box(/^Not stated/));
    expect(filters()['county']).toBeUndefined();
  });

  it('takes one of several, or all', async () => {
    const { user, filters, model } = facet('challenge', '?lang=en&challenge=water,work');
    expect(kept(model)).toBe(4);
    await user.click(screen.getByRole('radio', { name: 'all are needed' }));
    expect(filters()['challenge']).toMatchObject({ mode: 'all' });
    expect(kept(model)).toBe(1);
  });

  it('offers no such choice where a project has one value', () => {
    facet('status');
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
    expect(names()).toEqual([
      'Finished 2 projectsnot',
      'Under way 2 projectsnot',
      'Not stated 2 projectsnot',
    ]);
  });

  it('has its own reset, which leaves the other filters', async () => {
    const { user, filters } = facet('status', '?lang=en&status=-finished&challenge=water');
    await user.click(screen.getByRole('button', { name: 'Clear Status' }));
    expect(Object.keys(filters())).toEqual(['challenge']);
    expect(screen.queryByRole('button', { name: 'Clear Status' })).not.toBeInTheDocument();
  });

  it('says places with their county, and finds them without their dots', async () => {
    const { user } = facet('place', '?lang=sv', { portfolio: shipped });
    expect(names().length).toBeGreaterThan(15);
    await user.type(screen.getByRole('searchbox', { name: 'Sök i ort' }), 'goteb');
    expect(names()).toEqual([
      expect.stringMatching(/^Göteborg.*2 projektinte$/),
      expect.stringMatching(/^Ej angivet/),
    ]);
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'xyz');
    expect(screen.getByText('Inget heter så.')).toBeInTheDocument();
  });

  it('puts what brings most first, and equal counts in the order of Swedish', () => {
    facet('challenge', '?lang=sv', { portfolio: shipped });
    const first = names().map((each) => each?.slice(0, 4));
    expect(first.slice(0, 9)).toEqual([
      'Arbe',
      'Demo',
      'Håll',
      'Barn',
      'Milj',
      'Häls',
      'Inte',
      'Jäms',
      'Äldr',
    ]);
  });
});

describe('the figures of the ten projects', () => {
  it.each([
    ['challenge=democracy', 4],
    ['challenge=employment,environment', 5],
    ['challenge=employment,environment&challenge.mode=all', 2],
    ['challenge=ageing,-health', 1],
  ])('%s', (search, count) => {
    const { model } = facet('challenge', `?lang=en&${search}`, { portfolio: shipped });
    expect(kept(model)).toBe(count);
  });

  it('the same, chosen in the facet', async () => {
    const { user, model } = facet('challenge', '?lang=en', { portfolio: shipped });
    await user.click(box(/^Ageing/));
    await user.click(not('Health and care'));
    expect(kept(model)).toBe(1);
  });
});

describe('the facet of projects', () => {
  it('lists few projects by name', async () => {
    const { user, filters } = facet('project');
    expect(names().map((each) => each?.slice(0, 5))).toEqual([
      'Apple',
      'Birch',
      'Cedar',
      'Daisy',
      'Elder',
      'Ferns',
      'Not s',
    ]);
    await user.click(not('Birch'));
    expect(filters()['project']).toMatchObject({ exclude: ['birch'] });
  });

  it('is a search where they are many, shows the first hundred and says so, and keeps what is on in sight', async () => {
    const portfolio = largePortfolio(2000);
    const last = portfolio.projects.at(-1);
    const { user } = facet('project', `?lang=en&project=${last?.id}`, { portfolio });
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    await user.type(screen.getByRole('searchbox', { name: 'Search among 2,000 projects' }), 'a');
    const list = screen.getByRole('list', { name: 'Project' });
    expect(within(list).getAllByRole('checkbox').length).toBeGreaterThanOrEqual(100);
    expect(within(list).getAllByRole('checkbox').length).toBeLessThanOrEqual(101);
    expect(screen.getByText(/^The first 100 of [\d,]+\. Search to find the others\.$/)).toBeInTheDocument();
    expect(within(list).getByRole('checkbox', { checked: true })).toBeInTheDocument();
  });
});
