// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deckPdfOf, type DeckWork } from '../../../src/app/deck/pdf.ts';
import { pptxOf } from '../../../src/app/deck/pptx/index.ts';
import { TakeAlong } from '../../../src/app/deck/TakeAlong.tsx';
import type { Made } from '../../../src/app/export/make.ts';
import { save } from '../../../src/app/export/take/save.ts';
import { slidesOf } from '../../../src/app/show/slides.ts';
import type { Story } from '../../../src/model/story.ts';
import { show } from '../support.tsx';

vi.mock(import('../../../src/app/show/slides.ts'), () => ({ slidesOf: vi.fn<typeof slidesOf>() }));
vi.mock(import('../../../src/app/deck/pdf.ts'), () => ({ deckPdfOf: vi.fn<typeof deckPdfOf>() }));
vi.mock(import('../../../src/app/deck/pptx/index.ts'), () => ({ pptxOf: vi.fn<typeof pptxOf>() }));
vi.mock(import('../../../src/app/export/take/save.ts'), () => ({ save: vi.fn<typeof save>() }));

const slide = (id: string) => ({ id, kind: 'title' as const, headline: id, notes: '' });
const story: Story = {
  format: 'medel-story/1',
  id: 'talk',
  title: { sv: 'Ett föredrag', en: 'A talk' },
  dataset: 'tiny',
  slides: ['a', 'b', 'c', 'd'].map(slide),
};

/** A file that is made when the test says so. */
function pending() {
  let resolve: (made: Made) => void = () => undefined;
  const file = new Promise<Made>((done) => {
    resolve = done;
  });
  let work: DeckWork | undefined;
  vi.mocked(deckPdfOf).mockImplementation((_, given) => {
    work = given;
    return file;
  });
  return {
    resolve: (made: Made) => resolve(made),
    done: (part: number) => act(() => work?.onProgress(part)),
    signal: () => work?.signal,
  };
}

const blob = new Blob(['x']);
const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(slidesOf).mockResolvedValue([]);
});

describe('a story is taken along', () => {
  it('as slides for other programs, in the language that is chosen, and says under which name', async () => {
    vi.mocked(pptxOf).mockResolvedValue({ blob, name: 'talk.pptx' });
    const { user } = show(<TakeAlong story={story} />);
    expect(button('PowerPoint')).toHaveAccessibleDescription(/can be edited/);
    await user.click(screen.getByRole('radio', { name: 'Svenska' }));
    await user.click(button('PowerPoint'));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Saved as talk.pptx.'));
    expect(save).toHaveBeenCalledExactlyOnceWith(blob, 'talk.pptx');
    expect(vi.mocked(slidesOf).mock.calls[0]?.[2]).toBe('sv');
    expect(vi.mocked(pptxOf).mock.calls[0]?.slice(2, 4)).toEqual(['Ett föredrag', 'sv']);
    expect(deckPdfOf).not.toHaveBeenCalled();
  });

  it('with word of which slide is being made, one file at a time', async () => {
    const file = pending();
    const { user } = show(<TakeAlong story={story} />);
    await user.click(button('PDF'));
    expect(screen.getByText('Slide 1 of 4')).toBeVisible();
    file.done(0.6);
    expect(screen.getByText('Slide 3 of 4')).toBeVisible();
    file.done(1);
    expect(screen.getByText('Slide 4 of 4')).toBeVisible();
    await user.click(button('PowerPoint'));
    expect(pptxOf).not.toHaveBeenCalled();
    await act(async () => file.resolve({ blob, name: 'talk.pdf' }));
    expect(save).toHaveBeenCalledExactlyOnceWith(blob, 'talk.pdf');
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  });

  it('or not: called off it saves nothing, says so, and leaves the focus where it began', async () => {
    const file = pending();
    const { user } = show(<TakeAlong story={story} />);
    await user.click(button('PDF'));
    await user.click(button('Cancel'));
    expect(file.signal()?.aborted).toBe(true);
    await act(async () => file.resolve({ blob, name: 'talk.pdf' }));
    expect(save).not.toHaveBeenCalled();
    expect(screen.getByRole('status')).toHaveTextContent('Cancelled. Nothing was saved.');
    expect(button('PDF')).toHaveFocus();
  });

  it.each([
    [new TypeError('Failed to fetch dynamically imported module'), /Kontrollera anslutningen/],
    [new RangeError('Array buffer allocation failed'), /Minnet räckte inte/],
    [new Error('something else'), /på ett annat sätt/],
  ])('or says in words why not: %s', async (error, words) => {
    vi.mocked(deckPdfOf).mockRejectedValue(error);
    const { user } = show(<TakeAlong story={story} />, { search: '?lang=sv' });
    await user.click(button('PDF'));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words));
    expect(save).not.toHaveBeenCalled();
  });

  it('on paper, in the language that is chosen', async () => {
    const { user, model } = show(<TakeAlong story={story} />);
    model.dialog.show('stories');
    await user.click(screen.getByRole('radio', { name: 'Svenska' }));
    await user.click(button('Hand-out'));
    expect(window.location.search).toBe('?handout=talk&slide=1&lang=sv');
    expect(model.dialog.getState().open).toBeUndefined();
  });
});
