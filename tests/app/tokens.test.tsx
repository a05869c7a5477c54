// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { ChartCard } from '../../src/app/card/ChartCard.tsx';
import { FilterBar } from '../../src/app/filters/FilterBar.tsx';
import { funding } from '../../src/charts/funding/index.ts';
import { show } from './support.tsx';

const tokens = () => within(screen.getByRole('list', { name: 'Active filters' })).getAllByRole('listitem');
const remove = (name: RegExp) => screen.getByRole('button', { name });
const go = (name: RegExp) => screen.getByRole('button', { name });

beforeAll(async () => {
  await funding.load();
});

describe('a token', () => {
  it('names three of many values, and all of them where it is asked', () => {
    show(<FilterBar />, { search: '?lang=en&place=lund,gavle,skane,-sweden' });
    expect(tokens()[0]).toHaveTextContent(/^Place: Gävle, Lund or Skåne \+1$/);
    expect(go(/^Place: .*not Sweden: go to where it was set$/)).toBeVisible();
  });

  it('hands the focus on to the next when it is removed, and to the one before from the last', async () => {
    const { user, filters } = show(<FilterBar />, {
      search: '?lang=en&challenge=water&people=1..&status=finished',
    });
    await user.click(remove(/^Remove filter: Challenge/));
    expect(remove(/^Remove filter: People/)).toHaveFocus();
    await user.click(remove(/^Remove filter: Status/));
    expect(remove(/^Remove filter: People/)).toHaveFocus();
    expect(Object.keys(filters())).toEqual(['people']);
  });

  it('leads to the chip that was pressed', async () => {
    const { user } = show(<FilterBar />, { search: '?lang=en&challenge=-work' });
    await user.click(go(/^Challenge: not Work: go/));
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Work, .* excluded$/));
  });

  it('leads to the mark that was pressed in a view', async () => {
    const { user } = show(
      <>
        <FilterBar />
        <ChartCard chart={funding} />
      </>,
      { search: '?lang=en&project=birch' },
    );
    await user.click(go(/^Project: Birch: go/));
    await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^Birch: /));
    expect(document.activeElement).toHaveAttribute('aria-pressed', 'true');
  });

  it('opens the panel of filters for what no view sets, and unfolds it there once it has come', async () => {
    const { user, model } = show(<FilterBar />, { search: '?lang=en&status=finished' });
    await user.click(go(/^Status: finished: go/));
    await waitFor(() => expect(model.view.getState().show).toBe('filters'));
    const facet = document.createElement('details');
    facet.id = 'facet-status';
    facet.innerHTML = '<summary tabindex="0">Status</summary>';
    document.body.append(facet);
    await waitFor(() => expect(facet.querySelector('summary')).toHaveFocus());
    expect(facet.open).toBe(true);
    facet.remove();
  });
});

it('says how many are not shown, and leads to why', async () => {
  const { user, model } = show(<FilterBar />, { search: '?lang=en&challenge=water' });
  await user.click(screen.getByRole('button', { name: '3 not shown: why?' }));
  expect(model.view.getState().show).toBe('why');
});
