import { fontFile } from '../fonts/file.ts';
import { outlineOf, widthOf } from '../fonts/outline.ts';
import { readTrueType, type TrueType } from '../fonts/truetype.ts';
import regular from '../fonts/source-sans-3-400.ttf?url';
import semibold from '../fonts/source-sans-3-600.ttf?url';

const SVG = 'http://www.w3.org/2000/svg';
/** How far a text begins before its place, in parts of its width. */
const BEFORE: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };
/** What says where and how letters are set, and means nothing to a path. */
const OF_LETTERS = new Set(
  'x y text-anchor font-size font-weight font-family textLength lengthAdjust'.split(' '),
);

const fontAt = async (url: string): Promise<TrueType> => readTrueType(await fontFile(url));

const inherited = (element: Element, name: string): string | undefined =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? undefined;

/** The letters of a text as a path; undefined where our font lacks one of them. */
function pathOf(text: Element, font: TrueType): Element | undefined {
  const words = text.textContent ?? '';
  const size = Number(inherited(text, 'font-size') ?? 16);
  const x = Number(text.getAttribute('x') ?? 0);
  const y = Number(text.getAttribute('y') ?? 0);
  const before = BEFORE[inherited(text, 'text-anchor') ?? ''] ?? 0;
  const width = widthOf(font, words, size);
  if (width === undefined) return undefined;
  const path = text.ownerDocument.createElementNS(SVG, 'path');
  for (const { name, value } of text.attributes) {
    if (!OF_LETTERS.has(name)) path.setAttribute(name, value);
  }
  path.setAttribute('d', outlineOf(font, words, size, x - before * width, y));
  return path;
}

/**
 * Draws the words of a plain drawing as outlines, in place, so that they look the same where no font can be had. What
 * our font cannot write stays text. @throws when the fonts do not arrive.
 */
export async function outlineText(svg: SVGSVGElement): Promise<void> {
  const [light, bold] = await Promise.all([fontAt(regular), fontAt(semibold)]);
  for (const text of svg.querySelectorAll('text')) {
    if (text.childElementCount > 0) continue;
    const path = pathOf(text, inherited(text, 'font-weight') === '600' ? bold : light);
    if (path !== undefined) text.replaceWith(path);
  }
}
