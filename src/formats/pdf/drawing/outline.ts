import { pathOperators } from './path.ts';
import { numbers } from '../file/syntax.ts';

function circle(x: number, y: number, r: number): string {
  if (!(r > 0)) return '';
  const half = (to: number) => `A${r} ${r} 0 0 1 ${to} ${y}`;
  return pathOperators(`M${x - r} ${y}${half(x + r)}${half(x - r)}Z`);
}

function rectangle(x: number, y: number, width: number, height: number, round: number): string {
  if (!(width > 0 && height > 0)) return '';
  const r = Math.min(round, width / 2, height / 2);
  if (!(r > 0)) return `${numbers([x, y, width, height])} re`;
  const corner = (toX: number, toY: number) => `A${r} ${r} 0 0 1 ${toX} ${toY}`;
  const [right, bottom] = [x + width, y + height];
  return pathOperators(
    `M${x + r} ${y}H${right - r}${corner(right, y + r)}V${bottom - r}${corner(right - r, bottom)}` +
      `H${x + r}${corner(x, bottom - r)}V${y + r}${corner(x + r, y)}Z`,
  );
}

/** The outline of a shape as the steps of a PDF path; empty where there is none. @throws at an unknown element. */
export function outlineOf(element: Element): string {
  const at = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '0');
  switch (element.nodeName) {
    case 'path':
      return pathOperators(element.getAttribute('d') ?? '');
    case 'line':
      return pathOperators(`M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`);
    case 'circle':
      return circle(at('cx'), at('cy'), at('r'));
    case 'rect':
      return rectangle(
        at('x'),
        at('y'),
        at('width'),
        at('height'),
        at(element.hasAttribute('rx') ? 'rx' : 'ry'),
      );
    default:
      throw new Error(`a PDF is not drawn with the element ${element.nodeName}`);
  }
}
