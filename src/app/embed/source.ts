import type { Language } from '../../model/language.ts';
import { embedAddress } from '../../store/embed.ts';
import { type Grammar, writeAddress } from '../../store/permalink.ts';
import type { ViewState } from '../../store/state.ts';

/** How a frame looks to its readers. */
export interface FrameLook {
  readonly language: Language;
  /** Undefined follows the reader's system. */
  readonly theme: ViewState['theme'];
}

/**
 * The whole address of a subject alone, as it is now. What lies beside the views or over them is left out: a frame has
 * no room for it.
 * @param page the address of the page as it stands now.
 */
export function frameSource(
  subject: string,
  state: ViewState,
  look: FrameLook,
  grammar: Grammar,
  page: string,
): string {
  const alone = { open: undefined, figure: undefined, pins: [], show: undefined, enlarge: undefined };
  const address = writeAddress({ ...state, ...alone, ...look }, grammar);
  return new URL(embedAddress(subject, address), page).href;
}
