import { textWidth } from '../../../charts/kit/text.ts';
import { hatched, lightened, NO_LINE, onFill, solid } from '../colour.ts';
import type { Bars, BarSeries, Colour } from '../deck.ts';
import { chartSize, SIZES, SPARE } from '../place.ts';
import { type Book, headXml, numbersXml, wordsXml } from './book.ts';
import { labelXml, legendXml, namesAxis, plotPlace, shows, valuesAxis } from './parts.ts';

const AXES = { names: 111_111_111, values: 222_222_222 };
/** Names take at most this part of the width; beside them is some air, above the axis, below the legend (points). */
const NAMES = { part: 0.46, air: 14 };
const AXIS = 24;
const LEGEND = { line: 22, entry: 40 };
/** Beyond the last line of the axis half of its number has room, or the labels beyond the bars have (points). */
const RIGHT = { plain: 20, beyond: 64 };

/** How high a legend is (points): its entries stand side by side, in as many lines as they take. */
function legendHeight({ legend, series }: Bars, width: number): number {
  if (!legend) return 0;
  const words = series.reduce((sum, { name }) => sum + textWidth(name, SIZES.axis) * SPARE + LEGEND.entry, 0);
  return Math.ceil(words / width) * LEGEND.line + 4;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much of a chart's width its names take (points). */
export function namesWidth({ categories }: Pick<Bars, 'categories'>, width: number): number {
  const words = Math.max(
    0,
    ...categories.map((each) => textWidth(each, chartSize(categories.length)) * SPARE),
  );
  return Math.min(words + NAMES.air, width * NAMES.part);
}

const rightOf = (labelled: BarSeries['labelled']): number =>
  labelled === 'beyond' ? RIGHT.beyond : RIGHT.plain;

/** How long the axis of bars is in a chart (points). */
export const axisLength = (
  bars: Pick<Bars, 'categories'>,
  width: number,
  labelled: BarSeries['labelled'],
): number => width - namesWidth(bars, width) - rightOf(labelled);

const FILLS: Readonly<Record<BarSeries['fill'], (colour: Colour) => string>> = {
  full: solid,
  pale: lightened,
  hatched,
  none: () => '<a:noFill/>',
};

const look = (fill: string): string => `<c:spPr>${fill}${NO_LINE}</c:spPr>`;

function pointsXml({ values, colour, fill, hatched: striped, colours }: BarSeries): string {
  return values
    .map((value, i) => {
      const own = colours?.[i] ?? colour;
      const isStriped = striped?.has(i) ?? false;
      if (value === undefined || (own === colour && !isStriped)) return '';
      return `<c:dPt><c:idx val="${i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${look(FILLS[isStriped ? 'hatched' : fill](own))}</c:dPt>`;
    })
    .join('');
}

function labelsXml({
  values,
  labels,
  labelled = 'inside',
  colour,
  fill,
  hatched: striped,
  colours,
}: BarSeries): string {
  if (labels === undefined) return '';
  const each = labels.map((format, i) => {
    if (format === undefined || values[i] === undefined) return '';
    const isLight = striped?.has(i) === true || fill === 'pale';
    const inside = isLight ? 'ink' : onFill(colours?.[i] ?? colour);
    return labelXml(i, format, {
      colour: labelled === 'beyond' ? 'ink' : inside,
      at: labelled === 'beyond' ? 'outEnd' : 'ctr',
      bold: true,
      size: chartSize(values.length),
    });
  });
  return `<c:dLbls>${each.join('')}${shows()}</c:dLbls>`;
}

const seriesXml = (series: BarSeries, i: number, book: Book): string => {
  const rows = { from: 0, to: book.rows.length - 1 };
  return `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx>${headXml(i + 1, book)}</c:tx>${look(FILLS[series.fill](series.colour))}<c:invertIfNegative val="0"/>${pointsXml(series)}${labelsXml(series)}<c:cat>${wordsXml({ column: 0, ...rows }, book)}</c:cat><c:val>${numbersXml({ column: i + 1, ...rows }, book)}</c:val></c:ser>`;
};

/** The air between bars in parts of a hundred of their width: few of them are no thicker than this (points). */
const THICKEST = 44;
const GAP = { least: 50, most: 500 };

function gapOf({ categories }: Bars, length: number): number {
  const pitch = length / Math.max(1, categories.length);
  return Math.round(Math.min(GAP.most, Math.max(GAP.least, (100 * (pitch - THICKEST)) / THICKEST)));
}

const GROUPINGS = { clustered: 'clustered', stacked: 'stacked', percent: 'percentStacked' } as const;

/** The plot of bars and their legend. */
export function barsXml(bars: Bars, book: Book, { width, height }: Size): string {
  const { direction, grouping, series, axis, legend } = bars;
  const keys = legendHeight(bars, width);
  const across = direction === 'across';
  const names = across ? namesWidth(bars, width) : 44;
  const right = across
    ? rightOf(series.some(({ labelled }) => labelled === 'beyond') ? 'beyond' : 'inside')
    : 10;
  const [above, below] = across ? [AXIS, keys + 4] : [14, 26 + keys];
  const high = height - above - below;
  const plot = plotPlace({
    x: names / width,
    y: above / height,
    width: (width - names - right) / width,
    height: high / height,
  });
  const chart = `<c:barChart><c:barDir val="${across ? 'bar' : 'col'}"/><c:grouping val="${GROUPINGS[grouping]}"/><c:varyColors val="0"/>${series
    .map((each, i) => seriesXml(each, i, book))
    .join(
      '',
    )}<c:gapWidth val="${gapOf(bars, across ? high : width)}"/><c:overlap val="100"/><c:axId val="${AXES.names}"/><c:axId val="${AXES.values}"/></c:barChart>`;
  const axes = `${namesAxis({ id: AXES.names, crosses: AXES.values, at: across ? 'l' : 'b', format: 'General', reversed: across, line: true, words: 'ink', size: chartSize(bars.categories.length) })}${valuesAxis({ id: AXES.values, crosses: AXES.names, at: across ? 't' : 'l', grid: true, ...axis }, true)}`;
  return `<c:plotArea>${plot}${chart}${axes}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend ? legendXml() : ''}`;
}
