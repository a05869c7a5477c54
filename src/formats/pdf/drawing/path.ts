import { arcCurves } from './arc.ts';
import { numbers } from '../file/syntax.ts';

/** How many numbers each command of an SVG path takes. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

interface Step {
  readonly command: string;
  /** Whether its points are counted from where the pen is. */
  readonly relative: boolean;
  readonly values: readonly number[];
}

/** A number; the two flags of an arc may stand without a space after them, but our own never do. */
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/gi;

/** Takes a path apart into single steps. @throws at a command it does not know, or with too few numbers. */
function readPath(path: string): readonly Step[] {
  const steps: Step[] = [];
  for (const [, letter = '', rest = ''] of path.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    const command = letter.toUpperCase();
    const takes = TAKES[command];
    const values = [...rest.matchAll(NUMBER)].map(([each]) => Number(each));
    if (takes === undefined || (takes > 0 && (values.length === 0 || values.length % takes !== 0)))
      throw new Error(`a PDF is not drawn with the path step ${letter}${rest}`);
    const relative = letter !== command;
    if (takes === 0) steps.push({ command, relative, values: [] });
    // What follows a first point without a command of its own is a line.
    for (let i = 0; i < values.length; i += takes)
      steps.push({
        command: command === 'M' && i > 0 ? 'L' : command,
        relative,
        values: values.slice(i, i + takes),
      });
  }
  return steps;
}

/** An SVG path as the steps of a PDF path, a line each. @throws at what it cannot read. */
export function pathOperators(path: string): string {
  const out: string[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const go = (operator: string, values: readonly number[]) => {
    out.push(`${numbers(values)} ${operator}`);
    [x = x, y = y] = values.slice(-2);
  };
  for (const { command, relative, values } of readPath(path)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = values;
    const [left, top] = relative ? [x, y] : [0, 0];
    switch (command) {
      case 'M':
        [startX, startY] = [left + a, top + b];
        go('m', [startX, startY]);
        break;
      case 'L':
        go('l', [left + a, top + b]);
        break;
      case 'H':
        go('l', [left + a, y]);
        break;
      case 'V':
        go('l', [x, top + a]);
        break;
      case 'C':
        go('c', [left + a, top + b, left + c, top + d, left + e, top + f]);
        break;
      case 'Q': {
        const [hx, hy, endX, endY] = [left + a, top + b, left + c, top + d];
        const third = (from: number, handle: number) => from + (2 / 3) * (handle - from);
        go('c', [third(x, hx), third(y, hy), third(endX, hx), third(endY, hy), endX, endY]);
        break;
      }
      case 'A': {
        const end = [left + f, top + g] as const;
        if (a === 0 || b === 0) go('l', end);
        else if (end[0] !== x || end[1] !== y)
          for (const curve of arcCurves({
            from: [x, y],
            to: end,
            radii: [a, b],
            turn: c,
            large: d !== 0,
            sweep: e !== 0,
          }))
            go('c', curve);
        break;
      }
      default:
        out.push('h');
        [x, y] = [startX, startY];
    }
  }
  return out.join('\n');
}
