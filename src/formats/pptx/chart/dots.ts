import { lineXml, NO_LINE } from '../colour.ts';
import type { Dots } from '../deck.ts';
import { chartSize } from '../place.ts';
import { type Book, numbersXml, wordsXml } from './book.ts';
import { labelXml, markerXml, plotPlace, shows, valuesAxis } from './parts.ts';
import { labelPlaces, plotOf } from './seats.ts';

const AXES = { x: 333_333_333, y: 444_444_444 };
const SEPARATOR = '<c:separator> </c:separator>';

/** The plot of two measures against each other: a series a project, and the line on which both are equal. */
export function dotsXml(
  dots: Dots,
  book: Book,
  size: { readonly width: number; readonly height: number },
): string {
  const { x, y, ends, points } = dots;
  const plot = plotOf(size);
  const places = labelPlaces(dots, plot);
  const series = points.map((point, i) => {
    const row = { from: i, to: i };
    const same = point.x === point.y;
    const what = `${same ? shows('SerName', 'Val') : shows('SerName', 'CatName', 'Val')}${SEPARATOR}`;
    const label =
      point.x === undefined || point.y === undefined
        ? ''
        : `<c:dLbls>${labelXml(0, point.format, { colour: 'ink', at: places[i] ?? 'r', size: chartSize(points.length) }, what)}${shows()}</c:dLbls>`;
    return `<c:ser><c:idx val="${i}"/><c:order val="${i}"/><c:tx>${wordsXml({ column: 0, ...row }, book)}</c:tx><c:spPr>${NO_LINE}</c:spPr>${markerXml(!point.hatched)}${label}<c:xVal>${numbersXml({ column: 1, ...row }, book)}</c:xVal><c:yVal>${numbersXml({ column: 2, ...row }, book)}</c:yVal><c:smooth val="0"/></c:ser>`;
  });
  const at = points.length;
  const rows = { from: at, to: at + 1 };
  const named = `<c:dLbls>${labelXml(1, 'General', { colour: 'ink2', at: 'l' }, shows('SerName'))}${shows()}</c:dLbls>`;
  const line = `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx>${wordsXml({ column: 0, from: at, to: at }, book)}</c:tx><c:spPr>${lineXml('ink', 1.25)}</c:spPr><c:marker><c:symbol val="none"/></c:marker>${named}<c:xVal>${numbersXml({ column: 1, ...rows }, book)}</c:xVal><c:yVal>${numbersXml({ column: 2, ...rows }, book)}</c:yVal><c:smooth val="0"/></c:ser>`;
  const scale = { log: true, min: ends[0], max: ends[1], format: 'General', grid: true, line: true };
  const axes = `${valuesAxis({ id: AXES.x, crosses: AXES.y, at: 'b', ...scale, title: { words: x.name, colour: x.colour } }, false, 'min')}${valuesAxis({ id: AXES.y, crosses: AXES.x, at: 'l', ...scale, title: { words: y.name, colour: y.colour } }, false, 'min')}`;
  const where = plotPlace({
    x: plot.x / size.width,
    y: plot.y / size.height,
    width: plot.width / size.width,
    height: plot.height / size.height,
  });
  // The line first, so that dots lie over it.
  return `<c:plotArea>${where}<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${[line, ...series].join('')}<c:axId val="${AXES.x}"/><c:axId val="${AXES.y}"/></c:scatterChart>${axes}<c:spPr><a:noFill/></c:spPr></c:plotArea>`;
}
