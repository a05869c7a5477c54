// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Empty } from '../../src/app/Empty.tsx';
import { show } from './support.tsx';

const offers = async () => {
  const section = await screen.findByRole('region', { name: 'No project passes every filter.' });
  return within(section)
    .getAllByRole('button')
    .map(({ textContent }) => textContent);
};
const open = (search: string) =>
  show(
    <main tabIndex={-1}>
      <Empty />
    </main>,
    { search: `?lang=en&${search}` },
  );

it('is not there while something passes', () => {
  open('challenge=water');
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
});

it('offers to drop the filters that bring something back, those first that bring most', async () => {
  const { user, filters } = open('challenge=water&status=underway');
  expect(await offers()).toEqual([
    'Drop “Status: under way”: 3 projects come back',
    'Drop “Challenge: Water”: 2 projects come back',
    'Keep those that state nothing beside “Status: under way”: 1 comes back',
    'Clear all filters',
    'Why is it not here?',
  ]);
  await user.click(screen.getByRole('button', { name: /^Drop “Status/ }));
  expect(Object.keys(filters())).toEqual(['challenge']);
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
  expect(screen.getByRole('main')).toHaveFocus();
});

it('offers to keep what states nothing, and to take in what may lie within', async () => {
  const { user, filters } = open('people=46..49,sure&challenge=water');
  expect(await offers()).toEqual([
    'Drop “People: for certain 46–49”: 3 projects come back',
    'Take in what may lie within “People: for certain 46–49”: 1 comes back',
    'Keep those that state nothing beside “People: for certain 46–49”: 1 comes back',
    'Clear all filters',
    'Why is it not here?',
  ]);
  await user.click(screen.getByRole('button', { name: /^Keep those/ }));
  expect(filters()['people']).toMatchObject({ sure: true, unknown: 'keep' });
});

it('offers the fewest that are enough together where no one is', async () => {
  const { user, filters } = open('challenge=water&status=underway&people=13..20');
  expect(await offers()).toEqual([
    'Drop “Status: under way” and “People: 13–20”: 3 projects come back',
    'Clear all filters',
    'Why is it not here?',
  ]);
  expect(screen.getByText(/No filter brings anything back alone/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: /^Drop “Status/ }));
  expect(Object.keys(filters())).toEqual(['challenge']);
});

it('offers to undo the step that emptied it', async () => {
  const { user, model, filters } = open('status=finished');
  act(() => model.view.getState().actions.toggle('challenge', 'youth'));
  expect(await offers()).toContain('Undo the last step');
  await user.click(screen.getByRole('button', { name: 'Undo the last step' }));
  expect(Object.keys(filters())).toEqual(['status']);
});

it('leads to why', async () => {
  const { user, model } = open('challenge=youth&status=finished');
  await offers();
  await user.click(screen.getByRole('button', { name: 'Why is it not here?' }));
  expect(model.view.getState().show).toBe('why');
});
