import { formatNumber } from '../../i18n/numbers.ts';
import type { Portfolio } from '../../model/schema.ts';
import { text } from './text.ts';

/**
 * The title of a file with so many projects of a portfolio: that of the portfolio, and that it is a selection where
 * projects are left out, so that whoever opens it knows.
 */
export function titleOf({ title, projects }: Portfolio, shown: number): Portfolio['title'] {
  const all = projects.length;
  if (shown === all) return title;
  return {
    sv: text.sv.selection(title.sv, formatNumber('sv', shown), formatNumber('sv', all)),
    en: text.en.selection(title.en, formatNumber('en', shown), formatNumber('en', all)),
  };
}
