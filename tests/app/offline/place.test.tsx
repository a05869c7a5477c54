// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { EmbedDialog } from '../../../src/app/embed/EmbedDialog.tsx';
import { figuresOf } from '../../../src/app/export/data/tables.ts';
import { Quote } from '../../../src/app/panel/quote/Quote.tsx';
import { ShareButton } from '../../../src/app/share/ShareButton.tsx';
import { learn } from '../../../src/i18n/catalogues.ts';
import { show } from '../support.tsx';

vi.mock(import('../../../src/app/offline/place.ts'), () => ({ isFile: () => true }));

beforeAll(async () => {
  await learn('en');
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => {};
});

describe('a page that was opened as a file', () => {
  it('writes into nothing where the file lies', async () => {
    const { model } = show(<Quote sentence={(_, link) => `SEK 8 M. ${link}`} />);
    expect(screen.getByRole('textbox')).toHaveValue('SEK 8 M.');
    await screen.findByText(/copy it with/);
    const { circumstances } = await figuresOf(model, 'table', 'en');
    expect(circumstances.address).toBe('?lang=en');
  });

  it('gives no code to embed, and says why', () => {
    show(<EmbedDialog subject="map" />);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('dialog')).toHaveTextContent('Open Medel at its web address');
    expect(screen.getByRole('button', { name: 'Save a picture instead' })).toBeVisible();
  });

  it('says how far its link reaches', async () => {
    const { user } = show(<ShareButton />);
    await user.click(screen.getByRole('button', { name: 'Share' }));
    expect(
      await screen.findByText(/^Link copied\. It leads to the file on this computer only/),
    ).toBeVisible();
  });
});
