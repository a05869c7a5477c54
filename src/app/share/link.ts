import { type Grammar, writeAddress } from '../../store/permalink.ts';
import type { ViewState } from '../../store/state.ts';

/**
 * The link that brings back what is shown, in the language it is read in. The filters that lie beside the views are a
 * tool and no part of it; what they filter is.
 * @param page the address of the page as it stands now.
 */
export function linkTo(state: ViewState, grammar: Grammar, page: string): string {
  const show = state.show === 'filters' ? undefined : state.show;
  return new URL(writeAddress({ ...state, show }, grammar), page).href;
}
