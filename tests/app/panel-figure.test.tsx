// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { arithmetic } from '../../src/app/panel/figure/arithmetic.ts';
import { Panel } from '../../src/app/panel/Panel.tsx';
import { createSay } from '../../src/i18n/say.ts';
import type { Portfolio } from '../../src/model/schema.ts';
import { statementsOf } from '../../src/model/statements.ts';
import { shipped } from '../fixtures/shipped.ts';
import { tiny } from '../fixtures/tiny.ts';
import { show } from './support.tsx';

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('a rule as arithmetic', () => {
  const words = (portfolio: Portfolio, figure: string) => {
    const [id, ...rest] = figure.split('.');
    const project = portfolio.projects.find((each) => each.id === id);
    const statement = project && statementsOf(project).find(({ key }) => key === rest.join('.'));
    if (project === undefined || statement === undefined) throw new Error(`there is no ${figure}`);
    return arithmetic(statement, project, { portfolio, say: createSay('en') })?.replaceAll('\u00a0', ' ');
  };

  it('of what is left of a total', () => {
    expect(words(tiny(), 'ferns.actors')).toBe(
      'Actors = total − VINNOVA − EU = SEK 0.6 M − SEK 0.3 M − SEK 0.1 M = SEK 0.2 M',
    );
  });

  it('is none where a figure is stated', () => {
    expect(words(tiny(), 'ferns.agency')).toBeUndefined();
  });

  it.each([
    ['stadsbruk.actors', 'Actors = 1 × VINNOVA = 1 × SEK 9.5 M = SEK 9.5 M'],
    ['stadsbruk.total', 'Total = VINNOVA + Actors = SEK 9.5 M + SEK 9.5 M = SEK 19 M'],
    ['stad-landsbygd.agency', 'VINNOVA = 50% of total = 50% of SEK 0.45 M = SEK 0.225 M'],
    ['halsans-nya-verktyg.agency', 'VINNOVA = SEK 6 M × 10 = SEK 60 M'],
    ['halsans-nya-verktyg.actors.hours', 'Actors = 2 × 1,000 hours = ≥2,000 hours'],
    ['kodcentrum.people', 'People involved = 2 + 54 = 56'],
    ['stad-landsbygd.people', 'People involved = 9 × 2 + 20 = ≈38'],
    ['inkubator-55.people', 'People involved = (4–5) + 1 = 5–6'],
  ])('%s', (figure, rule) => {
    expect(words(shipped, figure)).toBe(rule);
  });
});

describe('where a figure is counted', () => {
  const where = async (figure: string, more = '') => {
    const { user, model } = show(<Panel />, { search: `?lang=en&figure=${figure}${more}` });
    await user.click(button('Where is it counted?'));
    return { user, model, words: screen.getByRole('status') };
  };

  it.each([
    ['apple.agency', '', 'Counted as VINNOVA’s money, in the sum SEK ≈3.8 M, stated by 4 of 6.'],
    ['apple.agency', '', 'In views over challenges it counts in full in each of its two challenges.'],
    ['apple.agency', '&several=shared', 'it is shared equally among its two challenges.'],
    ['birch.actors', '', 'Both its ends go into the sum.'],
    ['birch.actors', '&inkind=leftOut', 'Not counted as the actors’ money: money in kind is left out'],
    ['apple.total', '&inkind=leftOut', 'Its part in kind is left out at present'],
    [
      'daisy.agency',
      '',
      'Not counted as VINNOVA’s money: unknown is never zero. The sum says so: stated by 4 of 6',
    ],
    ['apple.agency', '&challenge=youth', 'The project is outside the filter, so it is in no sum now.'],
    ['daisy.total', '', 'Counted as money that is not split, in the sum SEK 9 M'],
    ['apple.total', '', 'A total is held against the sum of its parts, never added to them.'],
    ['cedar.actors.hours', '', 'hours are never turned into money'],
    ['daisy.ofWhich.0', '', 'it is a part of the total'],
    ['apple.people', '', 'Counted as people involved, in the sum ≥≈127'],
    ['birch.people.1', '', 'it stands beside the people involved'],
    ['apple.partners.0', '', 'it is shown among the partners'],
    ['apple.outcomes.0', '', 'results are of different kinds and are never added up'],
  ])('%s%s: %s', async (figure, more, expected) => {
    const { words } = await where(figure, more);
    expect(words).toHaveTextContent(expected);
  });

  it('leads to the sum', async () => {
    const { user, model } = await where('apple.agency');
    await user.click(button('Show the sum: VINNOVA’s money'));
    expect(model.view.getState().figure).toBe('sum.agency');
    expect(screen.getByRole('complementary')).toHaveAccessibleName(/^VINNOVA’s money/);
  });
});

describe('quoting a figure', () => {
  const field = () => screen.getByRole('textbox', { name: 'Quotation' });

  it('copies a sentence with a link to what is shown, and offers the other language', async () => {
    const { user } = show(<Panel />, { search: '?lang=en&challenge=water&figure=apple.agency' });
    await user.click(button('Quote this'));
    expect(await screen.findByText('Copied.')).toBeVisible();
    const english = await navigator.clipboard.readText();
    expect(field()).toHaveValue(english);
    expect(english).toContain('Apple: VINNOVA contributed SEK 2 M, in cash (exact; p. 3 of Trees, VINNOVA).');
    expect(english).toMatch(/\/\?lang=en&challenge=water&open=apple&figure=apple\.agency$/);
    await user.click(screen.getByRole('radio', { name: 'SV' }));
    await user.click(button('Copy'));
    const swedish = await navigator.clipboard.readText();
    expect(swedish.replaceAll('\u00a0', ' ')).toContain('VINNOVA bidrog med 2 mnkr i pengar');
    expect(swedish).toMatch(/\/\?lang=sv&/);
  });

  it('selects the sentence where the browser does not let the page copy', async () => {
    const { user } = show(<Panel />, { search: '?lang=en&figure=apple.agency' });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(button('Quote this'));
    expect(await screen.findByText(/The sentence is selected/)).toBeVisible();
    const area = field() as HTMLTextAreaElement;
    expect(area).toHaveFocus();
    expect(area.selectionEnd - area.selectionStart).toBe(area.value.length);
  });
});
