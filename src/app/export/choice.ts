import * as v from 'valibot';
import { ALL_PARTS, type Ground, type Parts, type PictureSpec } from '../../formats/spec.ts';
import { FORMATS } from './make.ts';
import { type Size, SIZES } from './size.ts';

/** How many px of a PNG one CSS px may be. */
export const SCALES = ['1', '2', '4'] as const;

export const GROUNDS = ['light', 'dark', 'clearLight', 'clearDark'] as const satisfies readonly Ground[];

const typed = v.pipe(v.string(), v.maxLength(20));

/** What is chosen for pictures of all kinds, and remembered. */
export const choiceSchema = v.object({
  format: v.picklist(FORMATS),
  size: v.picklist(SIZES),
  own: v.object({ width: typed, height: typed, unit: v.picklist(['px', 'mm']) }),
  scale: v.picklist(SCALES),
  letters: v.picklist(['text', 'outlines']),
  ground: v.picklist(GROUNDS),
  parts: v.object({
    title: v.boolean(),
    filters: v.boolean(),
    legend: v.boolean(),
    notes: v.boolean(),
    source: v.boolean(),
    date: v.boolean(),
  }),
});

export type Choice = v.InferOutput<typeof choiceSchema>;

/** What is chosen at first. */
export const FIRST_CHOICE: Choice = {
  format: 'png',
  size: 'seen',
  own: { width: '1200', height: '', unit: 'px' },
  scale: '2',
  // Office and many others read no typeface from an SVG, and words of another width run into each other.
  letters: 'outlines',
  ground: 'light',
  parts: ALL_PARTS,
};

/** What a picture is laid out by; undefined where there is no size to lay it out at. */
export function specOf(size: Size | undefined, ground: Ground, parts: Parts): PictureSpec | undefined {
  if (size === undefined) return undefined;
  const { width, height } = size;
  return { width, ground, parts, ...(height === undefined ? {} : { height }) };
}
