// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { exhibitOf } from '../../../src/app/export/exhibits/index.ts';
import { useExhibit } from '../../../src/app/export/useExhibit.ts';
import type { Language } from '../../../src/model/language.ts';
import { show } from '../support.tsx';

vi.mock('../../../src/app/export/exhibits/index.ts', { spy: true });

function Probe() {
  const [language, speak] = useState<Language>('en');
  const { exhibit, failed } = useExhibit('table', language);
  return (
    <>
      <p>{failed ? 'failed' : (exhibit?.language ?? 'nothing')}</p>
      <button type="button" onClick={() => speak('en')}>
        en
      </button>
      <button type="button" onClick={() => speak('sv')}>
        sv
      </button>
    </>
  );
}

it('is there again once it can be had, in a language in which it could not be had before', async () => {
  vi.mocked(exhibitOf).mockRejectedValueOnce(new Error('offline'));
  const { user } = show(<Probe />, { search: '?lang=en' });
  expect(await screen.findByText('failed')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'sv' }));
  expect(await screen.findByText('sv', { selector: 'p' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'en' }));
  expect(await screen.findByText('en', { selector: 'p' })).toBeInTheDocument();
});
