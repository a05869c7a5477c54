// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Why } from '../../src/app/why/Why.tsx';
import { largePortfolio } from '../fixtures/large.ts';
import { show } from './support.tsx';

Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
  },
});

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');
const list = (name: RegExp) => screen.queryByRole('region', { name });
const names = (name: RegExp) =>
  within(list(name) ?? document.createElement('div'))
    .queryAllByRole('button')
    .filter((each) => each.classList.contains('name-button'))
    .map(({ textContent }) => textContent);
/** What is said of a project, a line a reason, without the buttons. */
const said = (project: string) => {
  const entry = screen.getByRole('button', { name: project }).closest('li');
  return [...(entry?.querySelectorAll('li > span') ?? [])].map(({ textContent }) => plain(textContent));
};
const grounds = () =>
  within(screen.getByRole('region', { name: 'What keeps them out' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => plain(textContent));
const find = () => screen.getByRole('searchbox', { name: 'Find a project' });

const open = (search: string, lang = 'en') => show(<Why />, { search: `?lang=${lang}&show=why&${search}` });

describe('why it is not here', () => {
  it('says of each project that is out what keeps it out, with the figure and its page', () => {
    open('challenge=water&people=40..60');
    expect(screen.getByRole('status')).toHaveTextContent('5 of 6 projects are not shown.');
    expect(names(/^Not shown/)).toEqual(['Birch', 'Cedar', 'Daisy', 'Elder', 'Ferns']);
    expect(said('Birch')).toEqual(['not about water']);
    expect(said('Cedar')).toEqual(['names no challenge', '7 people, not 40–60 · p. 7']);
    expect(said('Elder')).toEqual(['states no number of people · p. 11']);
    expect(said('Ferns')).toEqual(['≤12 people, not 40–60 · p. 13']);
  });

  it('names what may lie within where only what is certain is asked for', () => {
    open('people=46..60,sure');
    expect(said('Apple')).toEqual(['≈50 people (45–55), may lie within 46–60, but not in every case · p. 3']);
    expect(said('Daisy')).toEqual(['≥30 people, may lie within 46–60, but not in every case · p. 9']);
  });

  it('says the same of every kind of filter', () => {
    open(
      'county=SE-M&sector=-business&status=underway&q=zebra&agency=..100000&share=0..10&years=2011&place=-lund',
    );
    expect(said('Apple')).toEqual([
      'in Lund, which is ruled out',
      'a partner from business, which is ruled out',
      'not under way',
      'SEK 2 M from VINNOVA, not SEK 0.1 M or less · p. 3',
      expect.stringMatching(/^50 ?% of it from VINNOVA, not 0–10/),
      '2012–2013, not 2011'.replace('–', ' – '),
      'does not mention “zebra”',
    ]);
    expect(said('Cedar')).toContain('states no county');
    expect(said('Cedar')).toContain('does not say whether it is finished');
  });

  it('counts what keeps them out, and says what each change brings back', () => {
    open('challenge=water&people=40..60');
    expect(grounds()).toEqual([
      'Challenge: Water2Drop this filter 2 come back',
      'Challenge: not stated1Keep those that state nothing not enough alone',
      'People: not 40–602Drop this filter 2 come back',
      'People: not stated1Keep those that state nothing 1 comes back',
    ]);
  });

  it('lists those alone that one reason keeps out, and all again', async () => {
    const { user } = open('challenge=water&people=40..60');
    const ground = screen.getByRole('button', { name: /^People: not 40/ });
    await user.click(ground);
    expect(ground).toHaveAttribute('aria-pressed', 'true');
    expect(names(/^Not shown/)).toEqual(['Cedar', 'Ferns']);
    await user.click(ground);
    expect(names(/^Not shown/)).toHaveLength(5);
  });

  it('drops a filter, keeps what states nothing, takes in what may lie within', async () => {
    const { user, filters } = open('challenge=water&people=46..60,sure');
    const inReasons = within(screen.getByRole('region', { name: 'What keeps them out' }));
    await user.click(inReasons.getByRole('button', { name: /^Take in what may lie within: People/ }));
    expect(filters()['people']).toEqual({ kind: 'interval', low: 46, high: 60 });
    const elder = screen.getByRole('button', { name: 'Elder' }).closest('li') as HTMLElement;
    await user.click(within(elder).getByRole('button', { name: /^Keep those that state nothing/ }));
    expect(filters()['people']).toEqual({ kind: 'interval', low: 46, high: 60, unknown: 'keep' });
    await user.click(inReasons.getByRole('button', { name: 'Drop this filter: Challenge: Water' }));
    expect(Object.keys(filters())).toEqual(['people']);
    expect(screen.getByRole('status')).toHaveTextContent('2 of 6 projects are not shown.');
  });

  it('keeps what states no value of a category as one value more', async () => {
    const { user, filters } = open('county=SE-X');
    const cedar = screen.getByRole('button', { name: 'Cedar' }).closest('li') as HTMLElement;
    await user.click(within(cedar).getByRole('button', { name: /^Keep those that state nothing/ }));
    expect(filters()['county']).toMatchObject({ include: ['', 'SE-X'] });
  });
});

describe('what is in, but not for certain', () => {
  it('is listed apart, with why, and can be left out', async () => {
    const { user, filters } = open('people=46..60,notStated');
    expect(names(/^Shown, but not for certain \d/)).toEqual(['Apple', 'Birch', 'Daisy', 'Elder']);
    expect(said('Apple')).toEqual(['≈50 people (45–55), may also lie outside 46–60 · p. 3']);
    expect(said('Elder')).toEqual([
      'states no number of people, and those that state nothing are kept · p. 11',
    ]);
    const apart = within(screen.getByRole('region', { name: 'Shown, but not for certain' }));
    expect(apart.getAllByRole('listitem').map(({ textContent }) => plain(textContent))).toEqual([
      'People: may also lie outside 46–603Only what lies within in every case 3 go',
      'People: not stated1Leave out those that state nothing 1 goes',
    ]);
    await user.click(apart.getByRole('button', { name: /^Leave out/ }));
    expect(filters()['people']).toEqual({ kind: 'interval', low: 46, high: 60 });
    await user.click(apart.getByRole('button', { name: /^Only what lies within/ }));
    expect(filters()['people']).toEqual({ kind: 'interval', low: 46, high: 60, sure: true });
    expect(list(/^Shown, but/)).not.toBeInTheDocument();
  });
});

describe('finding a project', () => {
  it('goes by its name, wherever it is', async () => {
    const { user } = open('people=46..60');
    await user.type(find(), 'CED');
    expect(names(/^Not shown/)).toEqual(['Cedar']);
    await user.clear(find());
    await user.type(find(), 'appl');
    expect(names(/^Shown, but not for certain \d/)).toEqual(['Apple']);
    expect(list(/^Not shown/)).not.toBeInTheDocument();
    await user.clear(find());
    await user.type(find(), 'wolf');
    expect(screen.getByText('No project is called “wolf”.')).toBeVisible();
  });

  it('names it as shown where nothing is held against it', async () => {
    const { user } = open('challenge=water');
    await user.type(find(), 'apple');
    expect(names(/^Shown/)).toEqual(['Apple']);
  });

  it('leads on to it, and to its figures', async () => {
    const { user, model } = open('people=40..60');
    await user.click(screen.getByRole('button', { name: '7 people' }));
    expect(model.view.getState()).toMatchObject({ show: undefined, open: 'cedar', figure: 'cedar.people' });
    await user.click(screen.getByRole('button', { name: 'Ferns' }));
    expect(model.view.getState()).toMatchObject({ show: undefined, open: 'ferns' });
  });
});

it('lists a hundred of very many, with how many more there are', async () => {
  const portfolio = largePortfolio(5000);
  const { model } = show(<Why />, { search: '?lang=en&people=40..60', portfolio });
  const out = 5000 - model.results.getState().snapshot.kept;
  const section = await screen.findByRole('region', { name: /^Not shown/ });
  expect(within(section).getByRole('heading')).toHaveTextContent(`Not shown ${out.toLocaleString('en')}`);
  expect(names(/^Not shown/)).toHaveLength(100);
  expect(section).toHaveTextContent(`and ${(out - 100).toLocaleString('en')} more: search by name`);
});

it('has nothing to say without filters', () => {
  open('');
  expect(screen.getByRole('status')).toHaveTextContent('No filter is on: every project is shown.');
});

it('speaks Swedish', () => {
  open('people=46..60,sure', 'sv');
  expect(screen.getByRole('dialog', { name: 'Varför syns det inte?' })).toBeVisible();
  expect(said('Apple')).toEqual(['ca 50 engagerade (45–55), kan ligga inom 46–60, men inte säkert · s. 3']);
  expect(said('Elder')).toEqual(['anger inget antal engagerade · s. 11']);
});
