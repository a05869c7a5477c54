// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Acting } from '../../src/app/card/Acting.tsx';
import { fitting } from '../../src/app/card/fitting.ts';
import { map } from '../../src/charts/map/index.ts';
import { show } from './support.tsx';

const said = () => document.querySelector('.acting')?.textContent.replaceAll('\u00a0', ' ');

describe('the filters that act on a view', () => {
  it('are those of the others, and its own apart', () => {
    show(<Acting chart={map} />, { search: '?lang=en&challenge=water&people=40..60&place=lund' });
    expect(said()).toBe('Set here: PlaceFiltered by: ChallengePeople 40–60');
    expect(screen.getByRole('button', { name: 'Challenge: Water: go to where it was set' })).toBeVisible();
  });

  it('are none without filters, or by a choice that leaves nothing out', () => {
    show(<Acting chart={map} />, { search: '?lang=en&challenge.mode=all' });
    expect(said()).toBe('');
  });

  it('lets go of its own alone', async () => {
    const { user, filters } = show(<Acting chart={map} />, {
      search: '?lang=en&challenge=water&place=lund&county=SE-M',
    });
    expect(said()).toContain('Set here: Place · County');
    await user.click(screen.getByRole('button', { name: 'Clear this view’s filter' }));
    expect(Object.keys(filters())).toEqual(['challenge']);
  });

  it('stand on one line, and the others are behind a number that names them', async () => {
    const { user, model } = show(<Acting chart={map} />, {
      search:
        '?lang=en&challenge=water&people=40..60&agency=1000000..2000000&actors=1000000..2000000&total=1000000..9000000&years=2010..2014&status=finished&sector=business&q=a&project=apple&share=1..99',
    });
    const more = screen.getByRole('button', { name: /^\+\d more: / });
    const shown = screen.getAllByRole('button', { name: /: go to where it was set$/ });
    const named = more.getAttribute('title')?.split(/, | and /) ?? [];
    expect(named.length).toBeGreaterThan(0);
    expect(shown.length + named.length).toBe(11);
    expect(more).toHaveTextContent(`+${named.length}`);
    await user.click(more);
    expect(model.view.getState().show).toBe('filters');
  });
});

describe('what fits beside each other', () => {
  it.each([
    ['all, to the last pixel', [50, 50, 50], 170, 3],
    ['the last needs no room for a rest', [50, 50], 110, 2],
    ['not all: the rest has room', [50, 50, 50], 169, 2],
    ['not all, and the second leaves no room for the rest', [50, 50, 50], 139, 1],
    ['none', [50, 50], 20, 0],
    ['nothing to fit', [], 0, 0],
  ])('%s', (_, widths, room, fit) => {
    expect(fitting(widths, 10, room, 20)).toBe(fit);
  });
});
