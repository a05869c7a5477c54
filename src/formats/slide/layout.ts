import type { Picture } from '../../charts/kit/define.ts';
import type { Exhibit } from '../exhibit.ts';
import type { Line, Words } from '../picture/words.ts';
import type { SlideContent } from './slide.ts';
import { endingAt, pointColumn, SLIDE_TYPE, sourceWords, viewHead, wordsHead } from './words.ts';

/** A slide at the size in which its type is meant (layout px): on a projector each is two px. */
export const SLIDE = { width: 960, height: 540 };

/** Air at the sides, above, and below (layout px). */
const MARGIN = { side: 40, top: 23, foot: 16 };
/** Between the head and the picture, and between the picture and the foot (layout px). */
const BELOW_HEAD = 8;
const ABOVE_FOOT = 10;
/** The column of large numbers, and the air between it and the picture (layout px). */
const POINTS = { width: 172, gap: 28 };
/** Words of a title or closing slide are no wider than this (layout px). */
const READABLE = 720;
/** The bar that shows how far the story has come: each part, the air between them, and so many parts (layout px). */
const PROGRESS = { part: 18, gap: 4, height: 3, most: 24, before: 14 };
/** Below this width (layout px) labels stand above their marks. */
const NARROW = 600;

/** A thing with its place in the slide (layout px). */
export interface At<T> {
  readonly x: number;
  readonly y: number;
  readonly of: T;
}

/** How far a story has come: parts of a bar, one of them of this slide (layout px). */
export interface ProgressBar {
  readonly parts: readonly { readonly x: number; readonly width: number; readonly here: boolean }[];
  readonly y: number;
  readonly height: number;
}

/** All parts of a slide with their places (layout px), and how high it must be to hold them. */
export interface LaidSlide {
  readonly width: number;
  readonly height: number;
  /** The rule above the words of a title or closing slide. */
  readonly rule?: { readonly x: number; readonly y: number; readonly width: number };
  readonly head: At<Words>;
  readonly picture?: At<Picture>;
  readonly points?: At<Words>;
  readonly source: At<Words>;
  /** Which slide it is of how many. */
  readonly place: { readonly line: Line; readonly bar: ProgressBar };
}

function progressOf({ number, of }: SlideContent, right: number, y: number): LaidSlide['place'] {
  const line = endingAt(`${number} / ${of}`, right, y);
  const end = line.x - PROGRESS.before;
  const { part, gap, most, height } = PROGRESS;
  const bar = { y: y - height / 2, height };
  if (of > most) {
    const length = most * part;
    const start = end - length;
    const done = (length * number) / of;
    return {
      line,
      bar: {
        ...bar,
        parts: [
          { x: start, width: done, here: true },
          { x: start + done, width: length - done, here: false },
        ],
      },
    };
  }
  const parts = Array.from({ length: of }, (_, i) => ({
    x: end - (of - i) * (part + gap) + gap,
    width: part,
    here: i + 1 === number,
  }));
  return { line, bar: { ...bar, parts } };
}

/** The foot of every slide: the source on the left, the slide's place on the right. */
function footOf(slide: SlideContent, width: number, height: number) {
  const { line } = SLIDE_TYPE.foot;
  const right = width - MARGIN.side;
  const place = progressOf(slide, right, height - MARGIN.foot - line / 2);
  const start = Math.min(place.line.x, ...place.bar.parts.map(({ x }) => x));
  const words = sourceWords(slide, start - MARGIN.side - 2 * PROGRESS.before);
  const top = height - MARGIN.foot - words.height;
  return { top, place, source: { x: MARGIN.side, y: top, of: words } };
}

/** The words of a title or closing slide stand a little above the middle, its numbers beside them. */
function layWords(slide: SlideContent, width: number, height: number): LaidSlide {
  const { top: bottom, ...foot } = footOf(slide, width, height);
  const room = width - 2 * MARGIN.side;
  const column = slide.points.length > 0 ? POINTS.width + POINTS.gap : 0;
  const head = wordsHead(slide, Math.min(READABLE, room - column));
  const points = pointColumn(slide.points, POINTS.width);
  const tallest = Math.max(head.height, points.height);
  const free = bottom - ABOVE_FOOT - MARGIN.top;
  const y = MARGIN.top + Math.max(0, free - tallest) * 0.42;
  return {
    width,
    height: height + Math.max(0, tallest - free),
    rule: { x: MARGIN.side, y: y - 20, width: room },
    head: { x: MARGIN.side, y, of: head },
    ...(column > 0 ? { points: { x: width - MARGIN.side - POINTS.width, y, of: points } } : {}),
    ...foot,
  };
}

/** Lays a picture out in a room (layout px); footnotes only where they have room: they are in the notes, too. */
function placeIn(exhibit: Exhibit, width: number, height: number): Picture {
  const room = { width, height, narrow: width < NARROW, tight: true };
  const whole = exhibit.place(room);
  return whole.height <= height ? whole : exhibit.place({ ...room, without: { notes: true } });
}

function layView(slide: SlideContent, width: number, height: number): LaidSlide {
  const { top: bottom, ...foot } = footOf(slide, width, height);
  const room = width - 2 * MARGIN.side;
  const head = viewHead(slide, room);
  const top = MARGIN.top + head.height + BELOW_HEAD;
  const free = bottom - ABOVE_FOOT - top;
  const column = slide.points.length > 0 ? POINTS.width + POINTS.gap : 0;
  const wide = room - column;
  const picture = slide.exhibit && placeIn(slide.exhibit, wide, free);
  const points = pointColumn(slide.points, POINTS.width);
  const needed = Math.max(picture?.height ?? free, points.height);
  return {
    width,
    height: height + Math.max(0, needed - free),
    head: { x: MARGIN.side, y: MARGIN.top, of: head },
    ...(picture ? { picture: { x: MARGIN.side, y: top, of: picture } } : {}),
    ...(column > 0
      ? {
          points: {
            x: width - MARGIN.side - POINTS.width,
            y: top + Math.max(0, Math.min(free, picture?.height ?? free) - points.height) * 0.4,
            of: points,
          },
        }
      : {}),
    ...foot,
  };
}

/** Lays a slide out at a size in layout px. It comes out higher than asked when not all fits. */
export const laySlide = (slide: SlideContent, width: number, height: number): LaidSlide =>
  slide.exhibit === undefined ? layWords(slide, width, height) : layView(slide, width, height);
