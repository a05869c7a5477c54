import type { Colour } from './deck.ts';

/** The name that a colour has in the theme of the deck. */
const SCHEME: Readonly<Record<Colour, string>> = {
  ink: 'tx1',
  ink2: 'tx2',
  ground: 'bg1',
  line: 'bg2',
  agency: 'accent1',
  actors: 'accent2',
  eu: 'accent3',
  notSplit: 'accent4',
  edge: 'accent5',
  pale: 'accent6',
};

/** The colour of words on a fill. */
export const onFill = (colour: Colour): Colour =>
  colour === 'actors' || colour === 'pale' || colour === 'ground' || colour === 'line' ? 'ink' : 'ground';

export const colourXml = (colour: Colour): string => `<a:schemeClr val="${SCHEME[colour]}"/>`;

export const solid = (colour: Colour): string => `<a:solidFill>${colourXml(colour)}</a:solidFill>`;

/** A fill that is lighter than its colour: what may be, but need not. */
export const lightened = (colour: Colour): string =>
  `<a:solidFill><a:schemeClr val="${SCHEME[colour]}"><a:lumMod val="40000"/><a:lumOff val="60000"/></a:schemeClr></a:solidFill>`;

/** Strokes of a colour on the ground. */
export const hatched = (colour: Colour): string =>
  `<a:pattFill prst="wdUpDiag"><a:fgClr>${colourXml(colour)}</a:fgClr><a:bgClr>${colourXml('ground')}</a:bgClr></a:pattFill>`;

/** A line of so many points. */
export const lineXml = (colour: Colour, width: number, dash = ''): string =>
  `<a:ln w="${Math.round(width * 12_700)}">${solid(colour)}${dash === '' ? '' : `<a:prstDash val="${dash}"/>`}</a:ln>`;

export const NO_LINE = '<a:ln><a:noFill/></a:ln>';
