// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, fireEvent, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { EmbedDialog } from '../../../src/app/embed/EmbedDialog.tsx';
import { isThisComputer } from '../../../src/app/embed/local.ts';
import { learn } from '../../../src/i18n/catalogues.ts';
import { show } from '../support.tsx';

beforeAll(async () => {
  await learn('sv');
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => {};
});

const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code to paste' });

describe('the code of a view to embed', () => {
  it('follows the choices, and so does the frame that is shown', async () => {
    const { user } = show(<EmbedDialog subject="map" />, { search: '?lang=en&status=underway' });
    expect(code().value).toContain('?embed=map&amp;lang=en&amp;status=underway"');
    expect(code().value).toContain('title="Map. Ongoing projects: ');
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    await user.click(screen.getByRole('radio', { name: 'Svenska' }));
    await vi.waitFor(() => expect(code().value).toContain('lang=sv&amp;theme=dark&amp;'));
    expect(code().value).toContain('title="Karta. Pågående projekt: ');
    expect(screen.getByTitle<HTMLIFrameElement>(/^Karta/).src).toMatch(/\?embed=map&lang=sv&theme=dark&/);
    await user.click(screen.getByRole('radio', { name: 'Fixed' }));
    const width = screen.getByRole('spinbutton', { name: /^Width/ });
    await user.clear(width);
    await user.type(width, '10{Enter}');
    expect(code().value, 'no narrower than can be read').toContain('width="320"');
    const height = screen.getByRole('spinbutton', { name: /^Height/ });
    await user.clear(height);
    await user.type(height, '400');
    await user.tab();
    expect(code().value).toContain('height="400"');
  });

  it('is copied; where the browser refuses it is selected, and that is said', async () => {
    const { user } = show(<EmbedDialog subject="map" />);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const copy = screen.getByRole('button', { name: 'Copy the code' });
    await user.click(copy);
    expect(write).toHaveBeenCalledWith(code().value);
    expect(screen.getByRole('status')).toHaveTextContent('The code is copied.');
    write.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(copy);
    expect(screen.getByRole('status')).toHaveTextContent('It is selected');
    expect(code()).toHaveFocus();
    expect([code().selectionStart, code().selectionEnd]).toEqual([0, code().value.length]);
  });

  it('is said to be copied until something is chosen by hand, however often the view is measured', async () => {
    let measure = () => {};
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(call: () => void) {
          measure = call;
        }
        observe(): void {}
        disconnect(): void {}
      },
    );
    const { user } = show(<EmbedDialog subject="map" />);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const frame = screen.getByTitle<HTMLIFrameElement>(/^Map/);
    const inside = document.implementation.createHTMLDocument();
    inside.body.innerHTML = '<div id="root"><p class="embed"></p></div>';
    vi.spyOn(frame, 'contentDocument', 'get').mockReturnValue(inside);
    fireEvent.load(frame);
    await user.click(screen.getByRole('button', { name: 'Copy the code' }));
    const root = inside.getElementById('root') as HTMLElement;
    root.getBoundingClientRect = () => ({ height: 333 }) as DOMRect;
    act(() => measure());
    expect(screen.getByRole('spinbutton', { name: /^Height/ })).toHaveValue(560);
    expect(screen.getByRole('status')).toHaveTextContent('The code is copied.');
    expect(code().value, 'what is on the clipboard').toBe(write.mock.lastCall?.[0]);
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(code().value).toContain('height="333"');
  });

  it('is said to work on this computer only where the page comes from it', () => {
    show(<EmbedDialog subject="map" />);
    expect(screen.getByText(/works on this computer only/)).toBeVisible();
    for (const there of [
      'http://localhost:5173/',
      'http://127.0.0.1/',
      'http://[::1]:80/',
      'file:///a/b.html',
    ])
      expect(isThisComputer(there), there).toBe(true);
    for (const there of ['https://medel.example/', 'https://localhost.example/', 'http://10.0.0.127/'])
      expect(isThisComputer(there), there).toBe(false);
  });

  it('is shown in a frame that says that it is a preview, and of what', () => {
    show(<EmbedDialog subject="map" />);
    expect(screen.getByTitle(/^Map/)).toHaveAccessibleName(/^Preview: Map\. /);
  });

  it('is shown in a frame made anew for each choice, so that Back does not go through them', async () => {
    const { user } = show(<EmbedDialog subject="map" />);
    const before = screen.getByTitle(/^Map/);
    await user.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(screen.getByTitle(/^Map/)).not.toBe(before);
    expect(before.isConnected).toBe(false);
  });

  it('leads to a picture that is not live', async () => {
    const { user, model } = show(<EmbedDialog subject="map" />);
    await user.click(screen.getByRole('button', { name: 'Save a picture instead' }));
    expect(model.dialog.getState()).toMatchObject({ open: 'export', subject: 'map' });
  });
});
