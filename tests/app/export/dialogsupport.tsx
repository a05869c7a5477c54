// The export dialog in a made-up browser: files arrive, addresses of pictures can be made, and what is saved is kept.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import { ExportDialog } from '../../../src/app/export/ExportDialog.tsx';
import { show } from '../support.tsx';

HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

/** What was saved, by its name, the last one last. */
export const saved: { name: string; blob: Blob }[] = [];

/** The file of a typeface, as the page's own server gives it. */
export const fontFile = async (url: string): Promise<Response> =>
  new Response(readFileSync(`src/formats/fonts/${basename(url)}`));

/** Readies the browser; to be called before each test. */
export function browser(): void {
  localStorage.clear();
  saved.length = 0;
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = (blob: Blob) => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, blob);
    return url;
  };
  URL.revokeObjectURL = () => undefined;
  vi.stubGlobal('fetch', fontFile);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    const blob = blobs.get(this.href);
    if (blob) saved.push({ name: this.download, blob });
  });
}

/** Opens the dialog, and waits until its picture is there. */
export async function open({ subject = 'funding', search = '?lang=en' } = {}) {
  const shown = show(<ExportDialog subject={subject} />, { search });
  await picture();
  return shown;
}

export const picture = () => screen.findByRole('img', {}, { timeout: 3000 });
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const radio = (name: string | RegExp) => screen.getByRole('radio', { name });
export const field = (name: string) => screen.getByRole('textbox', { name });

/** Waits until something is said of what was done. */
export const said = (words: string | RegExp) => screen.findByText(words, {}, { timeout: 3000 });
