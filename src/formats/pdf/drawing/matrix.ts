/** The six numbers of a linear map: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that does the second one first, as an element's own transform within that of its group. */
export function within(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

const move = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

function single(name: string, [x = 0, y, z]: readonly number[]): Matrix {
  switch (name) {
    case 'translate':
      return move(x, y ?? 0);
    case 'scale':
      return [x, 0, 0, y ?? x, 0, 0];
    case 'rotate': {
      const angle = (x * Math.PI) / 180;
      const turn: Matrix = [Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0];
      return within(within(move(y ?? 0, z ?? 0), turn), move(-(y ?? 0), -(z ?? 0)));
    }
    default:
      throw new Error(`a PDF is not drawn with the transform ${name}`);
  }
}

/** Reads a transform attribute: translate, scale and rotate, one after the other. @throws at any other. */
export function readTransform(text: string | null): Matrix {
  const steps = [...(text ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)];
  return steps.reduce<Matrix>(
    (matrix, [, name = '', values = '']) =>
      within(
        matrix,
        single(
          name,
          values
            .trim()
            .split(/[\s,]+/)
            .map(Number),
        ),
      ),
    IDENTITY,
  );
}
