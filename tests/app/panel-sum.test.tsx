// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Panel } from '../../src/app/panel/Panel.tsx';
import { SUMS } from '../../src/app/panel/figure/counting.ts';
import { sumAnswer } from '../../src/app/panel/sum/parts.ts';
import { crossfilterOf } from '../../src/engine/portfolio.ts';
import { DEFAULT_ASSUMPTIONS } from '../../src/model/figures.ts';
import type { Filters } from '../../src/engine/filters.ts';
import type { Portfolio } from '../../src/model/schema.ts';
import { largePortfolio } from '../fixtures/large.ts';
import { shipped } from '../fixtures/shipped.ts';
import { tiny } from '../fixtures/tiny.ts';
import { show } from './support.tsx';

const chosen = (include: string[]) => ({ kind: 'categories', mode: 'any', include, exclude: [] }) as const;

describe('a sum of parts is what the engine answers', () => {
  const answered = (portfolio: Portfolio, filters: Filters, inKind: 'counted' | 'leftOut') => {
    const assumptions = { ...DEFAULT_ASSUMPTIONS, inKind };
    const places = new Map(portfolio.places.map((place) => [place.id, place]));
    const { answers } = crossfilterOf(portfolio, assumptions, [
      { id: 'table', table: 'projects', own: [], measures: [...SUMS], rows: true },
      { id: 'challenge', table: 'projects', own: ['challenge'], by: 'challenge', measures: [...SUMS] },
      { id: 'county', table: 'projects', own: ['county', 'place'], by: 'county', measures: [...SUMS] },
      { id: 'people.bins', table: 'projects', own: ['people'], by: 'people.bins', measures: [...SUMS] },
    ]).apply(filters);
    const rows = answers.get('table')?.rows;
    const sum = (measure: (typeof SUMS)[number], group?: { dimension: string; value: string }) =>
      rows && sumAnswer(measure, group, rows, { portfolio, places, assumptions })?.sum;
    return { answers, sum };
  };

  it.each([
    ['the tiny portfolio', tiny(), {}],
    ['the ten projects', shipped, {}],
    ['the ten projects, filtered', shipped, { challenge: chosen(['democracy']), county: chosen(['SE-AB']) }],
    ['the ten projects of one place', shipped, { place: chosen(['malmo']) }],
    ['a larger one', largePortfolio(200), {}],
  ] as const)('for %s, in all and in every group', (_, portfolio, filters) => {
    for (const inKind of ['counted', 'leftOut'] as const) {
      const { answers, sum } = answered(portfolio, filters, inKind);
      for (const measure of SUMS) {
        expect(sum(measure)).toEqual(answers.get('table')?.total.sum(measure));
        for (const dimension of ['challenge', 'county', 'people.bins']) {
          const groups = answers.get(dimension)?.groups;
          for (const value of groups?.values ?? []) {
            const due = groups?.of(value).sum(measure);
            expect(sum(measure, { dimension, value })).toMatchObject({ ...due, middle: expect.any(Number) });
          }
        }
      }
    }
  });
});

it('in equal parts of its challenges is what the engine answers so', () => {
  const assumptions = { ...DEFAULT_ASSUMPTIONS, several: 'shared' } as const;
  const { answers } = crossfilterOf(shipped, assumptions, [
    { id: 'table', table: 'projects', own: [], measures: [], rows: true },
    { id: 'challenge', table: 'projects', own: ['challenge'], by: 'challenge', measures: ['agency'] },
  ]).baseline;
  const rows = answers.get('table')?.rows;
  const places = new Map(shipped.places.map((place) => [place.id, place]));
  for (const { id } of shipped.challenges) {
    const group = { dimension: 'challenge', value: id };
    const context = { portfolio: shipped, places, assumptions };
    const sum = rows && sumAnswer('agency', group, rows, context)?.sum;
    const due = answers.get('challenge')?.groups.shared.of(id).sum('agency');
    expect(sum?.low).toBeCloseTo(due?.low ?? Number.NaN, 3);
    expect(sum).toMatchObject({ known: due?.known, unknown: due?.unknown });
  }
});

const panel = () => screen.getByRole('complementary');
const region = (name: string) => {
  const head = within(panel()).getByRole('heading', { level: 3, name });
  return head.closest('section') as HTMLElement;
};
const lines = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));

