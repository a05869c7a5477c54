import type { Say } from '../../i18n/say.ts';
import { PX_PER_MM } from '../../formats/spec.ts';
import type { PictureFormat } from './make.ts';
import type { Size, Unit } from './size.ts';
import { text } from './text.ts';

const whole = (px: number, unit: Unit): number => Math.round(unit === 'mm' ? px / PX_PER_MM : px);

/** A size in words; one without a height says how wide it is. */
export function sizeWords({ width, height, unit }: Size, say: Say): string {
  const t = text[say.language];
  const side = (px: number) => say.number(whole(px, unit));
  if (height === undefined) return t.wide(t.measure(side(width), unit));
  return t.measures(side(width), side(height), unit);
}

/** What a file is made of: a PNG of so many px to each CSS px, or a drawing in a unit. */
export interface FileKind {
  readonly format: PictureFormat;
  readonly unit: Unit;
  readonly scale: number;
}

/** How large a file is: in its own px where it is made of them, else in the unit that it is made for. */
export function fileMeasures(
  { width, height }: { readonly width: number; readonly height: number },
  { format, unit, scale }: FileKind,
  say: Say,
): string {
  const size = (times: number, of: Unit) =>
    sizeWords({ width: width * times, height: height * times, unit: of }, say);
  if (format !== 'png') return size(1, unit);
  return unit === 'mm' ? `${size(scale, 'px')} · ${size(1, 'mm')}` : size(scale, 'px');
}
