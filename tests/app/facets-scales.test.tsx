// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Facet } from '../../src/app/facets/Facet.tsx';
import type { ProjectDimensionId } from '../../src/engine/dimensions.ts';
import { shipped } from '../fixtures/shipped.ts';
import { show } from './support.tsx';

const facet = (dimension: ProjectDimensionId, search = '?lang=en', portfolio = shipped) =>
  show(<Facet dimension={dimension} />, { search, portfolio });
const from = (name = 'From') => screen.getByRole('textbox', { name });
const to = (name = 'To') => screen.getByRole('textbox', { name });
const low = () => screen.getByRole('slider', { name: /lower end$/ });
const high = () => screen.getByRole('slider', { name: /upper end$/ });
const past = ({ history }: ReturnType<typeof show>['model']) => history.getState().past.length;

describe('the ends of a number, typed', () => {
  it.each([
    ['en', '2.5 million', 2_500_000],
    ['en', '450,000', 450_000],
    ['sv', '2,5 milj', 2_500_000],
    ['sv', '450 000 kr', 450_000],
  ])('are understood in %s: %s', async (lang, typed, value) => {
    const { user, filters } = facet('agency', `?lang=${lang}`);
    await user.type(from(lang === 'sv' ? 'Från' : 'From'), typed);
    expect(filters()['agency']).toBeUndefined();
    await user.keyboard('{Enter}');
    expect(filters()['agency']).toEqual({ kind: 'interval', low: value });
  });

  it('apply on leaving the field, and stand there as they can be typed again', async () => {
    const { user, filters } = facet('agency');
    await user.type(to(), '1e6');
    await user.tab();
    expect(filters()['agency']).toEqual({ kind: 'interval', high: 1_000_000 });
    expect(to()).toHaveValue('1 million');
  });

  it('that cannot be read stay, with what was expected in words; nothing else is lost', async () => {
    const { user, filters } = facet('people', '?lang=en&people=40..60');
    await user.clear(from());
    await user.type(from(), 'many{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(
      '“many” is no number of people. Write for example 40 or 1,500.',
    );
    expect(from()).toBeInvalid();
    expect(from()).toHaveAccessibleDescription(/^“many” is no number/);
    expect(from()).toHaveValue('many');
    expect(filters()['people']).toEqual({ kind: 'interval', low: 40, high: 60 });
    await user.keyboard('{Escape}');
    expect(from()).toHaveValue('40');
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it.each([
    ['share', '101', /no percentage/],
    ['years', '14', /no year/],
    ['agency', '-5', /no sum/],
  ] as const)('of %s refuse %s', async (dimension, typed, words) => {
    const { user, filters } = facet(dimension);
    await user.type(from(), `${typed}{Enter}`);
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(filters()).toEqual({});
  });

  it('in the wrong order say so, and apply once both are right', async () => {
    const { user, filters } = facet('people', '?lang=en&people=40..60');
    await user.clear(from());
    await user.type(from(), '70{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent(
      'The lower end must not lie above the upper one, 60.',
    );
    await user.clear(to());
    await user.type(to(), '80{Enter}');
    expect(filters()['people']).toEqual({ kind: 'interval', low: 70, high: 80 });
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it('are cleared one by one', async () => {
    const { user, filters, model } = facet('people', '?lang=en&people=40..60');
    await user.click(screen.getByRole('button', { name: 'Clear the lower end' }));
    expect(filters()['people']).toEqual({ kind: 'interval', high: 60 });
    await user.click(screen.getByRole('button', { name: 'Clear the upper end' }));
    expect(filters()).toEqual({});
    expect(past(model)).toBe(2);
  });
});

describe('the sliders', () => {
  it('say what they filter in words, and stop at round numbers', () => {
    const { filters } = facet('people');
    expect(low()).toHaveAttribute('aria-valuetext', 'no lower end');
    expect(high()).toHaveAttribute('aria-valuetext', 'no upper end');
    fireEvent.change(low(), { target: { value: '1' } });
    expect(filters()['people']).toEqual({ kind: 'interval', low: 6 });
    expect(low()).toHaveAttribute('aria-valuetext', '6 people or more');
  });

  it('dragged make one step, and back at both ends no filter', () => {
    const { filters, model } = facet('people');
    fireEvent.pointerDown(low());
    for (const value of ['3', '5', '8']) fireEvent.change(low(), { target: { value } });
    expect(filters()['people']).toMatchObject({ low: 16 });
    expect(past(model)).toBe(0);
    fireEvent.pointerUp(window);
    expect(past(model)).toBe(1);
    model.history.undo();
    expect(filters()).toEqual({});
  });

  it('never pass each other', () => {
    const { filters } = facet('years', '?lang=en&years=..2013');
    fireEvent.change(low(), { target: { value: '99' } });
    expect(filters()['years']).toEqual({ kind: 'interval', low: 2013, high: 2013 });
    fireEvent.change(high(), { target: { value: '0' } });
    expect(filters()['years']).toEqual({ kind: 'interval', low: 2013, high: 2013 });
    fireEvent.change(high(), { target: { value: '99' } });
    fireEvent.change(high(), { target: { value: '1' } });
    expect(filters()['years']).toEqual({ kind: 'interval', low: 2013, high: 2013 });
  });

  it('keep what is asked of those that are unsure or state nothing', () => {
    const { filters } = facet('people', '?lang=en&people=40..60,sure,notStated');
    fireEvent.change(low(), { target: { value: '1' } });
    expect(filters()['people']).toEqual({
      kind: 'interval',
      low: 6,
      high: 60,
      sure: true,
      unknown: 'keep',
    });
  });
});

describe('what is unsure', () => {
  it('is said, and can be left out', async () => {
    const { user, filters, model } = facet('people', '?lang=en&people=40..60');
    const all = model.results.getState().snapshot.kept;
    expect(
      screen.getByText(/lie within\. \d of them may lie within, but not for certain\./),
    ).toBeInTheDocument();
    const sure = screen.getByRole('checkbox', { name: 'Only what lies within for certain' });
    expect(sure).toHaveAccessibleDescription(/^“About 50” may be 45–55 \(10% either way\)/);
    await user.click(sure);
    expect(filters()['people']).toEqual({ kind: 'interval', low: 40, high: 60, sure: true });
    const certain = model.results.getState().snapshot.kept;
    const left = new RegExp(
      `^${certain} projects? lies? within\\. ${all - certain} may lie within, and are left out\\.`,
    );
    expect(screen.getByText((_, element) => element?.className === 'facet-count')).toHaveTextContent(left);
  });

  it.each(['people=40..60', 'agency=..1e6', 'years=2013..', 'total=1e6..20e6', 'share=40..60', 'people=30'])(
    'is counted as the engine does: %s',
    (search) => {
      const dimension = search.split('=')[0] as ProjectDimensionId;
      const { model } = facet(dimension, `?lang=en&${search}`);
      const { kept } = model.results.getState().snapshot;
      const said = screen.getByText((_, element) => element?.className === 'facet-count').textContent;
      expect(Number(/^\d+/.exec(said ?? '')?.[0])).toBe(kept);
    },
  );

  it('cannot be asked for without an end', () => {
    facet('people');
    expect(screen.getByRole('checkbox', { name: /for certain/ })).toBeDisabled();
    expect(screen.getByText('9 projects state it.')).toBeInTheDocument();
  });
});

describe('those that state nothing', () => {
  const choose = (name: RegExp) => screen.getByRole('radio', { name });

  it('are kept, left out, or all that is shown', async () => {
    const { user, filters, model } = facet('agency');
    const kept = () => model.results.getState().snapshot.kept;
    expect(screen.getByRole('group', { name: '1 project states nothing' })).toBeInTheDocument();
    expect(choose(/^keep it/)).toBeChecked();
    await user.click(choose(/^leave it out/));
    expect(filters()['agency']).toEqual({ kind: 'interval' });
    expect(kept()).toBe(9);
    await user.click(choose(/^show only it/));
    expect(filters()['agency']).toEqual({ kind: 'interval', unknown: 'only' });
    expect(kept()).toBe(1);
    await user.click(choose(/^keep it/));
    expect(filters()).toEqual({});
  });

  it('beside ends keep those ends, there and back', async () => {
    const { user, filters } = facet('total', '?lang=en&total=1e6..20e6');
    expect(choose(/^leave them out/)).toBeChecked();
    await user.click(choose(/^keep them/));
    expect(filters()['total']).toEqual({ kind: 'interval', low: 1e6, high: 20e6, unknown: 'keep' });
    await user.click(choose(/^show only them/));
    await user.click(choose(/^leave them out/));
    expect(filters()['total']).toEqual({ kind: 'interval', low: 1e6, high: 20e6 });
  });

  it('can be chosen by keys', async () => {
    const { user, filters } = facet('people');
    choose(/^keep/).focus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(filters()['people']).toEqual({ kind: 'interval', unknown: 'only' });
  });

  it('are none where all state something, and the choice says so', () => {
    facet('people', '?lang=en&challenge=ageing');
    expect(choose(/^show only/)).toBeDisabled();
    expect(choose(/^leave/)).toBeDisabled();
    expect(screen.getByText('None of those here: every one states something.')).toBeInTheDocument();
  });

  it('and those that state something are none where nothing passes the other filters', () => {
    facet('people', '?lang=en&challenge=ageing&place=malmo');
    expect(screen.getByText('0 projects state it.')).toBeInTheDocument();
    expect(screen.getByText('No project passes the other filters.')).toBeInTheDocument();
  });
});
