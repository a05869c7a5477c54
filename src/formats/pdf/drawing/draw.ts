import { measureForeign } from '../words/foreign.ts';
import { type Matrix, readTransform, within } from './matrix.ts';
import { outlineOf } from './outline.ts';
import { alphaStep, fillStep, strokeSteps } from './paint.ts';
import type { Structure } from '../file/structure.ts';
import { inherit, partOf, type Style } from './style.ts';
import type { Surface } from './surface.ts';
import { numbers } from '../file/syntax.ts';
import { type Faces, placeWords } from '../words/place.ts';
import { writeWords } from '../words/write.ts';

/** What drawing takes. */
export interface Tools {
  readonly surface: Surface;
  readonly structure: Structure;
  readonly faces: Faces;
}

/** What holds for an element from those it is within. */
interface Around {
  readonly style: Style;
  readonly matrix: Matrix;
  /** How much is left of its paint. */
  readonly opacity: number;
  /** Within a group that is painted as one, which belongs to its block as a whole. */
  readonly grouped: boolean;
}

/** Elements that say something and show nothing. */
const SILENT = new Set(['title', 'desc', 'metadata', 'style']);

/** Draws an element and what is in it. @throws at what it does not know how to draw. */
export function draw(element: Element, around: Around, tools: Tools): void {
  const name = element.nodeName;
  if (SILENT.has(name) || element.getAttribute('display') === 'none') return;
  const style = inherit(around.style, element);
  const matrix = within(around.matrix, readTransform(element.getAttribute('transform')));
  const opacity = around.opacity * partOf(element.getAttribute('opacity'));
  if (opacity === 0) return;
  const own = { ...around, style, matrix, opacity };
  // What paints more than once shows through as one, or its parts would be seen through each other.
  if (opacity < 1 && (name === 'g' || (style.fill !== 'none' && style.stroke !== 'none'))) {
    const { surface, structure } = tools;
    const group = surface.group(() => paint(element, { ...own, opacity: 1, grouped: true }, tools));
    const enter = around.grouped ? '' : structure.enter(element);
    surface.write(enter, 'q', surface.alpha(opacity, opacity), group, 'Q');
  } else paint(element, own, tools);
}

function paint(element: Element, own: Around, tools: Tools): void {
  const { style, matrix, opacity, grouped } = own;
  const { surface, structure, faces } = tools;
  if (element.nodeName === 'g') {
    for (const child of element.children) draw(child, own, tools);
    return;
  }
  if (style.visibility === 'hidden') return;
  const begin = () => surface.write(grouped ? '' : structure.enter(element), 'q', `${numbers(matrix)} cm`);
  if (element.nodeName === 'text') {
    begin();
    writeWords(placeWords(element, style, faces, measureForeign), opacity, surface);
    surface.write('Q');
    return;
  }
  const [outline, fill, stroke] = [outlineOf(element), fillStep(style), strokeSteps(style)];
  if (outline === '' || (fill === undefined && stroke === undefined)) return;
  begin();
  surface.write(alphaStep(style, opacity, surface), fill ?? '', ...(stroke ?? []), outline);
  const even = fill !== undefined && style['fill-rule'] === 'evenodd' ? '*' : '';
  surface.write(`${fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B'}${even}`, 'Q');
}
