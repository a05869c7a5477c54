import type { Contour, Point, TrueType } from './truetype.ts';

/** Writes path data as short as it can be: in steps of a hundredth of a px, each from where the last one ended. */
function pen() {
  let d = '';
  let [nowX, nowY] = [0, 0];
  const written = (hundredths: number) => String(hundredths / 100).replace(/^(-?)0\./, '$1.');
  const joined = (numbers: readonly number[]) => numbers.map(written).join(' ').replaceAll(' -', '-');
  const hundredths = (px: number) => Math.round(px * 100);
  return {
    move(command: 'm' | 'l' | 'q', points: readonly (readonly [x: number, y: number])[]) {
      const ends = points.map(([x, y]) => [hundredths(x), hundredths(y)] as const);
      d += command + joined(ends.flatMap(([x, y]) => [x - nowX, y - nowY]));
      [nowX, nowY] = ends.at(-1) ?? [nowX, nowY];
    },
    close([x, y]: readonly [x: number, y: number]) {
      d += 'z';
      [nowX, nowY] = [hundredths(x), hundredths(y)];
    },
    data: () => d,
  };
}

/** Draws a contour: between two points off the curve lies one on it that is not written. */
function draw(contour: Contour, to: ReturnType<typeof pen>): void {
  const between = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, true];
  const whole = contour.flatMap((point, i): Point[] => {
    const next = contour[(i + 1) % contour.length] ?? point;
    return point[2] || next[2] ? [point] : [point, between(point, next)];
  });
  const first = whole.findIndex(([, , on]) => on);
  const [start, ...rest] = [...whole.slice(first), ...whole.slice(0, first)];
  if (first < 0 || start === undefined) return;
  const xy = ([x, y]: Point) => [x, y] as const;
  to.move('m', [xy(start)]);
  for (let i = 0; i < rest.length; i++) {
    const point = rest[i] ?? start;
    if (point[2]) to.move('l', [xy(point)]);
    else {
      to.move('q', [xy(point), xy(rest[i + 1] ?? start)]);
      i += 1;
    }
  }
  to.close(xy(start));
}

/** The width of a line of text (px); undefined where the font lacks one of its characters. */
export function widthOf(font: TrueType, text: string, size: number): number | undefined {
  let width = 0;
  for (const character of text) {
    const glyph = font.glyphOf(character);
    if (glyph === undefined) return undefined;
    width += (font.advanceOf(glyph) / font.em) * size;
  }
  return width;
}

/** The outline of a line of text as path data (px), from a place on its baseline; what the font lacks is left out. */
export function outlineOf(font: TrueType, text: string, size: number, x: number, y: number): string {
  const to = pen();
  const unit = size / font.em;
  let left = x;
  for (const character of text) {
    const glyph = font.glyphOf(character);
    if (glyph === undefined) continue;
    const start = left;
    const placed = ([px, py, on]: Point): Point => [start + px * unit, y - py * unit, on];
    for (const contour of font.contoursOf(glyph)) draw(contour.map(placed), to);
    left += font.advanceOf(glyph) * unit;
  }
  return to.data();
}