describe('the panel of a sum', () => {
  it('says the sum and how many state it, its parts by size, and what is not in it', () => {
    show(<Panel />, { search: '?lang=en&figure=sum.actors' });
    const name = 'The actors’ money: SEK 3.2–4.2 M, stated by 3 of 6';
    expect(panel()).toHaveAccessibleName(name);
    expect(screen.getByRole('heading', { level: 2, name })).toHaveFocus();
    expect(lines(region('What it is made of'))).toEqual([
      'AppleSEK 2 Mderived, partly in kind; largely working timep. 3',
      'BirchSEK 1–2 Mrange, in kind; working time or goodsp. 5',
      'FernsSEK 0.2 Mderived, cashp. 13',
    ]);
    expect(panel()).toHaveTextContent(
      'One part is a range: the low ends add up to SEK 3.2 M, the high ends to SEK 4.2 M.',
    );
    expect(region('What is not in it')).toHaveTextContent(/never turned into money\s*Cedar≥2,000 hours/);
    expect(region('What is not in it')).toHaveTextContent(/not how it divides\s*DaisySEK 9 M/);
    expect(region('What is not in it')).toHaveTextContent(/Does not appear in the source\s*Elder/);
  });

  it('lists what is left out when money in kind is', () => {
    show(<Panel />, { search: '?lang=en&figure=sum.actors&inkind=leftOut' });
    expect(lines(region('What it is made of'))).toEqual(['FernsSEK 0.2 Mderived, cashp. 13']);
    expect(region('What is not in it')).toHaveTextContent(
      /In kind, which is left out at present\s*AppleSEK 2 M\s*BirchSEK 1–2 M/,
    );
  });

  it('leads from a part to its figure, and from a name to its project', async () => {
    const { user, model } = show(<Panel />, { search: '?lang=en&figure=sum.agency' });
    await user.click(screen.getByRole('button', { name: 'Birch: SEK ≈1 M' }));
    expect(model.view.getState()).toMatchObject({ open: 'birch', figure: 'birch.agency' });
    expect(screen.getByRole('heading', { level: 2, name: 'Birch' })).toHaveFocus();
  });

  it('is over what passes the filters', () => {
    show(<Panel />, { search: '?lang=en&figure=sum.agency&challenge=work' });
    expect(panel()).toHaveAccessibleName('VINNOVA’s money: SEK ≈3 M, stated by 2 of 2');
    expect(panel()).toHaveTextContent('Projects about work: 2 of 6.');
  });

  it('of a group sets the filter of the view aside that shows the group, and says so', async () => {
    const { user, filters } = show(<Panel />, {
      search: '?lang=en&figure=sum.agency@challenge:water&challenge=work',
    });
    expect(panel()).toHaveAccessibleName('VINNOVA’s money: SEK 2.3 M, stated by 2 of 3');
    expect(panel()).toHaveTextContent('Challenge: Water');
    expect(panel()).toHaveTextContent('its own filter (challenge) is set aside here');
    await user.click(screen.getByRole('button', { name: 'Filter to this' }));
    expect(filters()['challenge']).toMatchObject({ include: ['water', 'work'] });
  });

  it('of a challenge counts parts of projects where they are shared', () => {
    show(<Panel />, { search: '?lang=en&figure=sum.agency@challenge:water&several=shared' });
    expect(panel()).toHaveAccessibleName('VINNOVA’s money: SEK 1.3 M, stated by 2 of 3');
    expect(lines(region('What it is made of'))[0]).toBe('AppleSEK 1 M1/2 of SEK 2 M; exact, cashp. 3');
  });

  it('of projects lists which they are', () => {
    show(<Panel />, { search: '?lang=en&figure=sum.projects@county:SE-M' });
    expect(panel()).toHaveAccessibleName('Projects: 3');
    expect(lines(panel())).toEqual(['Apple', 'Elder', 'Ferns']);
  });

  it('of a stretch of a scale takes those that may lie in it', () => {
    show(<Panel />, { search: '?lang=en&figure=sum.projects@people.bins:5..9' });
    expect(panel()).toHaveTextContent('People: 5–9');
    // Seven, and at most twelve.
    expect(lines(panel())).toEqual(['Cedar', 'Ferns']);
  });

  it('of all known money says what each project’s is made of', () => {
    show(<Panel />, { search: '?lang=en&figure=sum.known' });
    expect(panel()).toHaveAccessibleName('All known money: SEK ≈16.1–17.1 M, stated by 5 of 6');
    expect(lines(region('What it is made of')).slice(0, 2)).toEqual([
      'DaisySEK 9 MNot split SEK 9 M',
      'AppleSEK 4 MVINNOVA SEK 2 M, Actors SEK 2 M',
    ]);
  });

  it('of those that state no value of a dimension', () => {
    show(<Panel />, { search: '?lang=en&figure=sum.projects@county:notStated' });
    expect(lines(panel())).toEqual(['Cedar']);
  });

  it('says that there is no sum where no one states a figure', () => {
    show(<Panel />, { search: '?lang=en&figure=sum.eu&challenge=youth' });
    expect(panel()).toHaveAccessibleName('The EU’s money: stated by none of 2');
    expect(panel()).toHaveTextContent('so there is no sum. That is not zero.');
  });

  it('of many names the largest and says how many more', () => {
    show(<Panel />, { search: '?lang=en&figure=sum.agency', portfolio: largePortfolio(120) });
    expect(lines(region('What it is made of'))).toHaveLength(50);
    expect(region('What it is made of')).toHaveTextContent(/and \d+ smaller parts/);
  });

  it('copies a sentence about the sum', async () => {
    const { user } = show(<Panel />, { search: '?lang=en&figure=sum.agency' });
    await user.click(screen.getByRole('button', { name: 'Quote this' }));
    expect(await screen.findByText('Copied.')).toBeVisible();
    expect((await navigator.clipboard.readText()).replaceAll('\u00a0', ' ')).toContain(
      'VINNOVA’s money is about SEK 3.8 M, as stated by 4 of the six projects (one part is approximate; Trees, VINNOVA).',
    );
  });

  it.each([
    ['sum.luck', 'There is no sum called “luck”.'],
    ['sum.agency@moon:full', 'There is no sum called “sum.agency@moon:full”.'],
  ])('that is not known says so: %s', (figure, words) => {
    const { model } = show(<Panel />, { search: '?lang=en&open=apple' });
    act(() => model.view.getState().actions.ask(figure));
    expect(screen.getByText(words)).toBeVisible();
  });
});
