// Text that our font lacks the letters of is drawn by the browser with the fonts of the system, as a picture.

import type { Piece } from './place.ts';

/** How many dots a unit of the layout gets: 4 at 96 to the inch are as fine as print. */
const DOTS = 4;

/** A small picture, and where it stands about the beginning of the piece's baseline (units of the piece). */
export interface Stamp {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  /** Red, green, blue, see-through: a byte each, row by row from the top. */
  readonly pixels: Uint8ClampedArray;
}

const FAMILY = "'Source Sans 3 Variable', 'Source Sans 3', sans-serif";

function brush(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser could not draw letters that the font lacks');
  return context;
}

/** How wide the browser sets a text. */
export function measureForeign(text: string, size: number, weight: string): number {
  const context = brush(1, 1);
  context.font = `${weight} ${size}px ${FAMILY}`;
  return context.measureText(text).width;
}

/** Draws a piece, with its halo below it. Undefined where there is nothing to see. */
export function stampOf({ text, size, style }: Piece): Stamp | undefined {
  const font = `${style['font-weight']} ${size}px ${FAMILY}`;
  const measuring = brush(1, 1);
  measuring.font = font;
  const box = measuring.measureText(text);
  const halo = style.stroke === 'none' ? 0 : Number.parseFloat(style['stroke-width']);
  const air = 1 + halo / 2;
  const left = -box.actualBoundingBoxLeft - air;
  const top = -box.actualBoundingBoxAscent - air;
  const columns = Math.ceil((box.actualBoundingBoxRight + air - left) * DOTS);
  const rows = Math.ceil((box.actualBoundingBoxDescent + air - top) * DOTS);
  if (!(columns > 0 && rows > 0)) return undefined;
  const context = brush(columns, rows);
  context.scale(DOTS, DOTS);
  context.translate(-left, -top);
  context.font = font;
  if (halo > 0) {
    context.lineJoin = 'round';
    context.lineWidth = halo;
    context.strokeStyle = style.stroke;
    context.strokeText(text, 0, 0);
  }
  if (style.fill !== 'none') {
    context.fillStyle = style.fill;
    context.fillText(text, 0, 0);
  }
  const { data } = context.getImageData(0, 0, columns, rows);
  return { left, top, width: columns / DOTS, height: rows / DOTS, columns, rows, pixels: data };
}
