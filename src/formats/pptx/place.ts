import { textWidth, type Weight, wrap } from '../../charts/kit/text.ts';
import type { DeckSlide } from './deck.ts';
import type { Place } from './shapes.ts';

/** A slide, and the air at its sides (points). */
export const SLIDE = { width: 960, height: 540 };
export const SIDE = 40;
/** Where the typeface is missing another takes more room: Arial so many times as much. */
export const SPARE = 1.13;
/** The size of the words of a chart of so many rows (points): few are read from afar, many must fit. */
export function chartSize(rows: number): number {
  if (rows <= 5) return 16;
  if (rows <= 8) return 14;
  if (rows <= 14) return 13;
  return rows <= 20 ? 11 : 9;
}

/** How high a line is to its type. */
export const LEADING = 1.26;

/** The sizes of type (points). */
export const SIZES = {
  foot: 12,
  footnote: 11,
  axis: 12,
  subtitle: 14,
  point: 16,
  lines: 22,
  headline: 29,
  figure: 36,
  title: 48,
} as const;

/** Of the large numbers: their column, and the air between it and what is shown; within one and between two (points). */
export const POINTS = { width: 172, gap: 28, before: 20 };
/** Where the rule of a title or closing slide lies, and how far below it its words begin (points). */
const RULE = { y: 128, below: 16 };
const TOP = 24;
const FOOT = { y: 490, height: 34, number: 60 };

/** The footnotes may be set smaller down to this (points). */
const FOOTNOTES = [SIZES.footnote, 10.5, 10, 9.5, 9];
/** They take no more than this (points) as long as they need not. */
const FOOTNOTES_HIGH = 62;

/** How many lines words take in a width (points), whatever typeface there is. */
export function lineCount(words: string, width: number, size: number, weight: Weight = 400): number {
  const lines = wrap(words, width / SPARE, size, weight);
  // A word that is longer than a line is broken.
  return lines.reduce(
    (sum, line) => sum + Math.max(1, Math.ceil((textWidth(line, size, weight) * SPARE) / width)),
    0,
  );
}

const heightOf = (words: string, width: number, size: number, weight: Weight = 400): number =>
  words === '' ? 0 : lineCount(words, width, size, weight) * size * LEADING;

/** A headline in one line if it has room there, else in as many as it takes. */
function headlineOf(
  words: string,
  width: number,
  largest: number,
): { readonly size: number; readonly height: number; readonly low: boolean } {
  const sizes = [1, 0.93, 0.86].map((part) => Math.round(part * largest));
  const size = sizes.find((each) => lineCount(words, width, each, 600) === 1) ?? sizes.at(-1) ?? largest;
  const lines = lineCount(words, width, size, 600);
  const low = wrap(words, width, size, 600).length < lines;
  return { size, height: heightOf(words, width, size, 600), low };
}

/** All parts of a slide with their places (points); a part that a slide has not is not placed. */
export interface Placed {
  readonly headline: Place;
  readonly headlineSize: number;
  /** The headline may come out in fewer lines than have room: then it stands at the foot of its place. */
  readonly headlineLow: boolean;
  readonly subtitle: Place;
  readonly lines: Place;
  readonly body: Place;
  readonly points: Place;
  /** Numbers that are too many for their column are smaller by this, and the numbers themselves so large (points). */
  readonly pointScale: number;
  readonly figureSize: number;
  readonly footnotes: Place;
  readonly footnoteSize: number;
  /** The rule above the words of a title or closing slide. */
  readonly rule: Place;
}

/** What stands at the foot of every slide. */
export const SOURCE: Place = {
  x: SIDE,
  y: FOOT.y,
  width: SLIDE.width - 2 * SIDE - FOOT.number - 20,
  height: FOOT.height,
};
export const NUMBER: Place = {
  x: SLIDE.width - SIDE - FOOT.number,
  y: FOOT.y,
  width: FOOT.number,
  height: FOOT.height,
};

function footnotesOf(notes: readonly string[], width: number) {
  const sized = FOOTNOTES.map((size) => ({
    size,
    height: notes.reduce((sum, each) => sum + heightOf(each, width, size), 0),
  }));
  const fits = sized.find(({ height }) => height <= FOOTNOTES_HIGH) ?? sized.at(-1);
  return fits ?? { size: SIZES.footnote, height: 0 };
}

