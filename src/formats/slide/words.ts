import { textWidth, type Weight } from '../../charts/kit/text.ts';
import { type Line, setParagraphs, type Words } from '../picture/words.ts';
import type { SlideContent, SlidePoint } from './slide.ts';

/** The sizes of type on a slide (layout px): none is smaller than that of marks, which is twice that on a projector. */
export const SLIDE_TYPE = {
  foot: { size: 12, line: 16 },
  subtitle: { size: 14, line: 18 },
  point: { size: 16, line: 22 },
  lines: { size: 22, line: 34 },
  headline: { size: 29, line: 35 },
  figure: { size: 36, line: 42 },
  title: { size: 48, line: 58 },
} as const;

/** Between a number and its words, and between two points (layout px). */
const POINT_GAP = { within: 2, between: 26 };

const plain = { weight: 400, tone: 'ink2' } as const;

/** The headline of a slide with a view, and what is said under it. */
export const viewHead = (slide: SlideContent, width: number): Words =>
  setParagraphs(
    [
      { text: slide.headline, type: SLIDE_TYPE.headline, weight: 600, tone: 'ink', above: 0 },
      { text: slide.subtitle, type: SLIDE_TYPE.subtitle, ...plain, above: 4 },
    ],
    width,
  );

/** The headline of a title or a closing slide, and its lines. */
export const wordsHead = ({ headline, lines, kind }: SlideContent, width: number): Words =>
  setParagraphs(
    [
      {
        text: headline,
        type: kind === 'title' ? SLIDE_TYPE.title : SLIDE_TYPE.figure,
        weight: 600,
        tone: 'ink',
        above: 0,
      },
      ...lines.map((text, i) => ({ text, type: SLIDE_TYPE.lines, ...plain, above: i === 0 ? 18 : 4 })),
    ],
    width,
  );

const pointWords = ({ figure, text }: SlidePoint, width: number): Words =>
  setParagraphs(
    [
      { text: figure, type: SLIDE_TYPE.figure, weight: 600, tone: 'ink', above: 0 },
      { text, type: SLIDE_TYPE.point, ...plain, above: POINT_GAP.within },
    ],
    width,
  );

/** Large numbers below each other, each with what it counts. */
export function pointColumn(points: readonly SlidePoint[], width: number): Words {
  const lines: Line[] = [];
  let top = 0;
  for (const [i, point] of points.entries()) {
    const words = pointWords(point, width);
    if (i > 0) top += POINT_GAP.between;
    const from = top;
    lines.push(...words.lines.map((line) => ({ ...line, y: line.y + from })));
    top += words.height;
  }
  return { lines, height: top };
}

/** The source, in as many lines as it takes. */
export const sourceWords = ({ source }: SlideContent, width: number): Words =>
  setParagraphs([{ text: source, type: SLIDE_TYPE.foot, ...plain, above: 0 }], width);

/** A line that ends at a place (layout px). */
export function endingAt(text: string, x: number, y: number, weight: Weight = 400): Line {
  const { size } = SLIDE_TYPE.foot;
  return { x: x - textWidth(text, size, weight), y, text, size, weight, tone: 'ink2' };
}
