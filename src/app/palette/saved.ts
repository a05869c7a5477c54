import type { Say } from '../../i18n/say.ts';
import { readAddress } from '../../store/permalink.ts';
import type { AppModel } from '../model.ts';
import { readShelf } from '../saved/store.ts';
import type { Command } from './command.ts';

/** Every view that is kept by name in this browser. */
export function savedCommands(_: AppModel, say: Say): Command[] {
  return readShelf(() => window.localStorage).views.map(
    ({ id, name, address }): Command => ({
      id: `saved:${id}`,
      group: 'saved',
      icon: 'bookmark',
      words: name,
      run: ({ view, grammar, notices }) => {
        const read = readAddress(address, grammar, say.language);
        const { language, theme, actions } = view.getState();
        actions.replace({ ...read.state, language, theme });
        notices.say({ list: read.notices, view: name });
      },
    }),
  );
}
