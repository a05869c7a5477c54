import { Sheets } from './Sheets.tsx';
import { usePrinting } from './usePrinting.ts';

/** What a print of the page is, while there is one: the page itself is for the screen. */
export function Print() {
  return usePrinting() ? <Sheets /> : null;
}
