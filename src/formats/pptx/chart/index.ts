import type { Language } from '../../../model/language.ts';
import type { Chart } from '../deck.ts';
import { CHART_NAMES } from '../namespaces.ts';
import { localeOf } from '../runs.ts';
import { text } from '../text.ts';
import { barsXml } from './bars.ts';
import { type Book, bookOfBars, bookOfDots } from './book.ts';
import { dotsXml } from './dots.ts';
import { wordsStyle } from './parts.ts';

/** The workbook that a chart draws. */
export const bookOf = (chart: Chart, language: Language): Book =>
  chart.kind === 'bars' ? bookOfBars(chart, text[language].sheet) : bookOfDots(chart, text[language].sheet);

/**
 * A chart as a part of a deck.
 * @param size how large it stands on its slide (points).
 * @param workbook the relation that leads to its workbook.
 */
export function chartXml(
  chart: Chart,
  book: Book,
  size: { readonly width: number; readonly height: number },
  workbook: string,
  language: Language,
): string {
  const plot = chart.kind === 'bars' ? barsXml(chart, book, size) : dotsXml(chart, book, size);
  return `<c:chartSpace ${CHART_NAMES}><c:date1904 val="0"/><c:lang val="${localeOf(language)}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>${plot}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${wordsStyle('ink')}<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}
