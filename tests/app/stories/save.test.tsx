// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { usePaletteKey } from '../../../src/app/palette/usePaletteKey.ts';
import { stories } from '../../../src/app/stories/store.ts';
import type { Story } from '../../../src/model/story.ts';
import { STORIES_KEY } from '../../../src/store/storyshelf.ts';
import { show } from '../support.tsx';

vi.mock('../../../src/app/stories/pictures.ts', () => ({}));

function Page() {
  usePaletteKey();
  return <input aria-label="field" />;
}

const kept = () =>
  (JSON.parse(localStorage.getItem(STORIES_KEY) ?? '{"stories":[]}') as { stories: Story[] }).stories;
const KEY = '{Alt>}{Shift>}[KeyS]{/Shift}{/Alt}';

beforeEach(() => {
  localStorage.clear();
  stories.refresh();
});

it('one key saves the view as a slide, says so, and can be undone', async () => {
  const { user, model } = show(<Page />, { search: '?lang=en&challenge=water' });
  await user.keyboard(KEY);
  expect(await screen.findByText('The view is slide 1 of “My story”.')).toBeInTheDocument();
  act(() => model.view.getState().actions.setEnlarge('funding'));
  await user.keyboard(KEY);
  expect(await screen.findByText('The view is slide 2 of “My story”.')).toBeInTheDocument();
  expect(kept()[0]?.slides.map(({ address }) => address)).toEqual([
    '?lang=en&challenge=water',
    '?lang=en&challenge=water&enlarge=funding',
  ]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(kept()[0]?.slides).toHaveLength(1);
  await user.keyboard(KEY);
  await user.click(await screen.findByRole('button', { name: 'Open the story' }));
  expect(model.dialog.getState().open).toBe('stories');
  expect(screen.queryByText(/^The view is slide/)).toBeNull();
});

it('types where one types', async () => {
  const { user } = show(<Page />);
  await user.click(screen.getByRole('textbox', { name: 'field' }));
  await user.keyboard(KEY);
  await new Promise((resolve) => {
    setTimeout(resolve, 50);
  });
  expect(kept()).toEqual([]);
});

it('leaves stories of other datasets alone, and says what stands in the way', async () => {
  const other: Story = { format: 'medel-story/1', id: 'o', title: 'Other', dataset: 'elsewhere', slides: [] };
  stories.add(other, 'addStory');
  const { user } = show(<Page />);
  await user.keyboard(KEY);
  expect(await screen.findByText('The view is slide 1 of “My story”.')).toBeInTheDocument();
  expect(kept()).toMatchObject([{ id: 'o', slides: [] }, { title: 'My story' }]);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
  });
  await user.keyboard(KEY);
  expect(await screen.findByText(/no more room/)).toBeInTheDocument();
});
