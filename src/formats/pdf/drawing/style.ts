/** What an element passes on to those within it, and what holds where nothing is said. */
const INITIAL = {
  fill: '#000000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'font-size': '16',
  'font-weight': '400',
  'text-anchor': 'start',
  visibility: 'visible',
};

/** How something is painted, in the words of SVG. */
export type Style = Readonly<typeof INITIAL>;
type Property = keyof Style;

export const INITIAL_STYLE: Style = INITIAL;

/** The style of an element within one of a style. */
export function inherit(style: Style, element: Element): Style {
  const own = (Object.keys(INITIAL) as Property[]).flatMap((property) => {
    const value = element.getAttribute(property);
    return value === null || value === 'inherit' ? [] : [[property, value] as const];
  });
  return own.length === 0 ? style : { ...style, ...Object.fromEntries(own) };
}

/** Red, green, blue, each from 0 to 1. */
export type Colour = readonly [number, number, number];

/** Reads a colour; undefined for none. @throws at one that is not written in hexadecimal digits. */
export function readColour(text: string): Colour | undefined {
  if (text === 'none' || text === 'transparent') return undefined;
  const digits = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(text);
  if (digits === null) throw new Error(`a PDF is not drawn with the colour ${text}`);
  const [, short, long = Array.from(short ?? '', (each) => each + each).join('')] = digits;
  return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255) as unknown as Colour;
}

/** The part (0 to 1) that a property or an attribute leaves of a paint. */
export const partOf = (text: string | null): number =>
  text === null ? 1 : Math.min(1, Math.max(0, Number.parseFloat(text)));
