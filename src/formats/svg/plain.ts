import { xmlSafe } from '../xml.ts';
import { setLetters } from './letters.ts';
import { sinkOpacity } from './opacity.ts';

/** The font that is embedded, then those most like it in width, for programs that do not read embedded ones. */
const FAMILIES =
  "'Source Sans 3', 'Source Sans Pro', 'Myriad Pro', Calibri, Carlito, 'Segoe UI', Arial, sans-serif";

/** Attributes whose numbers nobody reads but programs. */
const NUMERIC = new Set(
  'x y x1 y1 x2 y2 cx cy r rx ry width height d points transform dx dy font-size opacity fill-opacity'
    .concat(' stroke-opacity stroke-width stroke-dasharray stroke-dashoffset textLength')
    .split(' '),
);

const rounded = (value: string): string =>
  value.replace(/-?\d*\.\d+(e[-+]?\d+)?|-?\d+e[-+]?\d+/g, (number) =>
    String(Math.round(Number(number) * 100) / 100 + 0),
  );

function plainAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    const leftover = name.startsWith('data-') || name === 'class' || name === 'font-family';
    if (leftover || (name === 'opacity' && value === '1')) element.removeAttribute(name);
    else if (NUMERIC.has(name)) element.setAttribute(name, rounded(value));
  }
}

/**
 * Makes a drawing plain in place, so that every program that reads SVG shows the same: short numbers in px, one
 * family for all text, rims as copies, and nothing that only a page has use for.
 */
export function makePlain(svg: SVGSVGElement): void {
  sinkOpacity(svg);
  for (const text of svg.querySelectorAll('text')) setLetters(text);
  for (const each of svg.querySelectorAll('*')) {
    plainAttributes(each);
    for (const child of each.childNodes) {
      if (child.nodeType === child.TEXT_NODE) child.nodeValue = xmlSafe(child.nodeValue ?? '');
    }
  }
  svg.setAttribute('font-family', FAMILIES);
  svg.setAttribute('font-weight', '400');
  svg.setAttribute('text-rendering', 'geometricPrecision');
}
