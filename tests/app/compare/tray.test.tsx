// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PinButton } from '../../../src/app/compare/PinButton.tsx';
import { Layers } from '../../../src/app/Layers.tsx';
import { shipped } from '../../fixtures/shipped.ts';
import { show } from '../support.tsx';

const page = (pins: string, language = 'en') =>
  show(
    <>
      <main id="views" tabIndex={-1}>
        <PinButton subject="vagar" name="Vägar för innovativa idéer" />
      </main>
      <Layers />
    </>,
    { search: `?lang=${language}${pins === '' ? '' : `&pin=${pins}`}`, portfolio: shipped },
  );
const tray = () => screen.findByRole('region', { name: 'Pinned to compare' });

describe('the tray', () => {
  it('names what is pinned, and compares from two on', async () => {
    const { user, model } = page('stadsbruk,challenge:democracy');
    const region = await tray();
    expect(
      within(region)
        .getAllByRole('listitem')
        .map((each) => each.textContent),
    ).toEqual(['Stadsbruk', 'Democracy and participation']);
    await user.click(within(region).getByRole('button', { name: 'Unpin Stadsbruk' }));
    expect(within(region).getByRole('button', { name: 'Compare' })).toBeDisabled();
    expect(region).toHaveTextContent('Pin one more to compare');
    await user.click(screen.getByRole('button', { name: 'Pin Vägar för innovativa idéer to compare' }));
    await user.click(within(region).getByRole('button', { name: 'Compare' }));
    expect(model.view.getState()).toMatchObject({ show: 'compare', pins: ['challenge:democracy', 'vagar'] });
  });

  it('hands the focus on to the next when one is unpinned', async () => {
    const { user } = page('stadsbruk,kodcentrum,vagar');
    const region = await tray();
    within(region).getByRole('button', { name: 'Unpin Kodcentrum' }).focus();
    await user.keyboard('{Enter}');
    expect(within(region).getByRole('button', { name: /^Unpin Vägar/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(within(region).getByRole('button', { name: 'Unpin Stadsbruk' })).toHaveFocus();
  });

  it('gives the focus back to where it came from when it goes', async () => {
    const { user } = page('');
    const pin = screen.getByRole('button', { name: /^Pin Vägar/ });
    await user.click(pin);
    await tray();
    await user.tab();
    expect(screen.getByRole('button', { name: /^Unpin Vägar/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.queryByRole('region', { name: 'Pinned to compare' })).not.toBeInTheDocument();
    expect(pin).toHaveFocus();
  });

  it('leaves the focus on the views when all is unpinned and nothing had it before', async () => {
    const { user, model } = page('stadsbruk,kodcentrum');
    const region = await tray();
    await user.click(within(region).getByRole('button', { name: 'Unpin all' }));
    expect(model.view.getState().pins).toEqual([]);
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('speaks Swedish', async () => {
    page('stadsbruk,kodcentrum', 'sv');
    const region = await screen.findByRole('region', { name: 'Fastnålat för jämförelse' });
    expect(within(region).getByRole('status')).toHaveTextContent('2 fastnålade');
    expect(
      screen.getByRole('button', { name: 'Nåla fast Vägar för innovativa idéer för jämförelse' }),
    ).toHaveAttribute('aria-pressed', 'false');
  });
});
