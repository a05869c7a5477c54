import type { Holds } from '../figures/table.ts';
import { DECLARATION } from '../opc.ts';

/** The styles of cells by their place in the list below. */
export const STYLE = {
  plain: 0,
  header: 1,
  whole: 2,
  decimal: 3,
  wholePercent: 4,
  percent: 5,
  bare: 6,
  long: 7,
  /** Words that begin as a formula does: they stay words when the cell is edited. */
  quoted: 8,
} as const;

/** The style of a number. A fraction is never rounded out of sight. */
export function numberStyle(value: number, holds: Holds): number {
  const whole = Number.isInteger(value);
  if (holds === 'percent') return whole ? STYLE.wholePercent : STYLE.percent;
  if (holds === 'plain') return STYLE.bare;
  return whole ? STYLE.whole : STYLE.decimal;
}

const xf = (format: number, rest = '') =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0"${format === 0 ? '' : ' applyNumberFormat="1"'}${rest}`;

/** Numbers 1, 3, 4, 9 and 10 are formats that every spreadsheet has: 0, #,##0, #,##0.00, 0%, 0.00%. */
export const STYLES = `${DECLARATION}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="9">${[
  xf(0, '/>'),
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  xf(3, '/>'),
  xf(4, '/>'),
  xf(9, '/>'),
  xf(10, '/>'),
  xf(1, '/>'),
  xf(0, ' applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'),
  xf(0, ' quotePrefix="1"/>'),
].join(
  '',
)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
