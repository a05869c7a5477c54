import { PX_PER_MM } from '../../formats/spec.ts';

export const SIZES = ['seen', 'slide', 'square', 'report', 'own'] as const;
export type SizeName = (typeof SIZES)[number];

export type Unit = 'px' | 'mm';

/** A size as it is typed; without a height the picture is as high as it needs to be. */
export interface OwnSize {
  readonly width: string;
  readonly height: string;
  readonly unit: Unit;
}

/** How large a picture is to be (CSS px). */
export interface Size {
  readonly width: number;
  readonly height?: number;
  /** What its size is said in. */
  readonly unit: Unit;
}

/** The least and the most (CSS px) that a side may be. */
export const LIMITS = {
  width: { least: 480, most: 8000 },
  height: { least: 240, most: 8000 },
} as const;

export type Side = keyof typeof LIMITS;

/** What is wrong with a side that was typed. */
export type Trouble = 'none' | 'noNumber' | 'small' | 'large';

/** The limits of a side in a unit, as whole numbers that lie within them. */
export function limitsIn(unit: Unit, side: Side): { readonly least: number; readonly most: number } {
  const { least, most } = LIMITS[side];
  return unit === 'px'
    ? LIMITS[side]
    : { least: Math.ceil(least / PX_PER_MM), most: Math.floor(most / PX_PER_MM) };
}

/** A number as it is typed, with either decimal sign; undefined where it is none. */
function numberOf(typed: string): number | undefined {
  const plain = typed.replaceAll(/\s/g, '').replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

const inPx = (typed: string, unit: Unit): number | undefined => {
  const value = numberOf(typed);
  if (value === undefined) return undefined;
  return unit === 'mm' ? value * PX_PER_MM : Math.round(value);
};

/** What is wrong with a side; undefined where nothing is. */
export function troubleOf(side: Side, { unit, ...typed }: OwnSize): Trouble | undefined {
  if (typed[side].trim() === '') return side === 'height' ? undefined : 'none';
  const px = inPx(typed[side], unit);
  if (px === undefined) return 'noNumber';
  const { least, most } = LIMITS[side];
  // To a pixel: a limit in px is no round number of mm.
  if (Math.round(px) < least) return 'small';
  return Math.round(px) > most ? 'large' : undefined;
}

/** The size that was typed; undefined while something is wrong with it. */
function ownSize(own: OwnSize): Size | undefined {
  if (troubleOf('width', own) ?? troubleOf('height', own)) return undefined;
  const width = inPx(own.width, own.unit);
  const height = inPx(own.height, own.unit);
  if (width === undefined) return undefined;
  return { width, unit: own.unit, ...(height === undefined ? {} : { height }) };
}

/** The same size in another unit, to a hundredth of a millimetre or to a pixel; what is no number stays. */
export function inUnit(own: OwnSize, unit: Unit): OwnSize {
  const other = (typed: string): string => {
    const px = inPx(typed, own.unit);
    if (px === undefined || unit === own.unit) return typed;
    return String(unit === 'px' ? Math.round(px) : Math.round((px / PX_PER_MM) * 100) / 100);
  };
  return { width: other(own.width), height: other(own.height), unit };
}

/** The width (mm) of the text in a report on A4 paper. */
export const REPORT = 160;

/**
 * The size that was chosen; undefined while one that is typed cannot be used.
 * @param seen the size that it has on the page.
 */
export function sizeOf(name: SizeName, own: OwnSize, seen: Size): Size | undefined {
  switch (name) {
    case 'seen':
      return seen;
    case 'slide':
      return { width: 1920, height: 1080, unit: 'px' };
    case 'square':
      return { width: 1080, height: 1080, unit: 'px' };
    case 'report':
      return { width: REPORT * PX_PER_MM, unit: 'mm' };
    case 'own':
      return ownSize(own);
  }
}

/** The largest canvas (px of a side, px in all) that the large browsers draw; some draw less. */
const CANVAS = { side: 16_384, area: 268_435_456 };

/** Whether a PNG of so many px is more than browsers draw. */
export const isTooLarge = (width: number, height: number): boolean =>
  Math.max(width, height) > CANVAS.side || width * height > CANVAS.area;