const pointsX = SLIDE.width - SIDE - POINTS.width;

/** The size (points) in which each of some large numbers has room on one line. */
function figureSize(points: DeckSlide['points']): number {
  const widest = Math.max(1, ...points.map(({ figure }) => textWidth(figure, SIZES.figure, 600) * SPARE));
  return SIZES.figure * Math.min(1, POINTS.width / widest);
}

/** How high the column of large numbers is (points). */
export const pointsHeight = (points: DeckSlide['points']): number =>
  points.reduce(
    (sum, { figure, text }, i) =>
      sum +
      (i > 0 ? POINTS.before : 0) +
      heightOf(figure, POINTS.width, figureSize(points) - 0.01, 600) +
      heightOf(text, POINTS.width, SIZES.point),
    0,
  );

const pointScaleOf = (points: DeckSlide['points'], room: number): number =>
  Math.min(1, room / Math.max(1, pointsHeight(points)));

const BOTTOM = FOOT.y + FOOT.height - SIZES.foot * LEADING - 8;
const WIDTH = SLIDE.width - 2 * SIDE;

/** A slide of words: below its rule the headline and the lines, and numbers beside them. */
function wordPlaces({ kind, headline, lines, points }: DeckSlide): Placed {
  const wide = points.length === 0 ? WIDTH : WIDTH - POINTS.width - POINTS.gap;
  const head = headlineOf(headline, wide, kind === 'title' ? SIZES.title : SIZES.figure);
  const y = RULE.y + RULE.below;
  const under = y + head.height + 14;
  const words = lines.reduce((sum, each) => sum + heightOf(each, wide, SIZES.lines), 0);
  const nothing = { x: SIDE, y: under, width: wide, height: 0 };
  return {
    headline: { x: SIDE, y, width: wide, height: head.height },
    headlineSize: head.size,
    headlineLow: head.low,
    subtitle: nothing,
    lines: { ...nothing, height: Math.max(words, SIZES.lines * LEADING) },
    body: nothing,
    points: { x: pointsX, y, width: POINTS.width, height: BOTTOM - y },
    pointScale: pointScaleOf(points, BOTTOM - y),
    figureSize: figureSize(points) * pointScaleOf(points, BOTTOM - y),
    footnotes: { x: SIDE, y: BOTTOM, width: WIDTH, height: 0 },
    footnoteSize: SIZES.footnote,
    rule: { x: SIDE, y: RULE.y, width: WIDTH, height: 0 },
  };
}

/** A slide with a view: the headline and what it rests on, the view with numbers beside it, and its footnotes. */
function viewPlaces({ headline, subtitle, points, shown }: DeckSlide): Placed {
  const head = headlineOf(headline, WIDTH, SIZES.headline);
  const under = TOP + head.height + 2;
  const second = heightOf(subtitle, WIDTH, SIZES.subtitle);
  const notes = footnotesOf(shown?.footnotes ?? [], WIDTH);
  const top = under + second + 8;
  const y = BOTTOM - notes.height;
  const high = y - top - (notes.height > 0 ? 4 : 0);
  const wide = points.length === 0 ? WIDTH : WIDTH - POINTS.width - POINTS.gap;
  const column = Math.min(high, pointsHeight(points));
  return {
    headline: { x: SIDE, y: TOP, width: WIDTH, height: head.height },
    headlineSize: head.size,
    headlineLow: head.low,
    subtitle: { x: SIDE, y: under, width: WIDTH, height: Math.max(second, SIZES.subtitle * LEADING) },
    lines: { x: SIDE, y: top, width: WIDTH, height: 0 },
    body: { x: SIDE, y: top, width: wide, height: high },
    points: { x: pointsX, y: top + (high - column) * 0.4, width: POINTS.width, height: column },
    pointScale: pointScaleOf(points, high),
    figureSize: figureSize(points) * pointScaleOf(points, high),
    footnotes: { x: SIDE, y, width: WIDTH, height: notes.height },
    footnoteSize: notes.size,
    rule: { x: SIDE, y: TOP, width: WIDTH, height: 0 },
  };
}

/** Gives all parts of a slide their places. */
export const placesOf = (slide: DeckSlide): Placed =>
  slide.kind === 'view' ? viewPlaces(slide) : wordPlaces(slide);
