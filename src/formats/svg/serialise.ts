import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { isAddress, SVG_NAMESPACE } from '../carried/address.ts';
import type { Carried } from '../exhibit.ts';
import type { Sheet } from '../picture/compose.tsx';
import { PX_PER_MM } from '../spec.ts';
import { xmlSafe } from '../xml.ts';
import { fontFaces, weightsIn } from './fonts.ts';
import { outlineText } from './outlines.ts';
import { makePlain } from './plain.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** A short name that is the same for the same text (FNV-1a). */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The element of a sheet, apart from any page, with its title, its description and its view. */
export function elementOf(sheet: Sheet, carried: Carried): SVGSVGElement {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() => root.render(sheet.draw()));
  const svg = holder.firstElementChild?.cloneNode(true) as SVGSVGElement;
  root.unmount();
  makePlain(svg);
  describe(svg, sheet, carried);
  return svg;
}

/** Says what a picture is, to those who hear it and to Medel when the file comes back. */
function describe(
  svg: SVGSVGElement,
  sheet: Sheet,
  { title, alt, source, language, address }: Carried,
): void {
  // Several pictures may come to stand in one page, which must not take one's name for the other's.
  const id = `medel-${digest([title, address, sheet.width, sheet.height].join(' '))}`;
  const make = (name: string, text: string) => {
    const element = document.createElementNS(SVG, name);
    element.textContent = xmlSafe(text);
    element.id = `${id}-${name}`;
    return element;
  };
  const metadata = document.createElementNS(SVG, 'metadata');
  if (isAddress(address)) {
    const view = document.createElementNS(SVG_NAMESPACE, 'medel:view');
    view.setAttribute('address', xmlSafe(address));
    metadata.append(view);
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('lang', language);
  svg.setAttributeNS(XML, 'xml:lang', language);
  svg.setAttribute('aria-labelledby', `${id}-title`);
  svg.setAttribute('aria-describedby', `${id}-desc`);
  svg.prepend(make('title', title), make('desc', `${alt} ${source}`), metadata);
}

/** How an SVG file is written. */
export interface SvgOptions {
  /** What the file says its size in: px, or mm where it is made for print. */
  readonly unit?: 'px' | 'mm';
  /** Words as text, to be found and edited; or as outlines, which look the same where no font can be embedded. */
  readonly letters?: 'text' | 'outlines';
}

/** An SVG file: an element as text, with its fonts in it. @throws when the fonts do not arrive. */
export async function svgText(
  svg: SVGSVGElement,
  { unit = 'px', letters = 'text' }: SvgOptions = {},
): Promise<string> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  if (letters === 'outlines') await outlineText(copy);
  if (unit === 'mm') {
    for (const side of ['width', 'height']) {
      copy.setAttribute(side, `${Math.round((Number(copy.getAttribute(side)) / PX_PER_MM) * 100) / 100}mm`);
    }
  }
  const weights = weightsIn(copy);
  if (weights.length > 0) {
    const style = document.createElementNS(SVG, 'style');
    style.textContent = await fontFaces(weights);
    copy.querySelector('metadata')?.after(style);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}
