import type { Subject } from '../../formats/exhibit.ts';
import { type Grammar, writeAddress } from '../../store/permalink.ts';
import type { ViewState } from '../../store/state.ts';

/** The address a slide is kept by: without the theme, and without the tools that lie beside the views. */
export const slideAddress = (state: ViewState, grammar: Grammar): string =>
  writeAddress(
    { ...state, theme: undefined, show: state.show === 'compare' ? state.show : undefined },
    grammar,
  );

/** An address without its language, in which a slide is not shown. */
export const withoutLanguage = (address: string): string => address.replace(/^\?lang=\w+&?/, '');

/** What fills a slide: the view that is enlarged, what is compared, or the whole page. */
export function subjectOf({ enlarge, show, pins }: ViewState): Subject {
  if (enlarge !== undefined) return enlarge;
  return show === 'compare' && pins.length > 1 ? 'compare' : 'dashboard';
}
