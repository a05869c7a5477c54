import { errorName } from '../../lib/errorname.ts';

/** A link and what it leads to, in words. */
export interface Link {
  readonly url: string;
  readonly words: string;
}

/** What came of sharing: it was handed to the system, copied, left by the one who shared, or not allowed. */
export type Shared = 'handedOn' | 'copied' | 'left' | 'refused';

/** The part of the browser that sharing needs; older ones, and pages without encryption, lack some of it. */
export interface Sharing {
  readonly clipboard?: Pick<Clipboard, 'writeText'> & Partial<Pick<Clipboard, 'write'>>;
  readonly canShare?: (data: ShareData) => boolean;
  readonly share?: (data: ShareData) => Promise<void>;
}

/** A link as markup, for programs that take it; the document escapes what is in it. */
function markup({ url, words }: Link, page: Document): string {
  const anchor = page.createElement('a');
  anchor.href = url;
  anchor.textContent = words;
  return anchor.outerHTML;
}

/** Copies a link: its address as text, its words where formatted text is pasted. */
async function copyLink(link: Link, { clipboard }: Sharing, page: Document): Promise<Shared> {
  const kinds = { 'text/plain': link.url, 'text/html': markup(link, page) };
  try {
    if (clipboard?.write === undefined || typeof ClipboardItem === 'undefined') throw new Error('text only');
    const blobs = Object.entries(kinds).map(([type, words]) => [type, new Blob([words], { type })] as const);
    await clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return 'copied';
  } catch {
    // Some take text alone.
  }
  try {
    if (clipboard === undefined) return 'refused';
    await clipboard.writeText(link.url);
    return 'copied';
  } catch {
    return 'refused';
  }
}

/** Hands a link to the system where fingers are used and it can be; else copies it. */
export async function shareLink(
  link: Link,
  sharing: Sharing,
  page: Document,
  byFinger: boolean,
): Promise<Shared> {
  const data = { url: link.url, title: link.words };
  if (byFinger && sharing.share !== undefined && sharing.canShare?.(data)) {
    try {
      await sharing.share(data);
      return 'handedOn';
    } catch (error) {
      if (errorName(error) === 'AbortError') return 'left';
    }
  }
  return copyLink(link, sharing, page);
}
