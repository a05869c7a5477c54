import { SVG_NAMESPACE } from './address.ts';
import { DAMAGED, type Found, NONE, TOO_LARGE, viewAt } from './found.ts';

/** The largest SVG file (bytes) that is parsed; ours are a hundredth of it. */
const SVG_AT_MOST = 10 * 2 ** 20;

/** Within so many bytes a file shows whether it is an SVG; comments may stand before its element. */
const HEAD = 2 ** 16;

/** What may stand before the element of a file: how it begins and how it ends. */
const BEFORE = [
  ['<?', '?>'],
  ['<!--', '-->'],
] as const;

const ELEMENT = /^<(?:[\w.-]+:)?svg[\s/>]/;
const DOCUMENT_TYPE = /^<!DOCTYPE\s+(?:[\w.-]+:)?svg\b/i;

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What comes first in a file beside comments and instructions: its element, or a document type. */
function firstOf(text: string): string {
  const ink = /\S|$/g;
  for (let at = 0; ; ) {
    ink.lastIndex = at;
    const start = ink.exec(text)?.index ?? text.length;
    const kind = BEFORE.find(([open]) => text.startsWith(open, start));
    if (kind === undefined) return text.slice(start, start + 64);
    const end = text.indexOf(kind[1], start + kind[0].length);
    if (end < 0) return '';
    at = end + kind[1].length;
  }
}

/** Whether a file says that it is an SVG. */
export function isSvg(bytes: Uint8Array): boolean {
  const first = firstOf(textOf(bytes.subarray(0, HEAD)));
  return ELEMENT.test(first) || DOCUMENT_TYPE.test(first);
}

/**
 * Finds the view that an SVG file carries. The file is parsed apart from the page: no script of it runs, and nothing it
 * names is fetched. A document type may hold names that unfold without end, and ours have none, so such a file is not
 * parsed.
 */
export function viewInSvg(bytes: Uint8Array): Found {
  if (bytes.length > SVG_AT_MOST) return TOO_LARGE;
  const text = textOf(bytes);
  if (!ELEMENT.test(firstOf(text))) return NONE;
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (file.getElementsByTagName('parsererror').length > 0) return DAMAGED;
  const [view] = file.getElementsByTagNameNS(SVG_NAMESPACE, 'view');
  return view === undefined ? NONE : viewAt(view.getAttribute('address'));
}
