// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { EmbedPage } from '../../../src/app/embed/EmbedPage.tsx';
import { bodyOf } from '../../../src/app/card/part.ts';
import { charts } from '../../../src/charts/registry.ts';
import { learn } from '../../../src/i18n/catalogues.ts';
import { show } from '../support.tsx';

beforeAll(() => learn('sv'));

/** Shows a view alone, when its code is there. */
async function open(subject: string, search = '?lang=en') {
  await Promise.all(charts.map(async (chart) => bodyOf(chart, chart.forms[0], false)));
  return act(async () => show(<EmbedPage subject={subject} />, { search }));
}

const marks = () => within(screen.getByRole('group', { name: /Arrow keys/ })).getAllByRole('img');

describe('a view within another page', () => {
  it('has its title, the filters in words, how figures are counted, its source, and the way to the whole page', async () => {
    await open('challenges', '?embed=challenges&lang=en&status=underway&end=high');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/challenge/i);
    const main = screen.getByRole('main');
    expect(main).toHaveTextContent(/Ongoing projects: \d+ of \d+/);
    expect(main).toHaveTextContent('Ranges are ordered by their high end.');
    expect(main).toHaveTextContent('Source: ');
    const link = screen.getByRole('link', { name: 'Open in Medel' });
    expect(link).toHaveAttribute('href', expect.stringMatching(/\?lang=en&status=underway&end=high$/));
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener');
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says what is pointed at, and filters nothing', async () => {
    const { filters, user } = await open('challenges');
    const [mark] = marks();
    if (mark === undefined) throw new Error('there is no mark');
    const words = mark.getAttribute('aria-label') ?? '';
    expect(screen.queryByText(words)).not.toBeInTheDocument();
    await user.hover(mark);
    expect(screen.getByText(words)).toBeVisible();
    await user.click(mark);
    expect(filters()).toEqual({});
  });

  it('is read mark by mark with arrow keys, with one tab stop', async () => {
    await open('challenges');
    const [first, second] = marks();
    expect(marks().filter(({ tabIndex }) => tabIndex === 0)).toEqual([first]);
    act(() => first?.focus());
    fireEvent.keyDown(first ?? document.body, { key: 'ArrowRight' });
    expect(second).toHaveFocus();
  });

  it('may be all views, or the table', async () => {
    await open('dashboard');
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(6);
    await open('table');
    // Its code comes when it is asked for.
    expect(await screen.findByRole('table', { name: 'Projects' }, { timeout: 5000 })).toBeVisible();
  });

  it.each([
    ['en', 'nix', 'There is no view called “nix”.', 'Open in Medel'],
    ['sv', 'nix', 'Det finns ingen vy som heter ”nix”.', 'Öppna i Medel'],
    ['sv', '', 'Adressen säger inte vilken vy som ska visas.', 'Öppna i Medel'],
  ])('that is not known says so in %s, with the way to the whole page: %j', (lang, subject, words, link) => {
    show(<EmbedPage subject={subject} />, { search: `?lang=${lang}` });
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(screen.getByRole('link', { name: link })).toHaveAttribute(
      'href',
      expect.stringMatching(/\?lang=..$/),
    );
  });
});
