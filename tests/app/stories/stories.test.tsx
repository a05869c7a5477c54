// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { readFileSync } from 'node:fs';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stories } from '../../../src/app/stories/store.ts';
import { Stories } from '../../../src/app/stories/Stories.tsx';
import type { Slide, Story } from '../../../src/model/story.ts';
import { STORIES_KEY } from '../../../src/store/storyshelf.ts';
import { tiny } from '../../fixtures/tiny.ts';
import { show } from '../support.tsx';

// Nothing is drawn in a made-up browser; that pictures come is seen in tests/browser.
vi.mock('../../../src/app/stories/pictures.ts', () => ({
  usePicture: (address?: string) => ({
    picture: address && { url: 'about:blank', title: 'Own title' },
    failed: false,
  }),
  titleOfView: () => 'Own title',
}));

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

const shippedText = readFileSync('data/story.json', 'utf8');

const slide = (id: string, part: Partial<Slide> = {}): Slide => ({
  id,
  kind: 'title',
  headline: id.toUpperCase(),
  notes: '',
  ...part,
});
const view: Partial<Slide> = { kind: 'view', headline: '', address: '?lang=en&challenge=water' };
const story = (slides: readonly Slide[], part: Partial<Story> = {}): Story => ({
  format: 'medel-story/1',
  id: 's',
  title: 'Talk',
  dataset: tiny().id,
  slides,
  ...part,
});
const put = (...list: readonly Story[]) =>
  localStorage.setItem(STORIES_KEY, JSON.stringify({ format: 'medel-stories', version: 1, stories: list }));
const kept = () =>
  (JSON.parse(localStorage.getItem(STORIES_KEY) ?? '{"stories":[]}') as { stories: Story[] }).stories;

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
const said = () => screen.getByRole('status');
const slides = () =>
  within(screen.getByRole('list', { name: 'Slides' }))
    .getAllByRole('button', { name: /^Slide / })
    .map((each) => each.getAttribute('aria-label'));

beforeEach(() => {
  localStorage.clear();
  stories.choose(undefined);
  vi.stubGlobal('fetch', async () => new Response(shippedText));
  vi.stubGlobal('IntersectionObserver', undefined);
});

/** The editor, with a story open. */
async function opened(list: readonly Slide[], search = '?lang=en', part: Partial<Story> = {}) {
  put(story(list, part));
  stories.refresh();
  stories.choose('s');
  const shown = show(<Stories />, { search });
  // The shipped story comes meanwhile.
  await act(async () => undefined);
  return shown;
}

describe('the list', () => {
  it('begins a story, and takes the view that is shown into it', async () => {
    const { user } = show(<Stories />, {
      search: '?lang=en&theme=dark&challenge=water&show=filters&enlarge=funding',
    });
    await user.click(button('New story'));
    expect(said()).toHaveTextContent('“My story” is begun.');
    await user.click(button('The view shown'));
    expect(slides()).toEqual(['Slide 1: Own title']);
    expect(kept()).toMatchObject([
      {
        title: 'My story',
        dataset: tiny().id,
        slides: [{ kind: 'view', headline: '', address: '?lang=en&challenge=water&enlarge=funding' }],
      },
    ]);
  });

  it('deletes a story, and brings it back', async () => {
    put(story([slide('a')]));
    const { user } = show(<Stories />);
    await user.click(button('Delete “Talk”'));
    expect(said()).toHaveTextContent('“Talk” is deleted.');
    expect(screen.getByText('You have no story of your own yet.')).toBeVisible();
    await user.click(button('Undo'));
    expect(kept()).toMatchObject([{ title: 'Talk' }]);
  });

  it('shows the story that comes with Medel, which is changed only as a copy', async () => {
    const { user } = show(<Stories />);
    await user.click(await screen.findByRole('button', { name: 'Open “Who pays for social innovation?”' }));
    expect(field('Headline')).toHaveAttribute('readonly');
    expect(screen.queryByRole('button', { name: 'Delete the slide' })).toBeNull();
    // It was made for the ten projects, and these are others.
    expect(screen.getByRole('alert')).toHaveTextContent('social-innovation-2015');
    await user.click(button('Make a copy to change'));
    expect(field('Headline')).not.toHaveAttribute('readonly');
    await user.clear(field('Headline'));
    await user.type(field('Headline'), 'Mine');
    await user.tab();
    // What is said in the other language stays.
    expect(kept()[0]?.slides[0]?.headline).toEqual({ sv: 'Vem betalar för social innovation?', en: 'Mine' });
  });
});

