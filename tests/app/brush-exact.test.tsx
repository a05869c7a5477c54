// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { brushOn, drag, people } from './brushsupport.tsx';

// The browser of these tests has no popovers: what is one is hidden, and stays so.
beforeAll(() => {
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      this.removeAttribute('popover');
    },
  });
});

const editor = () => screen.findByRole('dialog', { name: 'People: choose the ends' });
const gone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

describe('the editor of the ends', () => {
  it('comes up by a click on the scale, takes exact ends, and gives the focus back to the brush', async () => {
    const { user, filters } = brushOn(people);
    drag(people, screen.getByRole('button', { name: 'Filter by number of people…' }), [50]);
    const fields = within(await editor()).getAllByRole('textbox');
    expect(fields[0]).toHaveFocus();
    await user.keyboard('43{Enter}');
    expect(filters()).toEqual({ people: { kind: 'interval', low: 43 } });
    await user.keyboard('{Escape}');
    await gone();
    expect(screen.getByRole('slider', { name: 'People, from' })).toHaveFocus();
  });

  it.each(['Enter', ' '])('comes up by “%s” on a handle', async (key) => {
    brushOn(people, '&people=40..60');
    const till = screen.getByRole('slider', { name: 'People, till' });
    till.focus();
    fireEvent.keyDown(till, { key });
    expect(await editor()).toBeInTheDocument();
  });

  it('does not come up by a drag of a handle', async () => {
    const { filters } = brushOn(people, '&people=40..60');
    drag(people, screen.getByRole('slider', { name: 'People, till' }), [60, 70]);
    await waitFor(() => expect(filters()['people']).toMatchObject({ high: 70 }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
