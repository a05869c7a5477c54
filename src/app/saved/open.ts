import { readAddress } from '../../store/permalink.ts';
import type { AppModel } from '../model.ts';
import type { SavedView } from './store.ts';

/**
 * Shows a saved view, as one step that can be undone, in the language and the theme that are chosen now. What its
 * address asks for in vain is named.
 */
export function openSaved(
  { name, address }: Pick<SavedView, 'name' | 'address'>,
  { view, grammar, notices }: AppModel,
): void {
  const { language, theme, actions } = view.getState();
  const read = readAddress(address, grammar, language);
  actions.replace({ ...read.state, language, theme });
  notices.say({ list: read.notices, view: name });
}