describe('slides', () => {
  it('are moved by the arrow keys of their grips, which keep the focus, and it is said', async () => {
    const { user } = await opened([slide('a'), slide('b'), slide('c')]);
    act(() => button('Move slide 1: A').focus());
    await user.keyboard('{ArrowDown}');
    expect(slides()).toEqual(['Slide 1: B', 'Slide 2: A', 'Slide 3: C']);
    expect(button('Move slide 2: A')).toHaveFocus();
    expect(said()).toHaveTextContent('“A” is now slide 2 of 3.');
    await user.keyboard('{End}{ArrowDown}{ArrowUp}');
    expect(slides()).toEqual(['Slide 1: B', 'Slide 2: A', 'Slide 3: C']);
    await user.keyboard('{Home}');
    expect(kept()[0]?.slides.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('are dragged to a place, unless Escape lets go of them', async () => {
    await opened([slide('a'), slide('b'), slide('c')]);
    const items = within(screen.getByRole('list', { name: 'Slides' })).getAllByRole('listitem');
    items.forEach((item, i) => {
      item.getBoundingClientRect = () => new DOMRect(0, i * 100, 200, 100);
      item.setPointerCapture = () => undefined;
    });
    const drag = (y: number) => {
      const [first] = items as [HTMLElement];
      fireEvent.pointerDown(first, { button: 0, clientX: 10, clientY: 10, pointerType: 'mouse' });
      fireEvent.pointerMove(first, { clientX: 10, clientY: y });
      return first;
    };
    drag(260);
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(slides()).toEqual(['Slide 1: A', 'Slide 2: B', 'Slide 3: C']);
    fireEvent.pointerUp(drag(240));
    expect(slides()).toEqual(['Slide 1: B', 'Slide 2: A', 'Slide 3: C']);
  });

  it('are doubled and deleted, and Ctrl+Z undoes it', async () => {
    const { user } = await opened([slide('a'), slide('b')]);
    await user.click(button('Duplicate the slide'));
    expect(slides()).toEqual(['Slide 1: A', 'Slide 2: A', 'Slide 3: B']);
    expect(button('Slide 2: A')).toHaveAttribute('aria-current', 'true');
    await user.click(button('Delete the slide'));
    expect(slides()).toEqual(['Slide 1: A', 'Slide 2: B']);
    expect(button('Slide 2: B')).toHaveAttribute('aria-current', 'true');
    await user.keyboard('{Control>}zz{/Control}');
    expect(slides()).toEqual(['Slide 1: A', 'Slide 2: B']);
  });

  it('keep what is typed when the editor is closed at once', async () => {
    const { user } = await opened([slide('a', view)]);
    expect(field('Headline')).toHaveAttribute('placeholder', 'Own title');
    await user.type(field('Headline'), 'My headline');
    await user.type(field(/^Notes/), 'Say this');
    act(() => document.body.querySelector<HTMLElement>('[aria-label="Close the stories"]')?.focus());
    await user.click(button('Add a number'));
    await user.type(field('Number 1'), '6');
    await user.type(field('What number 1 counts'), 'of ten');
    await user.tab();
    expect(kept()[0]?.slides[0]).toMatchObject({
      headline: 'My headline',
      notes: 'Say this',
      points: [{ figure: '6', text: 'of ten' }],
    });
    expect(field('Notes (2 words)')).toHaveValue('Say this');
  });

  it('are opened on the page as one step, and take in what it shows then', async () => {
    const { user, model, filters } = await opened(
      [slide('a', { ...view, headline: 'Water' })],
      '?lang=sv&theme=dark',
    );
    await user.click(button('Öppna på sidan'));
    expect(Object.keys(filters())).toEqual(['challenge']);
    expect(model.view.getState()).toMatchObject({ language: 'sv', theme: 'dark' });
    expect(model.history.getState().past).toHaveLength(1);
    expect(screen.getByText('Sidan visar just den här vyn.')).toBeVisible();
    act(() => model.view.getState().actions.setForm('funding', 'share'));
    await user.click(button('Ersätt med vyn som visas'));
    expect(kept()[0]?.slides[0]?.address).toBe('?lang=sv&challenge=water&funding=share');
  });
});

describe('another window', () => {
  const write = (change: (now: Story) => Story, isTold: boolean) => {
    put(...kept().map(change));
    if (isTold) act(() => void window.dispatchEvent(new StorageEvent('storage', { key: STORIES_KEY })));
  };

  it('that changes the words one is typing does not have them destroyed, nor destroys them', async () => {
    const { user } = await opened([slide('a', { notes: 'Old' })]);
    await user.type(field(/^Notes/), ' mine');
    write((now) => ({ ...now, slides: [slide('a', { notes: 'Theirs' })] }), true);
    // What one types stays in the field.
    expect(field(/^Notes/)).toHaveValue('Old mine');
    await user.type(field(/^Notes/), ' too');
    await user.tab();
    expect(kept()[0]?.slides.map(({ notes }) => notes)).toEqual(['Theirs', 'Old mine too']);
    expect(said()).toHaveTextContent('Both are kept');
    expect(slides()).toHaveLength(2);
  });

  it('is seen at once where one does not type', async () => {
    await opened([slide('a')]);
    write((now) => ({ ...now, title: 'Elsewhere' }), true);
    expect(field('Title of the story')).toHaveValue('Elsewhere');
  });
});

describe('a file', () => {
  const choose = async (user: ReturnType<typeof show>['user'], text: string, name = 'talk.json') =>
    user.upload(
      screen.getByLabelText('Open from file'),
      new File([text], name, { type: 'application/json' }),
    );

  it('is opened and kept; one of the same id that differs is kept beside', async () => {
    const mine = story([slide('a')]);
    put(mine);
    const { user } = show(<Stories />);
    await choose(user, JSON.stringify({ ...mine, title: 'From a file' }));
    expect(await screen.findByRole('textbox', { name: 'Title of the story' })).toHaveValue('From a file');
    expect(kept().map(({ title }) => title)).toEqual(['Talk', 'From a file']);
    expect(new Set(kept().map(({ id }) => id)).size).toBe(2);
  });

  it('made for another dataset is opened with a warning', async () => {
    const { user } = show(<Stories />);
    await choose(user, JSON.stringify(story([slide('a')], { dataset: 'elsewhere' })));
    expect(await screen.findByRole('alert')).toHaveTextContent('made for the dataset elsewhere');
  });

  it('that is wrong is refused with its place and what was expected, and nothing is lost', async () => {
    put(story([slide('a')]));
    const { user } = show(<Stories />);
    const { address: _, ...broken } = slide('v', view);
    await choose(user, JSON.stringify(story([slide('a'), broken])), 'broken.json');
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('“broken.json” was not opened');
    expect(alert).toHaveTextContent('slides[1].address');
    expect(alert).toHaveTextContent('A required field is missing; expected the address of a view');
    expect(kept()).toEqual([story([slide('a')])]);
  });

  it.each([
    ['{', 'This is not JSON'],
    [JSON.stringify({ format: 'medel-story/2' }), 'made by a newer version of Medel'],
    [' '.repeat(2_000_001), 'larger than any story'],
  ])('that is no story of ours is refused with the reason', async (text, reason) => {
    const { user } = show(<Stories />);
    await choose(user, text);
    expect(await screen.findByRole('alert')).toHaveTextContent(reason);
  });
});

describe('the browser', () => {
  it('with what is not ours there leaves it until one starts anew', async () => {
    localStorage.setItem(STORIES_KEY, 'something else');
    const { user } = show(<Stories />);
    await user.click(button('New story'));
    expect(localStorage.getItem(STORIES_KEY)).toBe('something else');
    await user.click(button('Start anew'));
    expect(said()).toHaveTextContent(`${STORIES_KEY}.kept-`);
    await user.click(button('New story'));
    expect(kept()).toHaveLength(1);
  });
});
