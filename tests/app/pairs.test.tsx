// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ChartCard } from '../../src/app/card/ChartCard.tsx';
import { challenges } from '../../src/charts/challenges/index.ts';
import { show } from './support.tsx';

const search = '?lang=en&challenges=overlap';
/** The card, with its code come. */
async function open() {
  await challenges.load();
  return act(async () => show(<ChartCard chart={challenges} />, { search }));
}

/** A pair of challenges in the matrix; the list below it has the same. */
function pair(name: RegExp) {
  const card = screen.getByRole('region', { name: 'Challenges' });
  const [first] = within(card).getAllByRole('button', { name });
  if (first === undefined) throw new Error(`there is no ${String(name)}`);
  return first;
}

describe('two challenges that go together', () => {
  it('are asked for together by a click, and let go by another', async () => {
    const { user, filters } = await open();
    await user.click(pair(/^Water with Youth/));
    expect(filters()).toEqual({
      challenge: { kind: 'categories', mode: 'all', include: ['water', 'youth'], exclude: [] },
    });
    expect(pair(/^Water with Youth/)).toHaveAttribute('aria-pressed', 'true');
    await user.click(pair(/^Water with Youth/));
    expect(filters()).toEqual({});
  });

  it('cannot be ruled out, opened or pinned as one', async () => {
    const { user, filters, model } = await open();
    await user.keyboard('{Alt>}');
    await user.click(pair(/^Water with Youth/));
    await user.keyboard('{/Alt}op');
    expect(filters()).toEqual({});
    expect(model.view.getState()).toMatchObject({ pins: [], open: undefined, figure: undefined });
  });

  it('show with the projects that meet both, and with no others', async () => {
    const { model } = await open();
    fireEvent.pointerEnter(pair(/^Water with Youth/));
    const companions = () => model.hover.getState().companions;
    const met = ['apple', 'birch', 'cedar', 'daisy', 'elder', 'ferns'].filter((id) =>
      companions()?.has('project', id),
    );
    expect(met).toHaveLength(1);
    model.hover.point({ dimension: 'project', value: met[0] ?? '' });
    expect(pair(/^Water with Youth/)).toHaveAttribute('data-highlighted', 'true');
    expect(pair(/^Water with Work/)).toHaveAttribute('data-highlighted', 'false');
  });
});
