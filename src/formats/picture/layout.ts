import type { Picture } from '../../charts/kit/define.ts';
import type { Exhibit } from '../exhibit.ts';
import type { Parts } from '../spec.ts';
import { footer, header, type Words } from './words.ts';

/** Air around all, between the header and the picture, and around the rule above the footer (layout px). */
const MARGIN = 24;
const BELOW_HEAD = 16;
const ABOVE_RULE = 16;
const BELOW_RULE = 8;
/** Below this width (layout px) labels stand above their marks. */
const NARROW = 600;
/** A sheet so much wider than high has its header beside the picture, on this share of the width. */
const WIDE = 2.4;
const COLUMN = 0.22;
const BESIDE_HEAD = 32;
/** From this width on (layout px) the title is set as on a slide, below it as on a card. */
const SLIDE = 840;
/** No picture is asked to be lower than this (layout px). */
const LOWEST = 120;

/** A thing with its place in the sheet (layout px). */
interface At<T> {
  readonly x: number;
  readonly y: number;
  readonly of: T;
}

/** All parts of a sheet with their places (layout px), and how high it must be to hold them. */
export interface Laid {
  readonly height: number;
  readonly head: At<Words>;
  readonly picture: At<Picture>;
  readonly foot: At<Words>;
  /** The rule above the footer, where there is one. */
  readonly rule?: { readonly x: number; readonly y: number; readonly width: number };
}

/** Lays a sheet out at a size (layout px). It comes out higher than asked when not all fits. */
export function layOut(exhibit: Exhibit, parts: Parts, width: number, height?: number): Laid {
  const room = width - 2 * MARGIN;
  const foot = footer(exhibit, parts, room);
  const below = (foot.height > 0 ? ABOVE_RULE + BELOW_RULE + foot.height : 0) + MARGIN;
  const beside = height !== undefined && width > WIDE * height && (parts.title || parts.filters);
  const column = beside ? Math.round(room * COLUMN) : 0;
  const head = header(exhibit, parts, beside ? column : room, beside || room >= SLIDE);
  const left = beside ? MARGIN + column + BESIDE_HEAD : MARGIN;
  const top = MARGIN + (head.height > 0 && !beside ? head.height + BELOW_HEAD : 0);
  const picture = exhibit.place({
    width: width - MARGIN - left,
    narrow: width - MARGIN - left < NARROW,
    without: { legend: !parts.legend, notes: !parts.notes },
    ...(height === undefined ? {} : { height: Math.max(LOWEST, height - top - below) }),
  });
  const needed = Math.max(top + picture.height, MARGIN + head.height) + below;
  const high = Math.max(height ?? 0, needed);
  const footTop = high - MARGIN - foot.height;
  // Alone, a picture that is lower than its room stands in the middle of it.
  const lowered = head.height + foot.height === 0 ? (high - needed) / 2 : 0;
  return {
    height: needed,
    head: { x: MARGIN, y: MARGIN, of: head },
    picture: { x: left, y: top + lowered, of: picture },
    foot: { x: MARGIN, y: footTop, of: foot },
    ...(foot.height > 0 ? { rule: { x: MARGIN, y: footTop - BELOW_RULE, width: room } } : {}),
  };
}
