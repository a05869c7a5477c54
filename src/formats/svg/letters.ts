// The words of a picture, set so that they take the same room in every program, with our font or without it.

import { CHARACTERS } from '../../charts/kit/advances.ts';
import { textWidth } from '../../charts/kit/text.ts';

const MEASURED = new Set(CHARACTERS);

/** What stands in one style in a text: where its baseline begins (px), and how wide it is. */
interface Piece {
  readonly element: Element;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const numberOf = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** The size of type (px) that holds in an element. */
function sizeIn(element: Element): number {
  const size = element.closest('[font-size]')?.getAttribute('font-size') ?? '';
  return Number.parseFloat(size) || 16;
}

/** A shift of an element in px, also where it is given in the size of type. */
function shiftOf(element: Element, name: 'dx' | 'dy'): number {
  const value = element.getAttribute(name) ?? '0';
  return Number.parseFloat(value) * (value.endsWith('em') ? sizeIn(element) : 1);
}

function widthIn(element: Element, text: string): number {
  const weight = element.closest('[font-weight]')?.getAttribute('font-weight') === '600' ? 600 : 400;
  return textWidth(text, sizeIn(element), weight);
}

const isStyled = (node: ChildNode): node is Element & ChildNode =>
  node.nodeName === 'tspan' &&
  [...node.childNodes].every(({ nodeType }) => nodeType === node.TEXT_NODE) &&
  !(node as Element).hasAttribute('x') &&
  !(node as Element).hasAttribute('y');

/** The pieces of a text from its start; undefined where it holds what cannot be measured. */
function piecesOf(text: Element): Piece[] | undefined {
  const pieces: Piece[] = [];
  let x = shiftOf(text, 'dx');
  let y = shiftOf(text, 'dy');
  for (const node of text.childNodes) {
    const styled = isStyled(node);
    if (!styled && node.nodeType !== node.TEXT_NODE) return undefined;
    const element = styled ? node : text;
    if (styled) {
      x += shiftOf(node, 'dx');
      y += shiftOf(node, 'dy');
    }
    const words = (node.textContent ?? '').replace(/[ \t\r\n]+/g, ' ');
    if ([...words].some((character) => !MEASURED.has(character))) return undefined;
    const [bare, before] = [words.trim(), words.trimStart()];
    const indent = pieces.length > 0 ? widthIn(element, words) - widthIn(element, before) : 0;
    if (bare !== '') {
      pieces.push({ element, text: bare, x: x + indent, y, width: widthIn(element, bare) });
    }
    x += indent + widthIn(element, before);
  }
  return pieces;
}

/** Turns shifts that depend on the size of type into px, and that of the whole text into its place. */
function settle(text: Element): void {
  for (const each of text.querySelectorAll('tspan')) {
    if (each.hasAttribute('dy')) each.setAttribute('dy', String(shiftOf(each, 'dy')));
  }
  text.setAttribute('y', String(numberOf(text, 'y') + shiftOf(text, 'dy')));
  text.removeAttribute('dy');
}

const SHARE = { start: 0, middle: 0.5, end: 1 } as const;

/** A text of its own for a piece, so wide as our font would make it. */
function textOf(text: Element, piece: Piece, start: number): Element {
  const own = text.cloneNode(false) as Element;
  for (const { name, value } of piece.element.attributes) own.setAttribute(name, value);
  own.removeAttribute('dx');
  own.removeAttribute('dy');
  own.textContent = piece.text;
  own.setAttribute('x', String(start));
  own.setAttribute('y', String(numberOf(text, 'y') + piece.y));
  own.setAttribute('textLength', String(piece.width));
  own.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  return own;
}

/** Gives each piece of a text its own element with its place and its width; one alone keeps its anchor. */
function apart(text: Element, pieces: readonly Piece[]): Element[] {
  const x = numberOf(text, 'x');
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return [textOf(text, only, x + only.x)];
  const last = pieces.at(-1);
  const whole = last === undefined ? 0 : last.x + last.width;
  const anchor = text.getAttribute('text-anchor');
  const start = x - whole * SHARE[anchor === 'middle' || anchor === 'end' ? anchor : 'start'];
  return pieces.map((piece) => {
    const own = textOf(text, piece, start + piece.x);
    own.removeAttribute('text-anchor');
    return own;
  });
}

/** Draws the rim of words as copies below them: few programs know how to paint the stroke first. */
function withRims(words: readonly Element[]): Element[] {
  const rims = words.filter((each) => each.hasAttribute('paint-order'));
  return [
    ...rims.map((each) => {
      const rim = each.cloneNode(true) as Element;
      rim.removeAttribute('paint-order');
      rim.setAttribute('fill', 'none');
      return rim;
    }),
    ...words.map((each) => {
      if (!each.hasAttribute('paint-order')) return each;
      for (const name of each.getAttributeNames()) {
        if (name === 'paint-order' || name.startsWith('stroke')) each.removeAttribute(name);
      }
      return each;
    }),
  ];
}

/**
 * Sets a text so that all programs set it alike: places in px, a text for each style, the width that it has in our
 * font (which a program that lacks it fits another to), and its rim below it.
 */
export function setLetters(text: Element): void {
  text.normalize();
  const pieces = piecesOf(text);
  if (pieces === undefined) settle(text);
  text.replaceWith(...withRims(pieces === undefined ? [text] : apart(text, pieces)));
}
