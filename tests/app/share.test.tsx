// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { linkTo } from '../../src/app/share/link.ts';
import { type Shared, type Sharing, shareLink } from '../../src/app/share/share.ts';
import { ShareButton } from '../../src/app/share/ShareButton.tsx';
import { readAddress } from '../../src/store/permalink.ts';
import { grammar } from '../store/arbitrary.ts';
import { show } from './support.tsx';

const LINK = { url: 'https://medel.example/?lang=sv&q=%3Cb%3E', words: 'Projekt om <b>vatten</b> & "el"' };
const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));

class FakeItem {
  readonly kinds: Readonly<Record<string, Blob>>;
  constructor(kinds: Readonly<Record<string, Blob>>) {
    this.kinds = kinds;
  }
}

/** Reads what was put on the clipboard. jsdom's blobs have no text(). */
const textOf = (blob: Blob | undefined) =>
  new Promise<unknown>((done) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(reader.result));
    reader.readAsText(blob ?? new Blob());
  });

describe('sharing a link', () => {
  it('copies the address as text, and its words with it as markup that nothing breaks out of', async () => {
    const before = globalThis.ClipboardItem;
    vi.stubGlobal('ClipboardItem', FakeItem);
    const written: FakeItem[] = [];
    const write = (items: unknown) => {
      written.push(...(items as FakeItem[]));
      return Promise.resolve();
    };
    const clipboard = { write, writeText: refuse } as unknown as NonNullable<Sharing['clipboard']>;
    expect(await shareLink(LINK, { clipboard }, document, false)).toBe('copied');
    vi.stubGlobal('ClipboardItem', before);
    expect(await textOf(written[0]?.kinds['text/plain'])).toBe(LINK.url);
    const html = document.createElement('div');
    html.innerHTML = String(await textOf(written[0]?.kinds['text/html']));
    expect(html.querySelectorAll('*')).toHaveLength(1);
    expect(html.querySelector('a')).toHaveAttribute('href', LINK.url);
    expect(html).toHaveTextContent(LINK.words);
  });

  it.each<[string, Sharing, Shared]>([
    [
      'copies the text alone where nothing else is taken',
      { clipboard: { writeText: () => Promise.resolve() } },
      'copied',
    ],
    ['is refused where the browser refuses', { clipboard: { writeText: refuse, write: refuse } }, 'refused'],
    ['is refused where there is no clipboard', {}, 'refused'],
  ])('%s', async (_, sharing, expected) => {
    expect(await shareLink(LINK, sharing, document, false)).toBe(expected);
  });

  it.each<[boolean, boolean, () => Promise<void>, Shared]>([
    [true, true, () => Promise.resolve(), 'handedOn'],
    [true, true, () => Promise.reject(new DOMException('', 'AbortError')), 'left'],
    [true, true, refuse, 'copied'],
    [true, false, () => Promise.resolve(), 'copied'],
    [false, true, () => Promise.resolve(), 'copied'],
  ])('by finger: %s, with a sheet that takes it: %s', async (byFinger, canShare, share, expected) => {
    const clipboard = { writeText: () => Promise.resolve() };
    const sharing = { clipboard, canShare: () => canShare, share };
    expect(await shareLink(LINK, sharing, document, byFinger)).toBe(expected);
  });
});

it('the link is the canonical address, in its language, without the tools that lie beside the views', () => {
  const link = (search: string) =>
    linkTo(readAddress(search, grammar, 'sv').state, grammar, 'https://a.example/m/?v=1&x=2#views');
  expect(link('?show=filters&challenge=youth,democracy&agency=10000000..')).toBe(
    'https://a.example/m/?lang=sv&challenge=democracy,youth&agency=10e6..',
  );
  expect(link('?theme=dark&show=why&open=stadsbruk')).toBe(
    'https://a.example/m/?lang=sv&theme=dark&open=stadsbruk&show=why',
  );
});

describe('the button', () => {
  it('says that the link was copied, for a while', async () => {
    const { user } = show(<ShareButton />, { search: '?lang=en&challenge=water' });
    await user.click(screen.getByRole('button', { name: 'Share' }));
    expect(await screen.findByText('Link copied')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/?lang=en&challenge=water');
  });

  it('takes that back later', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { user } = show(<ShareButton />);
    await user.click(screen.getByRole('button', { name: 'Share' }));
    await screen.findByText('Link copied');
    act(() => {
      vi.advanceTimersByTime(5000);
    });
    expect(screen.queryByText('Link copied')).not.toBeInTheDocument();
    vi.useRealTimers();
  });

  it('shows the link, chosen whole, where the browser does not copy it', async () => {
    Object.defineProperty(HTMLElement.prototype, 'showPopover', {
      configurable: true,
      value: () => undefined,
    });
    const { user } = show(<ShareButton />, { search: '?lang=sv&challenge=water' });
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(refuse);
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(refuse);
    await user.click(screen.getByRole('button', { name: 'Dela' }));
    const field = await screen.findByRole<HTMLInputElement>('textbox', {
      name: 'Länk till det som visas',
      hidden: true,
    });
    expect(field).toHaveValue('http://localhost:3000/?lang=sv&challenge=water');
    expect(field.selectionEnd).toBe(field.value.length);
    expect(screen.queryByText('Länken är kopierad')).not.toBeInTheDocument();
  });
});
