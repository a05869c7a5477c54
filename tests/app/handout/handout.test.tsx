// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Handout } from '../../../src/app/handout/Handout.tsx';
import type { SlideContent } from '../../../src/formats/slide/slide.ts';
import { show } from '../support.tsx';

const slide = (number: number, notes: string): SlideContent => ({
  id: `s${number}`,
  kind: 'closing',
  language: 'en',
  headline: `Head ${number}`,
  subtitle: '',
  lines: [],
  notes,
  points: [],
  source: 'Source: VINNOVA',
  number,
  of: 2,
});

describe('the hand-out', () => {
  it('has every slide with all that is said to it, and the source', () => {
    show(
      <Handout
        title="A talk"
        slides={[slide(1, 'First.\n\nThen *this*.'), slide(2, '')]}
        onLeave={vi.fn<() => void>()}
      />,
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('A talk');
    expect(screen.getByText('Source: VINNOVA', { selector: 'header p' })).toBeVisible();
    const first = screen.getByRole('article', { name: 'Slide 1 of 2: Head 1' });
    expect(within(first).getByRole('img', { name: 'Head 1' })).toBeVisible();
    expect(first).toHaveTextContent('First.');
    expect(within(first).getByText('this').localName).toBe('em');
    expect(screen.getByRole('article', { name: /^Slide 2/ })).toHaveTextContent('No notes.');
  });

  it('is in the language of its slides, whatever that of the page', () => {
    show(<Handout title="A talk" slides={[slide(1, '')]} onLeave={vi.fn<() => void>()} />, {
      search: '?lang=sv',
    });
    expect(screen.getByRole('button', { name: 'Skriv ut' })).toBeVisible();
    const first = screen.getByRole('article', { name: 'Slide 1 of 2: Head 1' });
    expect(first).toHaveAttribute('lang', 'en');
    expect(first).toHaveTextContent('No notes.');
  });

  it('prints, and leads back', async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    const leave = vi.fn<() => void>();
    const { user } = show(<Handout title="A talk" slides={[slide(1, '')]} onLeave={leave} />);
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Back' }));
    expect(leave).toHaveBeenCalledOnce();
  });
});
