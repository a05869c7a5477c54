import { escaped } from '../../xml.ts';
import { lineXml, NO_LINE, solid } from '../colour.ts';
import type { Colour } from '../deck.ts';
import { SIZES } from '../place.ts';

/** How words of a chart look. */
export const wordsStyle = (
  colour: Colour,
  {
    bold = false,
    size = SIZES.axis,
    wrap = true,
  }: { readonly bold?: boolean; readonly size?: number; readonly wrap?: boolean } = {},
): string =>
  `<c:txPr><a:bodyPr${wrap ? '' : ' wrap="none"'}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}">${solid(colour)}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;

const SHOWN = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize'] as const;
type What = (typeof SHOWN)[number];

/** What labels hold, in the order of the schema. */
export const shows = (...what: readonly What[]): string =>
  SHOWN.map((each) => `<c:show${each} val="${what.includes(each) ? 1 : 0}"/>`).join('');

/** What a label looks like, and where it stands. */
export interface LabelLook {
  readonly colour: Colour;
  readonly at: 'ctr' | 'outEnd' | 'l' | 'r' | 't' | 'b';
  readonly bold?: boolean;
  readonly size?: number;
}

/** The label of a point, written in a number format so that it follows the number. */
export const labelXml = (
  idx: number,
  format: string,
  { colour, at, bold = false, size = SIZES.axis }: LabelLook,
  what = shows('Val'),
): string =>
  `<c:dLbl><c:idx val="${idx}"/><c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:spPr><a:noFill/>${NO_LINE}</c:spPr>${wordsStyle(colour, { bold, size, wrap: false })}<c:dLblPos val="${at}"/>${what}</c:dLbl>`;

/** What an axis is. */
export interface AxisLook {
  readonly id: number;
  readonly crosses: number;
  readonly at: 'l' | 't' | 'b';
  readonly format: string;
  readonly log?: boolean | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
  readonly reversed?: boolean;
  readonly grid?: boolean;
  readonly line?: boolean;
  readonly words?: Colour;
  readonly size?: number;
  readonly title?: { readonly words: string; readonly colour: Colour };
}

const scalingXml = ({ log, reversed, max, min }: AxisLook): string =>
  `<c:scaling>${log ? '<c:logBase val="10"/>' : ''}<c:orientation val="${reversed ? 'maxMin' : 'minMax'}"/>${max === undefined ? '' : `<c:max val="${max}"/>`}${min === undefined ? '' : `<c:min val="${min}"/>`}</c:scaling>`;

const titleXml = (
  { words, colour }: { readonly words: string; readonly colour: Colour },
  turned: boolean,
): string =>
  `<c:title><c:tx><c:rich><a:bodyPr${turned ? ' rot="-5400000" vert="horz"' : ''}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${SIZES.axis * 100}" b="1">${solid(colour)}</a:defRPr></a:pPr><a:r><a:rPr lang="en-GB" sz="${SIZES.axis * 100}" b="1">${solid(colour)}</a:rPr><a:t>${escaped(words)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

/** What all axes begin with, in the order of the schema. @param labels where its words stand. */
function axisHead(look: AxisLook, labels: 'low' | 'nextTo'): string {
  const { id, at, format, grid, line, words = 'ink2', size = SIZES.axis, title, crosses } = look;
  return `<c:axId val="${id}"/>${scalingXml(look)}<c:delete val="0"/><c:axPos val="${at}"/>${
    grid ? `<c:majorGridlines><c:spPr>${lineXml('line', 0.75)}</c:spPr></c:majorGridlines>` : ''
  }${title ? titleXml(title, at === 'l') : ''}<c:numFmt formatCode="${escaped(format)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/><c:spPr><a:noFill/>${line ? lineXml('edge', 0.75) : NO_LINE}</c:spPr>${wordsStyle(words, { size })}<c:crossAx val="${crosses}"/>`;
}

/** An axis of names. */
export const namesAxis = (look: AxisLook): string =>
  `<c:catAx>${axisHead(look, 'low')}<c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="50"/><c:noMultiLvlLbl val="1"/></c:catAx>`;

/** An axis of numbers. @param between whether values lie in stretches of the other axis, as bars do. */
export const valuesAxis = (
  look: AxisLook,
  between: boolean,
  crosses: 'autoZero' | 'min' = 'autoZero',
): string =>
  `<c:valAx>${axisHead(look, 'nextTo')}<c:crosses val="${crosses}"/><c:crossBetween val="${between ? 'between' : 'midCat'}"/>${look.step === undefined ? '' : `<c:majorUnit val="${look.step}"/>`}</c:valAx>`;

/** Where the plot lies in a chart, in parts of its width and height. */
export const plotPlace = ({
  x,
  y,
  width,
  height,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
}): string => {
  const part = (value: number) => Math.round(value * 10_000) / 10_000;
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${part(x)}"/><c:y val="${part(y)}"/><c:w val="${part(width)}"/><c:h val="${part(height)}"/></c:manualLayout></c:layout>`;
};

/** A legend below the chart. */
export const legendXml = (): string =>
  `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${wordsStyle('ink2')}</c:legend>`;

/** A marker: a disc, or a diamond for what is to be told apart, however a program draws its rim. */
export const markerXml = (plain: boolean): string =>
  `<c:marker><c:symbol val="${plain ? 'circle' : 'diamond'}"/><c:size val="${plain ? 9 : 11}"/><c:spPr>${solid('ink')}${lineXml('ground', 1)}</c:spPr></c:marker>`;
