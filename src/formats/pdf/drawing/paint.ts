import { partOf, readColour, type Style } from './style.ts';
import type { Surface } from './surface.ts';
import { number, numbers } from '../file/syntax.ts';

const CAPS: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };
const JOINS: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 };

/** The step that sets the colour of areas; undefined where they have none. */
export function fillStep(style: Style): string | undefined {
  const colour = readColour(style.fill);
  return colour && `${numbers(colour)} rg`;
}

/** The steps that set the colour and the kind of lines; undefined where there are none. */
export function strokeSteps(style: Style): readonly string[] | undefined {
  const colour = readColour(style.stroke);
  const width = Number.parseFloat(style['stroke-width']);
  if (colour === undefined || !(width > 0)) return undefined;
  const dashes = style['stroke-dasharray'];
  const pattern =
    dashes === 'none'
      ? []
      : dashes
          .trim()
          .split(/[\s,]+/)
          .map(Number);
  return [
    `${numbers(colour)} RG`,
    `${number(width)} w ${CAPS[style['stroke-linecap']] ?? 0} J ${JOINS[style['stroke-linejoin']] ?? 0} j 4 M`,
    pattern.length === 0
      ? ''
      : `[${numbers(pattern)}] ${number(Number.parseFloat(style['stroke-dashoffset']))} d`,
  ];
}

/** The step that lets through what is below, by the style and by how much is left of all its paint. */
export const alphaStep = (style: Style, opacity: number, surface: Surface): string =>
  surface.alpha(opacity * partOf(style['fill-opacity']), opacity * partOf(style['stroke-opacity']));
